//! Anchors, aliases and tags, which records do not use.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// Anchors, aliases and tags, which records do not use.
pub(crate) const RULE: Rule = Rule {
    code: "K010",
    naam: "anker",
    ernst: Ernst::Fout,
    zin: "Een bestand gebruikt geen ankers (&), verwijzingen (*) en labels (!) van YAML.",
};

/// The finding for an anchor, alias or tag.
pub(crate) fn finding(span: Span) -> Finding {
    Finding::new(&RULE, "ankers (&naam), verwijzingen (*naam) en labels (!naam) van YAML worden niet gebruikt")
        .at(span)
        .hulp("schrijf de waarde voluit; begint een tekst met &, * of !, zet die dan tussen aanhalingstekens")
}
