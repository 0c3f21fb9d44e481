//! K125: De datum van een bron is een jaar, een maand of een dag.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule, quote};
use crate::kaart::Datum;
use crate::records::Records;

/// K125: De datum van een bron is een jaar, een maand of een dag.
pub(crate) const RULE: Rule = Rule {
    code: "K125",
    naam: "bron-datum",
    ernst: Ernst::Fout,
    zin: "De datum van een bron is een jaar, een maand of een dag.",
};

/// Checks the dates of sources.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for bron in &records.bronnen {
        let Some(datum) = &bron.record.datum else { continue };
        let full = match datum.len() {
            4 => format!("{}-01-01", datum.value),
            7 => format!("{}-01", datum.value),
            _ => datum.value.clone(),
        };
        if full.parse::<Datum>().is_err() {
            let finding = Finding::new(&RULE, format!("{} is geen jaar, maand of dag", quote(datum)));
            out.add(
                &bron.file,
                finding
                    .at(datum.span.clone())
                    .hulp("schrijf een jaar (\"2024\"), een maand (\"2024-04\") of een dag (\"2024-04-30\")"),
            );
        }
    }
}
