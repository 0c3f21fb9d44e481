//! A tab at the start of a line.

use crate::diagnostics::{Ernst, Finding, Rule};

/// A tab at the start of a line.
pub(crate) const RULE: Rule =
    Rule { code: "K009", naam: "tab", ernst: Ernst::Fout, zin: "Regels springen in met spaties, niet met tabs." };

/// The first line that is indented with a tab.
pub(crate) fn find(text: &str) -> Option<Finding> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        if indent < line.trim_end().len()
            && let Some(tab) = line[..indent].find('\t')
        {
            let span = at + tab..at + tab + 1;
            return Some(
                Finding::new(&RULE, "deze regel springt in met een tab")
                    .at(span)
                    .hulp("vervang de tab door twee spaties"),
            );
        }
        at += line.len();
    }
    None
}
