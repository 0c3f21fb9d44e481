//! What comes out of a text.

use super::Heading;
use crate::diagnostics::Finding;

/// What comes out of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rendered {
    /// The HTML: harmless and well-formed whatever the text was.
    pub html: String,
    /// The headings, in order.
    pub headings: Vec<Heading>,
    /// The ids of the sources that are cited, in order of first use: the first is `#bron-1`.
    pub bronnen: Vec<String>,
    /// The ids of the glossary terms that are linked, in order of first use.
    pub begrippen: Vec<String>,
    /// What is wrong with the text, in order of place. The places are bytes of the text itself: see
    /// [`crate::source::inner_span`] for a text that is a value in a YAML file.
    pub findings: Vec<Finding>,
}
