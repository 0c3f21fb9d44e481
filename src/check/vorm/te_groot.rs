//! A file that is too large.

use crate::diagnostics::{Ernst, Finding, Rule};

/// A file that is too large.
pub(crate) const RULE: Rule = Rule {
    code: "K011",
    naam: "te-groot",
    ernst: Ernst::Fout,
    zin: "Een bestand is niet groter dan 2 MB, een afbeelding niet groter dan 20 MB.",
};

/// The finding for a file of so many bytes.
pub(crate) fn finding(bytes: u64) -> Finding {
    Finding::new(&RULE, format!("dit bestand is te groot: {} MB", bytes.div_ceil(1_000_000)))
        .hulp("een tekst mag 2 MB zijn en een afbeelding 20 MB; staat hier per ongeluk iets anders?")
}
