//! A rule that a record asks to be silent about.

use std::sync::Arc;

use super::{Diagnostic, Ernst, Rule};
use crate::source::Span;

/// A rule that a record asks to be silent about: one entry of `negeer`, known to be good.
///
/// It silences warnings of one rule in one record. An error is never silenced, whatever a record says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stilte {
    /// The rule.
    pub rule: &'static Rule,
    /// Why, in the words of the editor.
    pub reden: Arc<str>,
    /// The file of the record.
    pub bestand: Arc<str>,
    /// The part of the file that is the record, in bytes; the whole file when it is not given.
    pub deel: Option<Span>,
    /// Where the code stands in the file.
    pub plaats: Span,
}

impl Stilte {
    /// Whether it is about a finding.
    #[must_use]
    pub(super) fn covers(&self, d: &Diagnostic) -> bool {
        let here = match (&self.deel, &d.finding.span) {
            (Some(deel), Some(span)) => deel.contains(&span.start),
            (Some(_), None) => false,
            (None, _) => true,
        };
        here && d.finding.ernst == Ernst::Waarschuwing
            && d.finding.rule.code == self.rule.code
            && d.bestand == self.bestand
    }
}
