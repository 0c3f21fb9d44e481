//! K118: De hoogste leeftijd is niet lager dan de laagste.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;

/// K118: De hoogste leeftijd is niet lager dan de laagste.
pub(crate) const RULE: Rule = Rule {
    code: "K118",
    naam: "leeftijd",
    ernst: Ernst::Fout,
    zin: "De hoogste leeftijd is niet lager dan de laagste.",
};

/// Checks for whom activities are.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for activiteit in &records.activiteiten {
        let Some(wie) = &activiteit.record.voor_wie else { continue };
        if let (Some(van), Some(tot)) = (wie.leeftijd_van, wie.leeftijd_tot)
            && tot < van
        {
            let finding = Finding::new(&RULE, format!("niemand is van {van} tot en met {tot} jaar oud"));
            out.add(&activiteit.file, finding.at(wie.span.clone()).hulp("kijk of de twee leeftijden zijn verwisseld"));
        }
    }
}
