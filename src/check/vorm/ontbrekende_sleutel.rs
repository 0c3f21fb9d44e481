//! A key that the record must have.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// A key that the record must have.
pub(crate) const RULE: Rule = Rule {
    code: "K003",
    naam: "ontbrekende-sleutel",
    ernst: Ernst::Fout,
    zin: "Een record heeft alle verplichte sleutels.",
};

/// The finding for a missing key.
pub(crate) fn finding(key: &str, span: Option<Span>) -> Finding {
    let finding = Finding::new(&RULE, format!("de sleutel '{key}' ontbreekt"))
        .hulp(format!("voeg een regel toe met '{key}:' en de waarde"));
    match span {
        Some(span) => finding.at(span),
        None => finding.at(0..0),
    }
}
