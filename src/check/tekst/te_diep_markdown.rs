//! K911: Citaten en lijsten zitten niet dieper dan 16 lagen in elkaar.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// K911: Citaten en lijsten zitten niet dieper dan 16 lagen in elkaar.
pub(crate) const RULE: Rule = Rule {
    code: "K911",
    naam: "tekst-te-diep",
    ernst: Ernst::Fout,
    zin: "Citaten en lijsten zitten niet dieper dan 16 lagen in elkaar.",
};

/// The finding for it.
pub(crate) fn finding(span: Span) -> Finding {
    Finding::new(&RULE, "hier zitten te veel citaten of lijsten in elkaar")
        .at(span)
        .hulp("haal een paar > of inspringingen weg")
}
