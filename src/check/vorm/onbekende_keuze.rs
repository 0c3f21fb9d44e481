//! A word outside of a closed list.

use crate::diagnostics::{Ernst, Finding, Rule, nearest, quote};
use crate::source::Span;

/// A word outside of a closed list.
pub(crate) const RULE: Rule = Rule {
    code: "K006",
    naam: "onbekende-keuze",
    ernst: Ernst::Fout,
    zin: "Waar een vaste lijst met woorden geldt, staat een woord uit die lijst.",
};

/// The finding for a word that is not in the list.
pub(crate) fn finding(written: &str, known: &[&str], span: Span) -> Finding {
    let list = known.join(", ");
    let hulp = match nearest(written, known.iter().copied()) {
        Some(name) => format!("bedoelde u '{name}'? kies uit: {list}"),
        None => format!("kies uit: {list}"),
    };
    Finding::new(&RULE, format!("{} kan hier niet staan", quote(written))).at(span).hulp(hulp)
}
