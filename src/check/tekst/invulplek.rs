//! K934: Een eigen tekst heeft dezelfde invulplekken als de gewone.

use crate::diagnostics::{Ernst, Finding, Rule, quote};
use crate::source::Span;

/// K934: Een eigen tekst heeft dezelfde invulplekken als de gewone.
pub(crate) const RULE: Rule = Rule {
    code: "K934",
    naam: "invulplek",
    ernst: Ernst::Fout,
    zin: "Een eigen tekst heeft dezelfde invulplekken als de gewone.",
};

/// What is wrong with the placeholders of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fout {
    /// It has one that is not filled in; with those that are.
    Onbekend(String, Vec<String>),
    /// It lacks one.
    Mist(String),
    /// A brace is not closed.
    Open,
    /// It has a form for one and a form for more where no number chooses.
    Meervoud,
}

/// The finding for a text that does not fit.
pub(crate) fn finding(key: &str, fout: &Fout, span: Span) -> Finding {
    let key = quote(key);
    let (bericht, hulp) = match fout {
        Fout::Onbekend(naam, known) => (
            format!("de tekst {key} heeft een invulplek die er niet is: {}", quote(&format!("{{{naam}}}"))),
            if known.is_empty() {
                "haal de accolades weg; in deze tekst wordt niets ingevuld".to_owned()
            } else {
                format!("hier kan staan: {}", known.join(", "))
            },
        ),
        Fout::Mist(naam) => (
            format!("in de tekst {key} ontbreekt de invulplek '{{{naam}}}'"),
            format!("zet '{{{naam}}}' in elke vorm van de tekst, op de plek waar de site het invult"),
        ),
        Fout::Open => (
            format!("in de tekst {key} is een accolade niet gesloten"),
            "zet een } achter de naam van de invulplek".to_owned(),
        ),
        Fout::Meervoud => (
            format!("bij de tekst {key} hoort geen getal, dus ook geen 'een' en 'meer'"),
            "schrijf één tekst".to_owned(),
        ),
    };
    Finding::new(&RULE, bericht).at(span).hulp(hulp)
}
