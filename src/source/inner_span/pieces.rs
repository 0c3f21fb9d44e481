//! The value of a scalar in pieces that know where they came from.

use crate::source::Span;

/// The value of a scalar in pieces that know where they came from.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    /// The value itself.
    value: String,
    pieces: Vec<Piece>,
}

/// A part of the value.
#[derive(Debug)]
struct Piece {
    /// Its bytes in the value.
    value: Span,
    /// Its bytes in the file.
    source: Span,
    /// Whether it stands in the file as it is in the value, byte for byte.
    verbatim: bool,
}

impl Pieces {
    /// Adds text that stands in the file as it is, from a byte of the file.
    pub(super) fn verbatim(&mut self, text: &str, source: usize) {
        self.push(text, source..source + text.len(), true);
    }

    /// Adds text that stands for something else in the file: an escape, or line breaks.
    pub(super) fn made(&mut self, text: &str, source: Span) {
        self.push(text, source, false);
    }

    /// Adds the line breaks between two lines of which the file has so many: one is a space, of more
    /// than one the first goes.
    pub(super) fn fold(&mut self, breaks: usize, source: Span) {
        match breaks {
            0 => {}
            1 => self.made(" ", source),
            more => self.made(&"\n".repeat(more - 1), source),
        }
    }

    fn push(&mut self, text: &str, source: Span, verbatim: bool) {
        let start = self.value.len();
        self.value.push_str(text);
        if !text.is_empty() {
            self.pieces.push(Piece { value: start..self.value.len(), source, verbatim });
        }
    }

    /// The value.
    #[cfg(test)]
    pub(super) fn value(&self) -> &str {
        &self.value
    }

    /// Where a part of the value stands in the file.
    pub(super) fn source(&self, inner: &Span) -> Option<Span> {
        self.value.get(inner.clone())?;
        if inner.is_empty() {
            let at = self.start(inner.start).or_else(|| self.end(inner.end))?;
            return Some(at..at);
        }
        let (start, end) = (self.start(inner.start)?, self.end(inner.end)?);
        (start <= end).then_some(start..end)
    }

    /// Where the byte that begins at a place in the value begins in the file.
    fn start(&self, at: usize) -> Option<usize> {
        let piece = self.piece(at)?;
        Some(if piece.verbatim { piece.source.start + at - piece.value.start } else { piece.source.start })
    }

    /// Where the byte that ends at a place in the value ends in the file.
    fn end(&self, at: usize) -> Option<usize> {
        let piece = self.piece(at.checked_sub(1)?)?;
        Some(if piece.verbatim { piece.source.start + at - piece.value.start } else { piece.source.end })
    }

    /// The piece that has a byte of the value.
    fn piece(&self, at: usize) -> Option<&Piece> {
        let next = self.pieces.partition_point(|piece| piece.value.end <= at);
        self.pieces.get(next).filter(|piece| piece.value.contains(&at))
    }
}
