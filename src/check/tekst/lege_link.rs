//! K901: Een link wijst ergens naar.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// K901: Een link wijst ergens naar.
pub(crate) const RULE: Rule =
    Rule { code: "K901", naam: "lege-link", ernst: Ernst::Fout, zin: "Een link wijst ergens naar." };

/// The finding for it.
pub(crate) fn finding(span: Span) -> Finding {
    Finding::new(&RULE, "deze link is leeg of wijst naar #")
        .at(span)
        .hulp("vul het adres in, of haal de link weg en laat de tekst staan")
}
