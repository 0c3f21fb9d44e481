//! K906: Koppen slaan geen niveau over, en beginnen met ## (WCAG 1.3.1).

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// K906: Koppen slaan geen niveau over, en beginnen met ## (WCAG 1.3.1).
pub(crate) const RULE: Rule = Rule {
    code: "K906",
    naam: "kopniveau",
    ernst: Ernst::Fout,
    zin: "Koppen slaan geen niveau over, en beginnen met ## (WCAG 1.3.1).",
};

/// The finding for it.
pub(crate) fn finding(found: u8, most: u8, span: Span) -> Finding {
    Finding::new(&RULE, format!("deze kop heeft niveau {found}, maar hier hoort ten hoogste {most}"))
        .at(span)
        .hulp("gebruik ## voor een kop in de tekst, ### voor een kop daaronder")
}
