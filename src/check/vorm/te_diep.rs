//! K012: lists in lists in lists, or more values than any record has.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// Lists in lists in lists, or more values than any record has.
pub(crate) const RULE: Rule = Rule {
    code: "K012",
    naam: "te-diep",
    ernst: Ernst::Fout,
    zin: "Lijsten en sleutels zitten niet dieper dan 32 lagen in elkaar, en een bestand heeft niet meer dan 200.000 waarden.",
};

/// The finding for a document that goes too deep.
pub(crate) fn lagen(span: Span) -> Finding {
    Finding::new(&RULE, "hier zitten meer dan 32 lagen in elkaar")
        .at(span)
        .hulp("kijk of er per ongeluk veel [, { of - achter elkaar staan")
}

/// The finding for a document with too many values.
pub(crate) fn waarden(span: Span) -> Finding {
    Finding::new(&RULE, "dit bestand heeft meer dan 200.000 waarden")
        .at(span)
        .hulp("kijk of hier per ongeluk iets anders staat dan een record")
}
