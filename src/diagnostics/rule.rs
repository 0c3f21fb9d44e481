//! A rule that records and chapters must follow.

use super::Ernst;

/// A rule that records and chapters must follow. Its code is stable: it is never reused, so that
/// an editor can look it up and a record can name it.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// `K` and three digits. The first digit is the family: see `CONTRIBUTING.md`.
    pub code: &'static str,
    /// A short name in Dutch, in words joined by hyphens.
    pub naam: &'static str,
    /// How bad it is when the rule is broken.
    pub ernst: Ernst,
    /// What the rule asks, in one Dutch sentence.
    pub zin: &'static str,
}
