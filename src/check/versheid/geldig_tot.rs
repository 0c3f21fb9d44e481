//! K504: Wat niet meer geldig is, is bijgewerkt of weggehaald.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Datum;
use crate::records::Records;

/// K504: Wat niet meer geldig is, is bijgewerkt of weggehaald.
pub(crate) const RULE: Rule = Rule {
    code: "K504",
    naam: "geldig-tot",
    ernst: Ernst::Waarschuwing,
    zin: "Wat niet meer geldig is, is bijgewerkt of weggehaald.",
};

/// Checks for activities that have left the site, and chapters that are out of date.
pub(crate) fn check(records: &Records, vandaag: Datum, out: &mut Diagnostics) {
    for activiteit in &records.activiteiten {
        if let Some(tot) = activiteit.record.geldig_tot.as_ref().filter(|tot| tot.value < vandaag) {
            let finding =
                Finding::new(&RULE, format!("geldig tot {}: deze activiteit staat niet meer op de site", tot.value));
            out.add(
                &activiteit.file,
                finding.at(tot.span.clone()).hulp("zet een latere datum als zij doorgaat, of haal het bestand weg"),
            );
        }
    }
    for chapter in &records.hoofdstukken {
        if let Some(tot) = chapter.record.kop.geldig_tot.as_ref().filter(|tot| tot.value < vandaag) {
            let finding = Finding::new(
                &RULE,
                format!("geldig tot {}: boven dit hoofdstuk staat nu dat het verouderd is", tot.value),
            );
            out.add(&chapter.file, finding.at(tot.span.clone()).hulp("werk het hoofdstuk bij en zet een latere datum"));
        }
    }
}
