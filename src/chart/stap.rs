//! One board on the post.

use serde::Serialize;

use super::Arm;

/// One step of a schema.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stap {
    /// What kind of step it is.
    pub soort: Soort,
    /// What happens or is asked, in a few words.
    pub kop: String,
    /// More about it, each a short sentence.
    pub regels: Vec<String>,
    /// The answer that leads to the next step.
    pub verder: Option<String>,
    /// The ways off: where the other answers lead.
    pub armen: Vec<Arm>,
}

/// The kinds of steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Soort {
    /// Something that happens.
    Stap,
    /// The step that is the reader's own: it is drawn as the accented arm.
    Nu,
}
