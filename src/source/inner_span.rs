//! From a place in a value to the place in the file.
//!
//! What a YAML scalar says is not what stands in the file: quotes go, escapes are resolved, lines
//! are joined, and the indentation of a block is taken off. So the scalar is read once more, by the
//! rules of YAML 1.2 chapters 7 and 8, and this time each part of the value remembers where it came from.

mod block;
mod flow;
mod pieces;

use super::Span;
use pieces::Pieces;

/// The place in the file of a part of a value. `scalar` is the place of the value in the file, as a
/// [`super::Node`] has it, and `inner` the part, in bytes of the value. When it can not be told, the
/// place is the start of the scalar.
#[must_use]
pub fn inner_span(file_text: &str, scalar: &Span, inner: &Span) -> Span {
    let start = (0..=scalar.start.min(file_text.len())).rev().find(|at| file_text.is_char_boundary(*at)).unwrap_or(0);
    read(file_text, scalar)
        .and_then(|pieces| pieces.source(inner))
        .filter(|span| file_text.get(span.clone()).is_some())
        .unwrap_or(start..start)
}

/// The value of a scalar with where each part of it came from.
fn read(file_text: &str, scalar: &Span) -> Option<Pieces> {
    let source = file_text.get(scalar.clone())?;
    let before = file_text.get(..scalar.start)?;
    // A line break that is a lone carriage return is not worth the trouble.
    if source.replace("\r\n", "").contains('\r') {
        return None;
    }
    match block::header(before) {
        Some(header) => Some(block::read(&header, before, source)),
        None => flow::read(source, scalar.start),
    }
}

#[cfg(test)]
mod tests;
