//! K124: Van een verborgen adres staan straat, postcode en plek niet in het record.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;

/// K124: Van een verborgen adres staan straat, postcode en plek niet in het record.
pub(crate) const RULE: Rule = Rule {
    code: "K124",
    naam: "verborgen-adres",
    ernst: Ernst::Fout,
    zin: "Van een verborgen adres staan straat, postcode en plek niet in het record.",
};

/// Checks that an address that is to stay hidden is not in the file, which is as public as the site.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for activiteit in &records.activiteiten {
        let record = &activiteit.record;
        for place in record.locatie.iter().chain(&record.locaties).filter(|place| place.adres_verborgen) {
            let street = place.straat.as_ref().map(|value| &value.span);
            let postcode = place.postcode.as_ref().map(|value| &value.span);
            let point = place.lat.as_ref().or(place.lon.as_ref()).map(|value| &value.span);
            if let Some(span) = street.or(postcode).or(point) {
                let finding = Finding::new(&RULE, "dit adres is verborgen, maar het staat hier wel");
                out.add(
                    &activiteit.file,
                    finding
                        .at(span.clone())
                        .hulp("haal straat, postcode, lat en lon weg: alleen 'plaats' blijft staan"),
                );
            }
        }
    }
}
