//! K707: De toestemming voor een verhaal geldt nog.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Datum;
use crate::records::Records;

/// K707: De toestemming voor een verhaal geldt nog.
///
/// A warning, since the page of the story must go at once: an error would leave the old site with the story in place.
pub(crate) const RULE: Rule = Rule {
    code: "K707",
    naam: "toestemming-voorbij",
    ernst: Ernst::Waarschuwing,
    zin: "De toestemming voor een verhaal geldt nog.",
};

/// Checks for stories that have left the site, because their consent was taken back or is past.
pub(crate) fn check(records: &Records, vandaag: Datum, out: &mut Diagnostics) {
    for verhaal in &records.verhalen {
        let Some(given) = &verhaal.record.kop.toestemming else { continue };
        let finding = if let Some(dag) = &given.ingetrokken_op {
            Finding::new(&RULE, "de toestemming is ingetrokken: dit verhaal staat niet meer op de site")
                .at(dag.span.clone())
                .hulp("haal het bestand weg, want dat is net zo openbaar als de site")
        } else if let Some(tot) = given.geldig_tot.as_ref().filter(|tot| tot.value < vandaag) {
            Finding::new(
                &RULE,
                format!("de toestemming gold tot {}: dit verhaal staat niet meer op de site", tot.value),
            )
            .at(tot.span.clone())
            .hulp("vraag of het mag blijven en zet dan een latere datum, of haal het bestand weg")
        } else {
            continue;
        };
        out.add(&verhaal.file, finding);
    }
}
