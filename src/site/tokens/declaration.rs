//! A token with its value in a style sheet.

use super::Modus;
use crate::source::Span;

/// A token with its value in a style sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Declaration {
    /// In which colours it holds.
    pub(super) modus: Modus,
    /// Its name: `basis-link-color`, or `tint-bewegen` for the property `--tint` of a class.
    pub(super) naam: String,
    /// Where its value stands, without spaces around it.
    pub(super) value: Span,
}
