//! K933: Een thema verandert alleen teksten die er zijn.

use crate::diagnostics::{Ernst, Finding, Rule, quote};
use crate::source::Span;

/// K933: Een thema verandert alleen teksten die er zijn.
pub(crate) const RULE: Rule = Rule {
    code: "K933",
    naam: "onbekende-tekst",
    ernst: Ernst::Fout,
    zin: "Een thema verandert alleen teksten die er zijn.",
};

/// The finding for a text that no page asks for, with the key that was meant.
pub(crate) fn finding(key: &str, meant: Option<&str>, span: Span) -> Finding {
    let hulp = match meant {
        Some(meant) => format!("bedoelde u '{meant}'?"),
        None => {
            "haal de tekst weg; welke er zijn, staat in berichten.nl.yaml en woorden.nl.yaml van het thema 'standaard'"
                .to_owned()
        }
    };
    Finding::new(&RULE, format!("er is geen tekst die {} heet", quote(key))).at(span).hulp(hulp)
}
