//! K404: Naast een digitale route is er een route die het ook doet als het platform uitvalt.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;
use crate::records::Status;

/// K404: Naast een digitale route is er een route die het ook doet als het platform uitvalt.
pub(crate) const RULE: Rule = Rule {
    code: "K404",
    naam: "zonder-terugval",
    ernst: Ernst::Fout,
    zin: "Naast een digitale route is er een route die het ook doet als het platform uitvalt.",
};

/// Checks that there is a way to refer when the platform is down.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    for gemeente in kaart.gemeenten.iter().filter(|g| g.record.status == Status::Actief) {
        let routes = &gemeente.record.verwijzing.routes;
        if !routes.is_empty() && routes.iter().all(|route| route.soort.is_platform()) {
            let finding = Finding::new(&RULE, format!("{} heeft alleen digitale routes", gemeente.record.naam));
            out.add(
                &gemeente.file,
                finding
                    .at(routes.span.clone())
                    .hulp("voeg een route toe die ook bij een storing werkt: telefoon, beveiligde_mail of spreekuur"),
            );
        }
    }
}
