//! Blank space outside of texts.

use crate::source::{Content, Node};

/// The text without space at the end of lines, without more than one blank line, and with one end of line at its end. Texts of
/// more than one line keep what they have.
pub(super) fn zet(text: &str, root: &Node) -> String {
    let mut kept = Vec::new();
    root.visit(&mut |node| {
        if let Content::Scalar { .. } = node.content
            && text
                .get(node.span.clone())
                .is_some_and(|slice| slice.trim_end().contains('\n') || slice.starts_with(['\n', ' ']))
        {
            kept.push(node.span.clone());
        }
    });
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (start, end) = (at, at + line.len());
        at = end;
        if kept.iter().any(|span| span.start < end && start < span.end) {
            out.push_str(line);
            continue;
        }
        let line = line.trim_end();
        if line.is_empty() && (out.is_empty() || out.ends_with("\n\n")) {
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    let end = out.trim_end_matches('\n').len();
    let last = kept.iter().any(|span| span.end >= text.trim_end().len());
    if !last {
        out.truncate(end);
        out.push('\n');
    }
    out
}
