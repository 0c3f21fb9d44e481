//! A key that the record does not have.

use crate::diagnostics::{Ernst, Finding, Rule, nearest};
use crate::source::Span;

/// A key that the record does not have.
pub(crate) const RULE: Rule = Rule {
    code: "K002",
    naam: "onbekende-sleutel",
    ernst: Ernst::Fout,
    zin: "Een record heeft alleen sleutels die bekend zijn.",
};

/// The finding for an unknown key, with the known key that is nearest.
pub(crate) fn finding(key: &str, known: &[&str], span: Span) -> Finding {
    let hulp = match nearest(key, known.iter().copied()) {
        Some(name) => format!("bedoelde u '{name}'?"),
        None => format!("hier kan staan: {}", known.join(", ")),
    };
    Finding::new(&RULE, format!("onbekende sleutel '{key}'")).at(span).hulp(hulp)
}
