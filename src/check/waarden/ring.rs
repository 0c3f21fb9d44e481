//! K128: an outline that goes not all the way round.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// K128: an outline that goes not all the way round. Source: RFC 7946 §3.1.6.
pub(crate) const RULE: Rule = Rule {
    code: "K128",
    naam: "ring",
    ernst: Ernst::Fout,
    zin: "De rand van een vlak heeft minstens vier punten, en het laatste is gelijk aan het eerste.",
};

/// The finding for an outline of so many points, when something is wrong with it.
pub(crate) fn check(points: usize, closed: bool, span: &Span) -> Option<Finding> {
    let (bericht, hulp) = if points < 4 {
        let bericht = match points {
            1 => "deze rand heeft maar 1 punt".to_owned(),
            _ => format!("deze rand heeft maar {points} punten"),
        };
        (bericht, "een rand heeft minstens drie hoeken, met aan het eind nog eens het eerste punt")
    } else if !closed {
        ("deze rand is niet gesloten".to_owned(), "zet aan het eind nog eens het eerste punt")
    } else {
        return None;
    };
    Some(Finding::new(&RULE, bericht).at(span.clone()).hulp(hulp))
}
