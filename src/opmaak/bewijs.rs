//! Whether two texts say the same.

use crate::source::{Content, Node, Span};

/// Whether two trees differ in the order of keys and in quotes only.
pub(super) fn zegt_hetzelfde(was: &Node, is: &Node) -> bool {
    match (&was.content, &is.content) {
        (Content::Scalar { text: was, plain: before }, Content::Scalar { text: is, plain: after }) => {
            // A value that was left out is no text; quotes come, and never go.
            was == is && (before == after || *before && !was.is_empty())
        }
        (Content::List(was), Content::List(is)) => {
            was.len() == is.len() && was.iter().zip(is).all(|(was, is)| zegt_hetzelfde(was, is))
        }
        (Content::Map(was), Content::Map(is)) => {
            was.len() == is.len()
                && was.iter().all(|entry| {
                    is.iter().any(|other| other.key == entry.key && zegt_hetzelfde(&entry.value, &other.value))
                })
        }
        _ => false,
    }
}

/// All remarks of a document, sorted.
pub(super) fn opmerkingen(text: &str, root: &Node) -> Vec<String> {
    let mut values: Vec<Span> = Vec::new();
    root.visit(&mut |node| match &node.content {
        Content::Scalar { .. } => values.push(node.span.clone()),
        Content::Map(entries) => values.extend(entries.iter().map(|entry| entry.key_span.clone())),
        Content::List(_) => {}
    });
    let mut found = Vec::new();
    let mut end = 0;
    for (at, _) in text.match_indices('#') {
        let after_space = text[..at].chars().next_back().is_none_or(char::is_whitespace);
        if at < end || !after_space || values.iter().any(|span| span.contains(&at)) {
            continue;
        }
        end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
        found.push(text[at..end].trim_end().to_owned());
    }
    found.sort();
    found
}
