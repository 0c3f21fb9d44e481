//! The words that HTML from Markdown needs.

use super::Messages;
use super::markdown::Labels;
use crate::diagnostics::Diagnostics;

/// The words of a theme for notices, footnotes and tables.
#[must_use]
pub fn labels(messages: &Messages, diagnostics: &mut Diagnostics) -> Labels {
    let _ = (messages, diagnostics);
    Labels::default()
}
