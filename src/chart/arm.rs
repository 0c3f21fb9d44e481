//! One arm of the signpost.

use serde::Serialize;

/// A way off: where an answer leads that does not lead to the next step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Arm {
    /// The answer.
    pub antwoord: String,
    /// To whom or what it applies, or where it leads.
    pub kop: String,
    /// Where it leads, in a few words each.
    pub regels: Vec<String>,
    /// The same in full, as HTML, for the list; the drawing has no room for it.
    pub html: Option<String>,
}
