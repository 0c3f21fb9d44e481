//! K413: Een postcode van een wijk staat in postcodes.csv.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;

/// K413: Een postcode van een wijk staat in postcodes.csv.
pub(crate) const RULE: Rule = Rule {
    code: "K413",
    naam: "postcode-onbekend",
    ernst: Ernst::Waarschuwing,
    zin: "Een postcode van een wijk staat in data/postcodes.csv.",
};

/// Checks that the table knows each postcode of a wijk: one that it does not know may have a wrong digit, and nothing near it can be
/// found. Without a table, or with rows that could not be read, nothing is known.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    let at_fault = kaart.postcodes_file.as_ref().is_some_and(|file| kaart.broken.has(&file.path));
    if at_fault || kaart.postcodes.is_empty() {
        return;
    }
    for wijk in &kaart.wijken {
        for area in wijk.record.postcodes.iter().filter(|area| !kaart.postcodes.contains_key(&area.value.pc4)) {
            let finding = Finding::new(&RULE, format!("postcode {} staat niet in data/postcodes.csv", area.value.pc4));
            let hulp =
                "kijk of de cijfers kloppen; bestaat de postcode, zet haar dan in die tabel, met plaats, lat en lon";
            out.add(&wijk.file, finding.at(area.span.clone()).hulp(hulp));
        }
    }
}
