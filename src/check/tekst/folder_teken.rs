//! K921: De lettertypen van het thema hebben elk teken van de folder.

use crate::diagnostics::{Ernst, Finding, Rule, quote};

/// K921: De lettertypen van het thema hebben elk teken van de folder.
pub(crate) const RULE: Rule = Rule {
    code: "K921",
    naam: "folder_teken",
    ernst: Ernst::Fout,
    zin: "De lettertypen van het thema hebben elk teken van de folder.",
};

/// The finding for a character that would be an empty box on paper.
#[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only what makes papers finds it"))]
pub(crate) fn finding(text: &str, plaats: &str) -> Finding {
    Finding::new(&RULE, format!("geen lettertype heeft het teken {} in de folder van {}", quote(text), quote(plaats)))
        .hulp("schrijf het anders, of zet een lettertype met dit schrift in themes/<naam>/folder/")
}
