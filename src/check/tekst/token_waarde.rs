//! K932: De waarde van een token is een kleur, een maat of een lettertype.

use crate::diagnostics::{Ernst, Finding, Rule, quote};
use crate::site::Soort;
use crate::source::Span;

/// K932: De waarde van een token is een kleur, een maat of een lettertype.
pub(crate) const RULE: Rule = Rule {
    code: "K932",
    naam: "token-waarde",
    ernst: Ernst::Fout,
    zin: "De waarde van een token is een kleur, een maat of een lettertype, wat bij de naam past.",
};

/// The finding for a value that does not fit the token.
pub(crate) fn finding(naam: &str, waarde: &str, soort: Soort, span: Span) -> Finding {
    let (wat, hulp) = match soort {
        Soort::Kleur => {
            ("kleur", "schrijf de kleur als # met drie of zes cijfers of letters, tussen aanhalingstekens: \"#0b4a66\"")
        }
        Soort::Maat => ("maat", "schrijf een getal met een eenheid: 12px, .75rem of clamp(1rem, 4vw, 1.5rem)"),
        Soort::Lettertype => (
            "lettertype",
            "schrijf namen met een komma ertussen, een naam met een spatie tussen aanhalingstekens: '\"Segoe UI\", Roboto, sans-serif'",
        ),
    };
    let bericht = if waarde.is_empty() {
        format!("bij {} staat geen {wat}", quote(naam))
    } else {
        format!("{} is geen {wat} voor {}", quote(waarde), quote(naam))
    };
    Finding::new(&RULE, bericht).at(span).hulp(hulp)
}
