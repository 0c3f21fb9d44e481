//! K507: De status van de toegankelijkheidsverklaring rust op een onderzoek van hoogstens 36 maanden oud.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::{self, Kaart};
use crate::records::{Nalevingsstatus, ToegankelijkheidRecord};

/// K507: De status van de toegankelijkheidsverklaring rust op een onderzoek van hoogstens 36 maanden oud.
pub(crate) const RULE: Rule = Rule {
    code: "K507",
    naam: "toegankelijkheidsonderzoek",
    ernst: Ernst::Waarschuwing,
    zin: "De status van de toegankelijkheidsverklaring rust op een onderzoek van hoogstens 36 maanden oud.",
};

/// After so many months a study counts no longer (digitoegankelijk.nl, on the status of a statement).
const STUDY_MONTHS: i64 = 36;

/// Within so many months of a statement with status C the study is to be done (the same).
const PLAN_MONTHS: i64 = 6;

/// Checks what the status of the statement rests on. A status that nothing gives a right to is an error: it would be said to
/// everyone. One that has become too old is a warning.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    let Some(sourced) = &kaart.toegankelijkheid else { return };
    let record = &sourced.record;
    match record.status.value {
        Nalevingsstatus::A | Nalevingsstatus::B => {
            let newest = record.onderzoek.iter().map(|one| &one.op).max_by_key(|op| op.value);
            let Some(newest) = newest else {
                out.add(&sourced.file, without(record));
                return;
            };
            let months = kaart::months_between(newest.value, kaart.vandaag);
            // Of a study of three years ago to the day, the third year is over.
            if months >= STUDY_MONTHS {
                let finding = Finding::new(&RULE, format!("het nieuwste onderzoek is {months} maanden oud"));
                let hulp = "laat de site opnieuw onderzoeken; een onderzoek telt 36 maanden mee";
                out.add(&sourced.file, finding.at(newest.span.clone()).hulp(hulp));
            }
        }
        Nalevingsstatus::C => match &record.onderzoek_gepland_op {
            None => out.add(&sourced.file, without_plan(record)),
            Some(gepland) if gepland.value < kaart.vandaag => {
                let finding = Finding::new(&RULE, format!("het onderzoek zou er op {} zijn", gepland.value));
                let hulp =
                    "zet het onderzoek bij 'onderzoek' en kies de status die erbij hoort, of maak er status D van";
                out.add(&sourced.file, finding.at(gepland.span.clone()).hulp(hulp));
            }
            Some(gepland) if kaart::months_between(record.opgesteld_op.value, gepland.value) >= PLAN_MONTHS => {
                let bericht = "bij status C is het onderzoek er binnen 6 maanden na de verklaring";
                let hulp = "plan het onderzoek eerder, of maak er status D van";
                out.add(&sourced.file, Finding::new(&RULE, bericht).at(gepland.span.clone()).hulp(hulp));
            }
            Some(_) => {}
        },
        Nalevingsstatus::D => {}
    }
}

fn without(record: &ToegankelijkheidRecord) -> Finding {
    let letter = record.status.letter().to_uppercase();
    let finding = Finding::new(&RULE, format!("status {letter} kan alleen met een onderzoek"));
    let hulp = "zet bij 'onderzoek' wie de site wanneer heeft onderzocht, of kies status C of D";
    Finding { ernst: Ernst::Fout, ..finding.at(record.status.span.clone()).hulp(hulp) }
}

fn without_plan(record: &ToegankelijkheidRecord) -> Finding {
    let finding = Finding::new(&RULE, "status C kan alleen met een onderzoek dat gepland is");
    let hulp = "zet de dag bij 'onderzoek_gepland_op', of kies status D";
    Finding { ernst: Ernst::Fout, ..finding.at(record.status.span.clone()).hulp(hulp) }
}
