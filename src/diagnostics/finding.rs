//! One thing that is wrong inside a file that the finder need not know.

use super::{Ernst, Rule, quote};
use crate::source::Span;

/// One thing that is wrong at a place in a file. Which file it is, the caller adds: see
/// [`super::Diagnostics::add`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule that is broken.
    pub rule: &'static Rule,
    /// The place, in bytes of the file. Nothing when it concerns the file as a whole.
    pub span: Option<Span>,
    /// What is wrong, in one Dutch sentence.
    pub bericht: String,
    /// What to do about it, in Dutch.
    pub hulp: Option<String>,
    /// How bad it is; the rule's own severity unless the rule has two degrees.
    pub ernst: Ernst,
}

impl Finding {
    /// A finding without a place or a cure.
    #[must_use]
    pub fn new(rule: &'static Rule, bericht: impl Into<String>) -> Self {
        Self { rule, span: None, bericht: quote::one_line(bericht.into()), hulp: None, ernst: rule.ernst }
    }

    /// The same finding with its place.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    /// The same finding with a cure.
    #[must_use]
    pub fn hulp(mut self, hulp: impl Into<String>) -> Self {
        self.hulp = Some(quote::one_line(hulp.into()));
        self
    }

    /// The same finding, its place moved on by a number of bytes: for text that is part of a file.
    #[must_use]
    pub fn shifted(mut self, by: usize) -> Self {
        self.span = self.span.map(|span| span.start + by..span.end + by);
        self
    }
}
