//! Block scalars: `|` and `>`.

use super::pieces::Pieces;

/// What stands before the lines of a block scalar.
pub(super) struct Header {
    /// Whether lines are joined: `>`.
    folded: bool,
    /// Where the first line after the header begins in the file.
    lines: usize,
}

/// The header of the block scalar whose text begins here. Nothing when what begins here is no block
/// scalar. The text of a block scalar begins after the indentation of its first line that is not empty.
pub(super) fn header(before: &str) -> Option<Header> {
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    if !before[line..].bytes().all(|byte| byte == b' ') {
        return None;
    }
    let above = before[..line].trim_end_matches([' ', '\t', '\r', '\n']);
    let last = above.rsplit('\n').next().unwrap_or_default();
    let content = last.split_once(" #").map_or(last, |(content, _)| content).trim_end();
    let word = content.rsplit([' ', '\t']).next().unwrap_or_default();
    let indicators = word.strip_prefix(['|', '>'])?;
    let good = indicators.len() <= 2 && indicators.bytes().all(|byte| byte.is_ascii_digit() || b"+-".contains(&byte));
    let lines = above.len() + before[above.len()..].find('\n').map_or(0, |at| at + 1);
    good.then_some(Header { folded: word.starts_with('>'), lines })
}

/// Reads a block scalar of which `source` is the text and `before` all of the file before it.
pub(super) fn read(header: &Header, before: &str, source: &str) -> Pieces {
    let mut pieces = Pieces::default();
    let start = before.len();
    let indent = start - before.rfind('\n').map_or(0, |at| at + 1);
    // Empty lines before the text are part of it.
    let empty = before[header.lines..].matches('\n').count();
    pieces.made(&"\n".repeat(empty), header.lines..start);
    let mut at = start;
    // The line before: whether it may be joined with the next, and where it ends.
    let mut joins = None;
    let mut breaks = 0;
    let mut break_start = start;
    for line in source.split_inclusive('\n') {
        let text = line.trim_end_matches(['\r', '\n']);
        // The first line begins after its indentation.
        let skip = if at == start { 0 } else { text.bytes().take(indent).take_while(|byte| *byte == b' ').count() };
        let text = &text[skip..];
        if !text.is_empty() {
            let joins_here = header.folded && !text.starts_with([' ', '\t']);
            let source = break_start..at + skip;
            match joins {
                Some(true) if joins_here => pieces.fold(breaks, source),
                _ => pieces.made(&"\n".repeat(breaks), source),
            }
            pieces.verbatim(text, at + skip);
            joins = Some(joins_here);
            breaks = 0;
            break_start = at + skip + text.len();
        }
        if line.ends_with('\n') {
            breaks += 1;
        }
        at += line.len();
    }
    pieces.made(&"\n".repeat(breaks), break_start..at);
    pieces
}
