//! K920: De tekst past op het papier.

use crate::diagnostics::{Ernst, Finding, Rule};

/// K920: De tekst past op het papier.
pub(crate) const RULE: Rule =
    Rule { code: "K920", naam: "folder_past", ernst: Ernst::Fout, zin: "De tekst past op het papier." };

/// The finding for a paper with more text than room. `wat` is the paper where it is worst, such as `de folder van 'Leek'`, `part`
/// where on it.
#[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only what makes papers finds it"))]
pub(crate) fn finding(wat: &str, part: &str, lines: i64) -> Finding {
    let regels = if lines == 1 { "regel" } else { "regels" };
    Finding::new(&RULE, format!("{wat} past niet op {part}: {lines} {regels} te veel"))
        .hulp("maak de tekst korter; de letters worden nooit kleiner, want dan kan niet iedereen ze lezen")
}
