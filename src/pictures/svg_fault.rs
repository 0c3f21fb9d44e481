//! Why a drawing in SVG can not be shown.

use crate::source::Span;

/// Why a drawing in SVG can not be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SvgFault {
    /// It is no SVG, or damaged, at this place.
    Unreadable(Span),
    /// It does not say how large it is.
    NoSize(Span),
    /// It has something at this place that is more than a drawing: an element or attribute of this name.
    Unsafe(String, Span),
    /// It moves by the element at this place.
    Moves(Span),
}
