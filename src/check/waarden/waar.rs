//! K119: Een activiteit zegt voor welke wijken zij is, of dat zij voor de hele gemeente of online is.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;

/// K119: Een activiteit zegt voor welke wijken zij is, of dat zij voor de hele gemeente of online is.
pub(crate) const RULE: Rule = Rule {
    code: "K119",
    naam: "waar",
    ernst: Ernst::Fout,
    zin: "Een activiteit zegt voor welke wijken zij is, of dat zij voor de hele gemeente of online is.",
};

/// Checks that an activity says for whom and where it is, in one way.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for activiteit in &records.activiteiten {
        let record = &activiteit.record;
        let hulp = "zet hier een van deze drie: 'wijken: [...]', 'hele_gemeente: true' of 'online: true'";
        if record.wijken.is_empty() && !record.hele_gemeente && !record.online {
            let finding = Finding::new(&RULE, "hier staat niet voor welke wijken deze activiteit is");
            out.add(&activiteit.file, finding.at(activiteit.file.key("naam")).hulp(hulp));
        }
        if let (Some(locatie), false) = (&record.locatie, record.locaties.is_empty()) {
            let finding = Finding::new(&RULE, "hier staan 'locatie' en 'locaties'");
            out.add(&activiteit.file, finding.at(locatie.span.clone()).hulp("zet alle plekken in 'locaties'"));
        }
        // Who has to call first, hears the place then.
        let by_appointment = record.aanmelden.as_ref().is_some_and(|how| how.nodig);
        if record.locatie.is_none() && record.locaties.is_empty() && !record.online && !record.thuis && !by_appointment
        {
            let finding = Finding::new(&RULE, "hier staat niet waar deze activiteit is");
            out.add(&activiteit.file, finding.at(activiteit.file.key("naam")).hulp("voeg 'locatie' toe met ten minste 'plaats', of 'thuis: true' als het bij mensen thuis of per telefoon is"));
        }
    }
}
