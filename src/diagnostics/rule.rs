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

/// Warnings that no record can silence: what they tell is not for one record to decide. The owner of a
/// record that was not checked, a wijk without a coach, and a list that goes on.
const ALWAYS_HEARD: [&str; 8] = ["K023", "K028", "K401", "K402", "K404", "K501", "K503", "K504"];

impl Rule {
    /// Whether a record may ask to be left alone by the rule, with `negeer`. An error never can be
    /// silenced: the site would be broken.
    #[must_use]
    pub fn can_be_silenced(&self) -> bool {
        self.ernst == Ernst::Waarschuwing && !ALWAYS_HEARD.contains(&self.code)
    }
}
