//! The order of keys that have a line each.

use std::ops::Range;

use super::OpmaakFout;
use crate::schema::{Veld, Vorm};
use crate::source::{Content, Entry, Node, parse};

/// The place of a key in the order of its type; unknown keys come last.
pub(super) fn rang(velden: &[Veld], key: &str) -> usize {
    velden.iter().position(|veld| veld.naam == key).unwrap_or(usize::MAX)
}

/// The text with all keys in order. One map is put in order at a time, and the text read again: so no place is ever old.
pub(super) fn zet(mut text: String, vorm: &Vorm) -> Result<String, OpmaakFout> {
    // Each turn puts one map in order for good.
    let most = text.lines().count() + 1;
    for _ in 0..most {
        let root = parse(&text).map_err(|_| OpmaakFout::Anders)?;
        match first(&text, &root, vorm) {
            Some((whole, new)) => text.replace_range(whole, &new),
            None => return Ok(text),
        }
    }
    Err(OpmaakFout::Anders)
}

/// The lines of the first map that is out of order, and what they become.
fn first(text: &str, node: &Node, vorm: &Vorm) -> Option<(Range<usize>, String)> {
    match &node.content {
        Content::Scalar { .. } => None,
        _ if text.get(node.span.start..)?.starts_with(['{', '[']) => None,
        Content::List(items) => {
            let inner = vorm.items()?;
            items.iter().find_map(|item| first(text, item, inner))
        }
        Content::Map(entries) => {
            let velden = vorm.velden();
            let ranks = |entry: &Entry| rang(velden, &entry.key);
            if !entries.is_sorted_by_key(ranks)
                && let Some(change) = reorder(text, entries, velden)
            {
                return Some(change);
            }
            entries.iter().find_map(|entry| {
                let veld = velden.iter().find(|veld| veld.naam == entry.key)?;
                first(text, &entry.value, &veld.vorm)
            })
        }
    }
}

/// Puts the lines of a map in order. Nothing when these can not be taken apart.
fn reorder(text: &str, entries: &[Entry], velden: &[Veld]) -> Option<(Range<usize>, String)> {
    let head = entries.first()?;
    let line = line_start(text, head.key_span.start);
    let column = head.key_span.start - line;
    let prefix = &text[line..head.key_span.start];
    let dash = prefix.find('-');
    let is_indent = |prefix: &str| prefix.bytes().all(|byte| byte == b' ');
    let good = match dash {
        Some(at) => is_indent(&prefix[..at]) && is_indent(&prefix[at + 1..]),
        None => is_indent(prefix),
    };
    let aligned = entries.iter().skip(1).all(|entry| {
        let start = line_start(text, entry.key_span.start);
        entry.key_span.start - start == column && is_indent(&text[start..entry.key_span.start])
    });
    if !good || !aligned {
        return None;
    }
    // Where the lines of each key begin: with the remarks above it.
    let mut starts = vec![if dash.is_some() { line } else { above(text, floor(text, line), line, column) }];
    for pair in entries.windows(2) {
        let [before, entry] = pair else { continue };
        starts.push(above(text, end_of(text, before), line_start(text, entry.key_span.start), column));
    }
    let last = entries.last()?;
    starts.push(inside(text, end_of(text, last), column));
    let mut pieces: Vec<(usize, String)> = Vec::with_capacity(entries.len());
    for (entry, piece) in entries.iter().zip(starts.windows(2)) {
        let mut lines = text.get(*piece.first()?..*piece.last()?)?.to_owned();
        if let (true, Some(dash)) = (pieces.is_empty(), dash) {
            lines.replace_range(dash..=dash, " ");
        }
        pieces.push((rang(velden, &entry.key), lines));
    }
    pieces.sort_by_key(|(rank, _)| *rank);
    let mut new: String = pieces.into_iter().map(|(_, lines)| lines).collect();
    if let Some(dash) = dash {
        // The dash goes before the first key; remarks above that key come before it.
        let mut at = 0;
        for line in new.split_inclusive('\n') {
            if !is_remark(line) {
                break;
            }
            at += line.len();
        }
        new.replace_range(at + dash..=at + dash, "-");
    }
    Some((*starts.first()?..*starts.last()?, new))
}

/// Where the remarks begin that stand right above a line, below what came before. Remarks that are indented deeper belong to
/// what came before.
fn above(text: &str, floor: usize, line: usize, column: usize) -> usize {
    let mut at = inside(text, floor, column);
    // Blank lines stay with what is above them, so that groups keep together.
    for between in text[at..line].split_inclusive('\n') {
        if !between.trim().is_empty() {
            break;
        }
        at += between.len();
    }
    at
}

/// The end of the remarks after an entry that are indented deeper than its key.
fn inside(text: &str, end: usize, column: usize) -> usize {
    let (mut at, mut read) = (end, end);
    for line in text[end..].split_inclusive('\n') {
        read += line.len();
        let deep = line.len() - line.trim_start().len() > column;
        if line.trim_start().starts_with('#') && deep {
            at = read;
        } else if !line.trim().is_empty() {
            break;
        }
    }
    at
}

/// The first line above a map's first key that can belong to that key. At the top of a file a head stays where it is: what
/// ends with a blank line, or is for a program.
fn floor(text: &str, line: usize) -> usize {
    let mut start = line;
    let lines: Vec<&str> = text[..line].split_inclusive('\n').collect();
    for above in lines.iter().rev() {
        if !is_remark(above) || above.trim().is_empty() || above.contains("yaml-language-server") {
            break;
        }
        start -= above.len();
    }
    start
}

fn is_remark(line: &str) -> bool {
    line.trim().is_empty() || line.trim_start().starts_with('#')
}

/// The end of the last line of an entry.
fn end_of(text: &str, entry: &Entry) -> usize {
    let end = entry.value.span.end.max(entry.key_span.end);
    let at = text[..end].trim_end().len().max(entry.key_span.end);
    text[at..].find('\n').map_or(text.len(), |newline| at + newline + 1)
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}
