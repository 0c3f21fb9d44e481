//! K016: a value cut short by a hash.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::source::{Content, Node};

/// A value cut short by a hash.
pub(crate) const RULE: Rule = Rule {
    code: "K016",
    naam: "hekje",
    ernst: Ernst::Waarschuwing,
    zin: "Een waarde met een # staat tussen aanhalingstekens.",
};

/// The values in a file after which a `#` follows that was meant as text: YAML takes what follows
/// ` #` for a remark, so `Plein #3` silently becomes `Plein`.
pub(crate) fn check(root: &Node, text: &str, out: &mut Vec<Finding>) {
    root.visit(&mut |node| {
        let Content::Scalar { plain: true, .. } = &node.content else { return };
        let Some(rest) = text.get(node.span.end..).and_then(|rest| rest.lines().next()) else { return };
        // An empty value stands right after its key.
        let after = if node.is_empty() { rest.trim_start_matches(':') } else { rest };
        let remark = after.trim_start();
        let meant = remark.strip_prefix('#').is_some_and(|remark| remark.starts_with(char::is_alphanumeric));
        if meant && remark.len() < after.len() && out.len() <= Diagnostics::MOST {
            let start = node.span.end + rest.len() - remark.len();
            let finding = Finding::new(&RULE, "alles vanaf dit # telt niet mee als waarde");
            out.push(
                finding
                    .at(start..start + remark.trim_end().len())
                    .hulp("zet de waarde tussen aanhalingstekens, of een spatie na het # als het een opmerking is"),
            );
        }
    });
}
