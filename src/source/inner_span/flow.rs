//! Scalars that are no block: plain, and between single or double quotes.

use super::pieces::Pieces;

/// Reads a scalar that begins at a byte of the file. Nothing when it is not understood.
pub(super) fn read(source: &str, start: usize) -> Option<Pieces> {
    let (style, quote) = match source.chars().next() {
        Some('\'') => (Style::Single, "'"),
        Some('"') => (Style::Double, "\""),
        _ => (Style::Plain, ""),
    };
    let inside = source.strip_prefix(quote)?.strip_suffix(quote)?;
    let mut reader = Reader { pieces: Pieces::default(), style, start };
    reader.lines(inside, quote.len())?;
    Some(reader.pieces)
}

/// How a scalar is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Plain,
    Single,
    Double,
}

struct Reader {
    pieces: Pieces,
    style: Style,
    /// Where the scalar begins in the file.
    start: usize,
}

impl Reader {
    /// Reads the lines of a scalar, which begin at a byte of it, and joins them: the spaces around a
    /// line break go.
    fn lines(&mut self, inside: &str, offset: usize) -> Option<()> {
        let count = inside.split('\n').count();
        let mut at = offset;
        let mut breaks = 0;
        let mut break_start = offset;
        let mut escaped = false;
        for (index, whole) in inside.split('\n').enumerate() {
            let mut text = whole;
            let mut skip = 0;
            if index > 0 {
                skip = text.len() - text.trim_start_matches([' ', '\t']).len();
                text = &text[skip..];
            }
            if index + 1 < count {
                text = text.trim_end_matches('\r');
                text = self.without_end(text);
            }
            let is_edge = index == 0 || index + 1 == count;
            if is_edge || !text.is_empty() {
                let source = self.start + break_start..self.start + at + skip;
                if escaped {
                    // Of an escaped line break nothing is left, but empty lines after it count.
                    self.pieces.made(&"\n".repeat(breaks.max(1) - 1), source);
                } else {
                    self.pieces.fold(breaks, source);
                }
                escaped = self.line(text, self.start + at + skip)?;
                breaks = 0;
                break_start = at + skip + text.len();
            }
            breaks += 1;
            at += whole.len() + 1;
        }
        Some(())
    }

    /// Reads the text of one line, which begins at a byte of the file. Tells whether the line break
    /// after it is escaped.
    fn line(&mut self, text: &str, at: usize) -> Option<bool> {
        match self.style {
            Style::Plain => self.pieces.verbatim(text, at),
            Style::Single => self.single(text, at),
            Style::Double => return self.double(text, at),
        }
        Some(false)
    }

    /// `''` is one quote.
    fn single(&mut self, text: &str, mut at: usize) {
        let mut parts = text.split("''").peekable();
        while let Some(part) = parts.next() {
            self.pieces.verbatim(part, at);
            at += part.len();
            if parts.peek().is_some() {
                self.pieces.made("'", at..at + 2);
                at += 2;
            }
        }
    }

    /// `\` begins an escape, or stands before a line break that does not count.
    fn double(&mut self, text: &str, mut at: usize) -> Option<bool> {
        let mut rest = text;
        while let Some(slash) = rest.find('\\') {
            self.pieces.verbatim(&rest[..slash], at);
            at += slash;
            rest = &rest[slash + 1..];
            let Some(kind) = rest.chars().next() else { return Some(true) };
            let (len, value) = escape(kind, &rest[kind.len_utf8()..])?;
            let len = kind.len_utf8() + len;
            self.pieces.made(value.encode_utf8(&mut [0; 4]), at..at + 1 + len);
            at += 1 + len;
            rest = rest.get(len..)?;
        }
        self.pieces.verbatim(rest, at);
        Some(false)
    }

    /// A line without the spaces at its end, unless a `\` keeps the first of them.
    fn without_end<'t>(&self, text: &'t str) -> &'t str {
        let trimmed = text.trim_end_matches([' ', '\t']);
        let slashes = trimmed.bytes().rev().take_while(|byte| *byte == b'\\').count();
        let keeps = self.style == Style::Double && slashes % 2 == 1 && trimmed.len() < text.len();
        if keeps { &text[..=trimmed.len()] } else { trimmed }
    }
}

/// The character of an escape: YAML 1.2, 5.7. With how many bytes it takes after its letter.
fn escape(kind: char, rest: &str) -> Option<(usize, char)> {
    let hex = |len: usize| {
        let code = u32::from_str_radix(rest.get(..len)?, 16).ok()?;
        Some((len, char::from_u32(code)?))
    };
    let value = match kind {
        'x' => return hex(2),
        'u' => return hex(4),
        'U' => return hex(8),
        '0' => '\0',
        'a' => '\u{7}',
        'b' => '\u{8}',
        't' | '\t' => '\t',
        'n' => '\n',
        'v' => '\u{b}',
        'f' => '\u{c}',
        'r' => '\r',
        'e' => '\u{1b}',
        'N' => '\u{85}',
        '_' => '\u{a0}',
        'L' => '\u{2028}',
        'P' => '\u{2029}',
        ' ' | '"' | '/' | '\\' => kind,
        _ => return None,
    };
    Some((0, value))
}
