//! A key that stands in the same record twice.

use crate::diagnostics::{Ernst, Finding, Rule, quote};
use crate::source::Span;

/// A key that stands in the same record twice.
pub(crate) const RULE: Rule = Rule {
    code: "K004",
    naam: "dubbele-sleutel",
    ernst: Ernst::Fout,
    zin: "Een sleutel staat maar één keer in een record.",
};

/// The finding for a key that was there already.
pub(crate) fn finding(key: &str, span: Span) -> Finding {
    Finding::new(&RULE, format!("de sleutel {} staat hierboven al", quote(key)))
        .at(span)
        .hulp("haal een van de twee weg")
}
