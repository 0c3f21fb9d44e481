//! K402: Elke postcode van een gemeente van de regio ligt in een wijk.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;
use crate::records::Status;

/// K402: Elke postcode van een gemeente van de regio ligt in een wijk.
pub(crate) const RULE: Rule = Rule {
    code: "K402",
    naam: "postcode-zonder-wijk",
    ernst: Ernst::Fout,
    zin: "Elke postcode van een gemeente van de regio ligt in een wijk.",
};

/// Checks the table of postcodes against the wijken.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    let Some(file) = &kaart.postcodes_file else { return };
    let covered = kaart.pc4s();
    for point in kaart.postcodes.values() {
        let own =
            point.gemeente.as_ref().and_then(|code| kaart.gemeenten.iter().find(|g| g.record.code.as_str() == code));
        if let Some(gemeente) = own
            && gemeente.record.status == Status::Actief
            && covered.binary_search(&point.pc4).is_err()
            && !kaart.broken.has_wijk_of(&gemeente.slug)
        {
            let finding = Finding::new(
                &RULE,
                format!("postcode {} ({}, {}) ligt in geen wijk", point.pc4, point.plaats, gemeente.record.naam),
            );
            out.add(
                file,
                finding.at(point.span.clone()).hulp(format!(
                    "zet {} bij 'postcodes' van een wijk in data/gemeenten/{}/wijken",
                    point.pc4, gemeente.slug
                )),
            );
        }
    }
}
