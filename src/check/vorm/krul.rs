//! K017: curly quotes around a value.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::source::{Content, Node};

/// Curly quotes around a value.
pub(crate) const RULE: Rule = Rule {
    code: "K017",
    naam: "krulaanhalingstekens",
    ernst: Ernst::Waarschuwing,
    zin: "Om een waarde staan rechte aanhalingstekens.",
};

/// The values in a file that begin with a curly quote, which YAML takes for text. A single one
/// that nothing closes is the apostrophe of `’t Zandt`.
pub(crate) fn check(root: &Node, out: &mut Vec<Finding>) {
    root.visit(&mut |node| {
        let Content::Scalar { text, plain: true } = &node.content else { return };
        let Some(first) = text.chars().next() else { return };
        let double = "\u{201c}\u{201d}\u{201e}\u{201f}".contains(first);
        let single = "\u{2018}\u{2019}\u{201a}".contains(first) && text.ends_with(['\u{2018}', '\u{2019}']);
        if (double || single) && out.len() <= 2 * Diagnostics::MOST {
            let span = node.span.start..node.span.start + first.len_utf8();
            out.push(
                Finding::new(&RULE, "gekrulde aanhalingstekens worden deel van de tekst")
                    .at(span)
                    .hulp("gebruik rechte aanhalingstekens: \""),
            );
        }
    });
}
