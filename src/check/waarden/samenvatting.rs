//! K123: Een samenvatting is één regel van ten hoogste 160 tekens.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;

/// K123: Een samenvatting is één regel van ten hoogste 160 tekens.
pub(crate) const RULE: Rule = Rule {
    code: "K123",
    naam: "samenvatting",
    ernst: Ernst::Waarschuwing,
    zin: "Een samenvatting is één regel van ten hoogste 160 tekens.",
};

/// The most characters of a summary: what search engines and a list show of it.
const MOST: usize = 160;

/// Checks the summaries of activities.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for activiteit in &records.activiteiten {
        let text = &activiteit.record.samenvatting;
        let count = text.trim().chars().count();
        if count > MOST || text.trim().contains('\n') {
            let bericht = if count > MOST {
                format!("deze samenvatting is te lang: {count} tekens")
            } else {
                "deze samenvatting heeft meer dan één regel".to_owned()
            };
            let hulp = "maak er één regel van ten hoogste 160 tekens van; de rest past in 'beschrijving'";
            out.add(&activiteit.file, Finding::new(&RULE, bericht).at(text.span.clone()).hulp(hulp));
        }
    }
}
