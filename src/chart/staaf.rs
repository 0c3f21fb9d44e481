//! One bar.

/// A number as a bar, with words above it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staaf {
    /// What was counted, or when: a few words.
    pub naam: String,
    /// The number as it is said, or why there is none: as in the table.
    pub tekst: String,
    /// The number; without one there is no bar, so that its length tells nothing.
    pub getal: Option<u32>,
    /// Whether it is more than this number.
    pub meer: bool,
}
