//! K403: Een actieve gemeente heeft een verwijsroute.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;
use crate::records::Status;

/// K403: Een actieve gemeente heeft een verwijsroute.
pub(crate) const RULE: Rule = Rule {
    code: "K403",
    naam: "zonder-route",
    ernst: Ernst::Fout,
    zin: "Een actieve gemeente heeft een verwijsroute.",
};

/// Checks that there is a way to refer.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    for gemeente in kaart.gemeenten.iter().filter(|g| g.record.status == Status::Actief) {
        let routes = &gemeente.record.verwijzing.routes;
        if routes.is_empty() {
            let finding = Finding::new(&RULE, format!("{} heeft geen verwijsroute", gemeente.record.naam));
            out.add(
                &gemeente.file,
                finding
                    .at(routes.span.clone())
                    .hulp("voeg ten minste een route toe, bijvoorbeeld 'soort: telefoon' met een 'nummer'"),
            );
        }
    }
}
