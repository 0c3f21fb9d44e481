//! K921: De lettertypen van het thema hebben elk teken op het papier.

use crate::diagnostics::{Ernst, Finding, Rule, quote};

/// K921: De lettertypen van het thema hebben elk teken op het papier.
pub(crate) const RULE: Rule = Rule {
    code: "K921",
    naam: "folder_teken",
    ernst: Ernst::Fout,
    zin: "De lettertypen van het thema hebben elk teken op het papier.",
};

/// The finding for a character that would be an empty box on a paper: `wat`, such as `de folder van 'Leek'`.
#[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only what makes papers finds it"))]
pub(crate) fn finding(text: &str, wat: &str) -> Finding {
    Finding::new(&RULE, format!("geen lettertype heeft het teken {} in {wat}", quote(text)))
        .hulp("schrijf het anders, of zet een lettertype met dit schrift in themes/<naam>/folder/")
}
