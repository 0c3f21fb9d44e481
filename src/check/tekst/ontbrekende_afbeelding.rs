//! K905: Een afbeelding in een tekst is er ook.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// K905: Een afbeelding in een tekst is er ook.
pub(crate) const RULE: Rule = Rule {
    code: "K905",
    naam: "ontbrekende-afbeelding",
    ernst: Ernst::Fout,
    zin: "Een afbeelding in een tekst is er ook.",
};

/// The finding for it.
pub(crate) fn finding(name: &str, span: Span) -> Finding {
    Finding::new(&RULE, format!("de afbeelding '{name}' is er niet, of is geen PNG, JPEG, GIF of WebP"))
        .at(span)
        .hulp("zet het bestand naast de tekst, of kijk of de naam klopt")
}
