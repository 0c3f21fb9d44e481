//! What a drawing shows.

use serde::Serialize;

use super::Stap;

/// A *stroomschema*: steps from top to bottom. The drawing and the list beside it show the same one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Schema {
    /// The begin of every id in the drawing: letters, digits and hyphens, and on a page only once.
    pub id: String,
    /// The name of the drawing, for those who do not see it.
    pub titel: String,
    /// What can be seen in it, in a sentence or two.
    pub beschrijving: String,
    /// The steps, from top to bottom.
    pub stappen: Vec<Stap>,
}
