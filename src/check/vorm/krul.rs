//! Curly quotes around a value.

use crate::diagnostics::{Ernst, Finding, Rule};

/// Curly quotes around a value.
pub(crate) const RULE: Rule = Rule {
    code: "K017",
    naam: "krulaanhalingstekens",
    ernst: Ernst::Waarschuwing,
    zin: "Om een waarde staan rechte aanhalingstekens.",
};

/// All values in a YAML text that begin with a curly quote, which YAML takes for text.
pub(crate) fn find(text: &str) -> Vec<Finding> {
    let mut out = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some((key, value)) = line.split_once(": ")
            && value.starts_with(['\u{201c}', '\u{201d}', '\u{201e}', '\u{2018}'])
            && !key.contains(' ')
        {
            let start = at + key.len() + 2;
            out.push(
                Finding::new(&RULE, "gekrulde aanhalingstekens worden deel van de tekst")
                    .at(start..start + 3)
                    .hulp("gebruik rechte aanhalingstekens: \""),
            );
        }
        at += line.len();
    }
    out
}
