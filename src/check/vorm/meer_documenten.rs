//! More than one document in a file.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// More than one document in a file.
pub(crate) const RULE: Rule =
    Rule { code: "K015", naam: "meer-documenten", ernst: Ernst::Fout, zin: "Een bestand heeft één record." };

/// The finding for a second document.
pub(crate) fn finding(span: Span) -> Finding {
    Finding::new(&RULE, "hier begint een tweede document in hetzelfde bestand")
        .at(span)
        .hulp("haal de regel met --- weg, of maak er twee bestanden van")
}
