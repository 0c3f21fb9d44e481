//! K123: Een samenvatting is een enkele regel van ten hoogste 160 tekens.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;

/// K123: Een samenvatting is een enkele regel van ten hoogste 160 tekens.
pub(crate) const RULE: Rule = Rule {
    code: "K123",
    naam: "samenvatting",
    ernst: Ernst::Waarschuwing,
    zin: "Een samenvatting is een enkele regel van ten hoogste 160 tekens.",
};

/// The most characters of a summary: what search engines and a list show of it.
const MOST: usize = 160;

/// Checks the summaries of activities.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for activiteit in &records.activiteiten {
        let text = &activiteit.record.samenvatting;
        let count = text.chars().count();
        if count > MOST || text.trim().contains('\n') {
            let finding = Finding::new(&RULE, format!("deze samenvatting is te lang: {count} tekens"));
            out.add(
                &activiteit.file,
                finding
                    .at(text.span.clone())
                    .hulp("maak er een regel van ten hoogste 160 tekens van; de rest past in 'beschrijving'"),
            );
        }
    }
}
