//! K108: Een eindtijd ligt na de begintijd.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Tijd;
use crate::records::Records;
use crate::source::{Located, SourceFile};

/// K108: Een eindtijd ligt na de begintijd.
pub(crate) const RULE: Rule =
    Rule { code: "K108", naam: "tijd-volgorde", ernst: Ernst::Fout, zin: "Een eindtijd ligt na de begintijd." };

/// Checks the times of schedules, of coaches and of their hours in practices.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for activiteit in &records.activiteiten {
        for line in &activiteit.record.wanneer {
            compare(line.van, &line.tot, &activiteit.file, out);
        }
    }
    for coach in &records.coaches {
        for hours in &coach.record.bereikbaar {
            compare(hours.van, &hours.tot, &coach.file, out);
        }
        for hours in &coach.record.spreekuren {
            compare(hours.van, &hours.tot, &coach.file, out);
        }
    }
}

fn compare(van: Tijd, tot: &Located<Tijd>, file: &SourceFile, out: &mut Diagnostics) {
    if tot.value <= van {
        let finding = Finding::new(&RULE, format!("deze eindtijd ({}) ligt niet na de begintijd ({van})", tot.value));
        out.add(file, finding.at(tot.span.clone()).hulp("kijk of de twee tijden zijn verwisseld"));
    }
}
