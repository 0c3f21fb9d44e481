//! K703: Bij een verhaal staat wie er toestemming voor vroeg, wanneer en hoe.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Datum;
use crate::records::Records;

/// K703: Bij een verhaal staat wie er toestemming voor vroeg, wanneer en hoe.
pub(crate) const RULE: Rule = Rule {
    code: "K703",
    naam: "verhaal-zonder-toestemming",
    ernst: Ernst::Fout,
    zin: "Bij een verhaal staat wie er toestemming voor vroeg, wanneer en hoe.",
};

/// Checks the stories.
pub(crate) fn check(records: &Records, vandaag: Datum, out: &mut Diagnostics) {
    for verhaal in &records.verhalen {
        let finding = match &verhaal.record.kop.toestemming {
            None => Finding::new(&RULE, "bij dit verhaal staat geen toestemming")
                .at(verhaal.file.key("titel"))
                .hulp("vraag het aan wie het verhaal gaat, en schrijf dan: toestemming: { gegeven_op: 2026-11-21, door: welzijnscoach, vorm: schriftelijk }"),
            Some(given) if given.gegeven_op.value > vandaag => Finding::new(&RULE, "deze toestemming is nog niet gegeven")
                .at(given.gegeven_op.span.clone())
                .hulp("zet de dag neer waarop iemand ja heeft gezegd"),
            Some(_) => continue,
        };
        out.add(&verhaal.file, finding);
    }
}
