//! Takes away what would make the parser slow.
//!
//! For each line the parser walks through all quotes and lists that are open, so 25,000 markers in
//! front of 50,000 lines cost it six seconds. No text that people read has a marker beyond column
//! [`MAX_COLUMN`], so those become spaces: every place in the text stays where it was.

use std::borrow::Cow;

use crate::source::Span;

/// The last column in which a quote or a list may begin. Sixteen lists in each other, the most that
/// is allowed, need some 64.
const MAX_COLUMN: usize = 128;

/// The text, with the markers of quotes and lists beyond [`MAX_COLUMN`] as spaces; and where the
/// first of them is.
pub(super) fn tame(text: &str) -> (Cow<'_, str>, Option<Span>) {
    let mut tamed: Option<String> = None;
    let mut first = None;
    let mut start = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        let far = far_markers(line);
        if let (Some(from), Some(to)) = (far.first(), far.last()) {
            first.get_or_insert(start + from.start..start + to.end);
            let out = tamed.get_or_insert_with(|| String::with_capacity(text.len()));
            // The lines since the last one that was changed.
            out.push_str(&text[out.len()..start]);
            for marker in far {
                out.push_str(&text[out.len()..start + marker.start]);
                out.extend(std::iter::repeat_n(' ', marker.len()));
            }
        }
        start += line.len();
    }
    match tamed {
        None => (Cow::Borrowed(text), None),
        Some(mut out) => {
            out.push_str(&text[out.len()..]);
            (Cow::Owned(out), first)
        }
    }
}

/// The markers of quotes and lists at the start of a line that begin beyond [`MAX_COLUMN`].
fn far_markers(line: &str) -> Vec<Span> {
    let bytes = line.as_bytes();
    let mut far = Vec::new();
    let (mut at, mut column) = (0, 0);
    while at < bytes.len() {
        let len = match bytes[at] {
            b' ' => {
                at += 1;
                column += 1;
                continue;
            }
            b'\t' => {
                at += 1;
                column = column / 4 * 4 + 4;
                continue;
            }
            _ => marker_len(&bytes[at..]),
        };
        if len == 0 {
            break;
        }
        if column > MAX_COLUMN {
            far.push(at..at + len);
        }
        at += len;
        column += len;
    }
    if is_rule(line) { Vec::new() } else { far }
}

/// The length of the marker of a quote, a list or a definition at the start of this text, or 0.
fn marker_len(rest: &[u8]) -> usize {
    let ends = |len: usize| rest.get(len).is_none_or(|byte| b" \t\r\n".contains(byte));
    match rest.first() {
        Some(b'>') => 1,
        Some(b'-' | b'*' | b'+' | b':') if ends(1) => 1,
        Some(b'0'..=b'9') => {
            let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let closed = matches!(rest.get(digits), Some(b'.' | b')'));
            if digits <= 9 && closed && ends(digits + 1) { digits + 1 } else { 0 }
        }
        _ => 0,
    }
}

/// Whether a line is a rule: `- - -` or `* * *`, however long.
fn is_rule(line: &str) -> bool {
    let mut marks = line.bytes().filter(|byte| !b" \t\r\n".contains(byte));
    match marks.next() {
        Some(mark @ (b'-' | b'*')) => marks.all(|other| other == mark),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::{MAX_COLUMN, tame};

    #[test]
    fn what_people_write_is_left_alone() {
        let deep = format!("{}- a\n", "1. ".repeat(16));
        let rule = "- ".repeat(500);
        let code = format!("```\n{}x\n```\n", " ".repeat(500));
        for text in ["", "> - a\n\n  b", &deep, &rule, &code] {
            assert!(matches!(tame(text), (Cow::Borrowed(_), None)), "{text}");
        }
    }

    #[test]
    fn far_markers_become_spaces_of_the_same_length() {
        let text = format!("één\n{}a\r\n{}b\n- c", ">".repeat(MAX_COLUMN + 5), "1. - ".repeat(40));
        let (tamed, place) = tame(&text);
        assert_eq!(tamed.len(), text.len());
        assert_eq!(tamed.matches('>').count(), MAX_COLUMN + 1);
        assert_eq!(tamed.matches('-').count(), 27);
        assert!(tamed.contains("    a\r\n") && tamed.ends_with(" b\n- c"));
        let start = "één\n".len() + MAX_COLUMN + 1;
        assert_eq!(place, Some(start..start + 4));
    }
}
