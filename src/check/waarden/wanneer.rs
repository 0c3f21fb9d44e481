//! K120: Een activiteit zegt wanneer zij is.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;

/// K120: Een activiteit zegt wanneer zij is.
pub(crate) const RULE: Rule =
    Rule { code: "K120", naam: "wanneer", ernst: Ernst::Fout, zin: "Een activiteit zegt wanneer zij is." };

/// Checks that an activity has a schedule, or words in its place.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for activiteit in &records.activiteiten {
        let record = &activiteit.record;
        if record.wanneer.is_empty() && record.wanneer_toelichting.is_none() {
            let finding = Finding::new(&RULE, "hier staat niet wanneer deze activiteit is");
            out.add(
                &activiteit.file,
                finding
                    .at(activiteit.file.key("naam"))
                    .hulp("voeg 'wanneer' toe, of 'wanneer_toelichting: Op afspraak'"),
            );
        }
    }
}
