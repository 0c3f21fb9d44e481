//! K920: De tekst van de folder past op het papier.

use crate::diagnostics::{Ernst, Finding, Rule, quote};

/// K920: De tekst van de folder past op het papier.
pub(crate) const RULE: Rule =
    Rule { code: "K920", naam: "folder_past", ernst: Ernst::Fout, zin: "De tekst van de folder past op het papier." };

/// The finding for a sheet with more text than room. `part` is where, `plaats` for which wijk it is worst.
#[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only what makes papers finds it"))]
pub(crate) fn finding(part: &str, lines: i64, plaats: &str) -> Finding {
    let regels = if lines == 1 { "regel" } else { "regels" };
    Finding::new(&RULE, format!("de folder van {} past niet op {part}: {lines} {regels} te veel", quote(plaats)))
        .hulp("maak de tekst korter; de letters worden nooit kleiner, want dan kan niet iedereen ze lezen")
}
