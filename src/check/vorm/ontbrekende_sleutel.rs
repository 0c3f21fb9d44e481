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
pub(crate) fn finding(key: &str, span: Span) -> Finding {
    Finding::new(&RULE, format!("de sleutel '{key}' ontbreekt"))
        .at(span)
        .hulp(format!("voeg '{key}:' toe, met de waarde erachter"))
}
