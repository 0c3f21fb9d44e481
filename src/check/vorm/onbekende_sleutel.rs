//! A key that the record does not have.

use crate::diagnostics::{Ernst, Finding, Rule, quote};
use crate::source::Span;

/// A key that the record does not have.
pub(crate) const RULE: Rule = Rule {
    code: "K002",
    naam: "onbekende-sleutel",
    ernst: Ernst::Fout,
    zin: "Een record heeft alleen sleutels die bekend zijn.",
};

/// The finding for an unknown key, with the known key that was meant.
pub(crate) fn finding(key: &str, known: &[&str], meant: Option<&str>, span: Span) -> Finding {
    let hulp = match meant {
        Some(name) => format!("bedoelde u '{name}'?"),
        None => format!("hier kan staan: {}", known.join(", ")),
    };
    Finding::new(&RULE, format!("onbekende sleutel {}", quote(key))).at(span).hulp(hulp)
}

/// The finding for what follows a comma between brackets without a colon, as in `{ naam: Het dorpshuis, Leek }`: with the text
/// that was meant, when the value before it is known.
pub(crate) fn na_komma(key: &str, heel: Option<&str>, span: Span) -> Finding {
    let heel = heel.map(|heel| format!(", zoals \"{heel}\"")).unwrap_or_default();
    let hulp = format!("hoort dit bij de waarde voor de komma? Zet die hele waarde dan tussen aanhalingstekens{heel}");
    Finding::new(&RULE, format!("onbekende sleutel {}", quote(key))).at(span).hulp(hulp)
}
