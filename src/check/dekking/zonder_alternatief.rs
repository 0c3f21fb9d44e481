//! K407: Bij elke stopregel staat waar iemand dan wel terechtkan.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;

/// K407: Bij elke stopregel staat waar iemand dan wel terechtkan.
pub(crate) const RULE: Rule = Rule {
    code: "K407",
    naam: "zonder-alternatief",
    ernst: Ernst::Fout,
    zin: "Bij elke stopregel staat waar iemand dan wel terechtkan.",
};

/// Checks that no patient is sent away without a way to go.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    for rule in &kaart.contra_indicaties {
        if rule.record.in_plaats_daarvan.as_ref().is_none_or(|text| text.trim().is_empty()) {
            let finding = Finding::new(&RULE, format!("bij '{}' staat niet waar iemand dan wel terechtkan", rule.slug));
            out.add(
                &rule.file,
                finding
                    .at(rule.record.id.span.clone())
                    .hulp("voeg 'in_plaats_daarvan:' toe, met waar de patiënt wel naartoe kan"),
            );
        }
    }
}
