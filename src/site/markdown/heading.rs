//! A heading of a text.

/// A heading of a text, for the contents of a chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// The level it has in the HTML: from the first level that is allowed, without gaps.
    pub level: u8,
    /// Its words, without markup.
    pub text: String,
    /// Its id, for `#anchor`.
    pub anchor: String,
}
