//! K024: a file with outlines that is no JSON.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// K024: a file with outlines that is no JSON.
pub(crate) const RULE: Rule =
    Rule { code: "K024", naam: "json", ernst: Ernst::Fout, zin: "Een bestand met grenzen is geldige JSON." };

const HULP: &str =
    "meestal is er een komma, haakje of aanhalingsteken te veel of te weinig; exporteer het bestand opnieuw";

/// The finding for a character that can not stand where it stands; none is the end of the file.
pub(crate) fn finding(found: Option<char>, wanted: &str, span: Span) -> Finding {
    let bericht = match found {
        Some(c) => format!("hier staat '{c}', maar hier hoort {wanted}"),
        None => format!("het bestand houdt op, maar hier hoort nog {wanted}"),
    };
    Finding::new(&RULE, bericht).at(span).hulp(HULP)
}

/// The finding for a text between quotes that can not be read.
pub(crate) fn tekst(span: Span) -> Finding {
    Finding::new(&RULE, "de tekst die hier begint, is niet af of heeft een teken dat er niet in kan")
        .at(span)
        .hulp(HULP)
}
