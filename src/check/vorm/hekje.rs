//! A value cut short by a hash.

use crate::diagnostics::{Ernst, Finding, Rule};

/// A value cut short by a hash.
pub(crate) const RULE: Rule = Rule {
    code: "K016",
    naam: "hekje",
    ernst: Ernst::Waarschuwing,
    zin: "Een waarde met een # staat tussen aanhalingstekens.",
};

/// All values in a YAML text after which a `#` follows that was meant as text: YAML takes what
/// follows ` #` for a remark, so `Plein #3` silently becomes `Plein`.
pub(crate) fn find(text: &str) -> Vec<Finding> {
    let mut out = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some(hash) = line.find(" #") {
            let before = line[..hash].trim_end();
            let after = &line[hash + 2..];
            let value = before.split_once(": ").map(|(_, value)| value.trim());
            let quoted = value.is_none_or(|value| value.starts_with(['"', '\'', '|', '>', '[', '{', '#']));
            if !quoted && after.starts_with(|c: char| c.is_alphanumeric()) {
                let span = at + hash + 1..at + line.trim_end().len();
                out.push(
                    Finding::new(&RULE, "alles vanaf dit # telt niet mee als waarde")
                        .at(span)
                        .hulp("zet de waarde tussen aanhalingstekens, of een spatie na het # als het een opmerking is"),
                );
            }
        }
        at += line.len();
    }
    out
}
