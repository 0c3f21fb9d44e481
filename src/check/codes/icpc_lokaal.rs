//! K602: Een code die niet in ICPC-1 bestaat, is gemerkt als lokaal.

use super::icpc_vorm;
use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::{Icpc, IcpcFout};
use crate::records::Records;
use crate::records::Stelsel;
use crate::source::{Located, SourceFile};

/// K602: Een code die niet in ICPC-1 bestaat, is gemerkt als lokaal.
pub(crate) const RULE: Rule = Rule {
    code: "K602",
    naam: "icpc-lokaal",
    ernst: Ernst::Fout,
    zin: "Een code die niet in ICPC-1 bestaat, is gemerkt als lokaal.",
};

/// Checks the codes of complaints, and those that referrals are registered with. CBS: chapter Z of
/// ICPC-1 has 01 to 29 only, so Z68 is a label of a region.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for klacht in &records.klachten {
        for icpc in &klacht.record.icpc {
            one(&icpc.code, icpc.stelsel.unwrap_or(Stelsel::Icpc1), &klacht.file, out);
        }
    }
    if let Some(regio) = &records.regio {
        one(&regio.record.registratie.code, regio.record.registratie.stelsel, &regio.file, out);
    }
    for gemeente in &records.gemeenten {
        if let Some(registratie) = &gemeente.record.registratie {
            one(&registratie.code, registratie.stelsel, &gemeente.file, out);
        }
    }
}

fn one(code: &Located<String>, stelsel: Stelsel, file: &SourceFile, out: &mut Diagnostics) {
    if stelsel == Stelsel::Lokaal {
        return;
    }
    match code.parse::<Icpc>() {
        Ok(_) => {}
        Err(IcpcFout::Form) => out.add(file, icpc_vorm::finding(code, code.span.clone())),
        Err(IcpcFout::Range) => {
            let finding = Finding::new(&RULE, format!("'{}' bestaat niet in ICPC-1", code.value));
            let hulp = "na de letter komt 01 tot en met 29 of 70 tot en met 99, na de Z alleen 01 tot en met 29; is dit een afspraak van de regio, gebruik dan 'stelsel: lokaal'";
            out.add(file, finding.at(code.span.clone()).hulp(hulp));
        }
    }
}
