//! K106: Een periode eindigt niet voor zij begint.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;

/// K106: Een periode eindigt niet voor zij begint.
pub(crate) const RULE: Rule =
    Rule { code: "K106", naam: "datum-volgorde", ernst: Ernst::Fout, zin: "Een periode eindigt niet voor zij begint." };

/// Checks periods of activities and school holidays.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for activiteit in &records.activiteiten {
        let Some(periode) = &activiteit.record.periode else { continue };
        if let (Some(van), Some(tot)) = (periode.van, &periode.tot)
            && tot.value < van
        {
            out.add(&activiteit.file, finding().at(tot.span.clone()));
        }
    }
    if let Some(regio) = &records.regio {
        for vakantie in &regio.record.schoolvakanties {
            if vakantie.tot.value < vakantie.van.value {
                out.add(&regio.file, finding().at(vakantie.tot.span.clone()));
            }
        }
    }
}

fn finding() -> Finding {
    Finding::new(&RULE, "deze einddatum ligt voor de begindatum")
        .hulp("kijk of de twee datums zijn verwisseld, en naar het jaar")
}
