//! `data/begrippen.yaml`: the glossary.

use serde::Deserialize;

use crate::source::Located;

/// A word of the field, explained.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Begrip {
    /// The id, which is also its anchor.
    pub id: Located<String>,
    /// The word.
    pub term: String,
    /// What it means, in plain Dutch.
    pub uitleg: String,
    /// Other words for it.
    #[serde(default)]
    pub ook: Vec<String>,
    /// Where it is from: the id of a bron.
    pub bron: Option<Located<String>>,
}
