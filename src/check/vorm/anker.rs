//! K010: anchors, aliases and tags, which records do not use.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// Anchors, aliases and tags, which records do not use.
pub(crate) const RULE: Rule = Rule {
    code: "K010",
    naam: "anker",
    ernst: Ernst::Fout,
    zin: "Een bestand gebruikt geen ankers (&), verwijzingen (*) en labels (!) van YAML.",
};

/// The finding for an anchor, alias or tag, by the character it begins with.
pub(crate) fn finding(teken: char, span: Span) -> Finding {
    Finding::new(&RULE, format!("een {teken} aan het begin van een waarde heeft in YAML een eigen betekenis"))
        .at(span)
        .hulp(format!(
            "zet de waarde tussen aanhalingstekens als de {teken} bij de tekst hoort, of haal de {teken} weg"
        ))
}
