//! `data/indicaties.yaml`: for whom Welzijn op Recept is.

use serde::Deserialize;

use crate::source::Located;

/// A reason to think of Welzijn op Recept.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicatie {
    /// The id.
    pub id: Located<String>,
    /// The text for referrers.
    pub tekst: String,
    /// The text in plain Dutch.
    pub tekst_b1: String,
    /// The complaints that go with it, by id.
    #[serde(default)]
    pub klachten: Vec<Located<String>>,
    /// Where it is from: the id of a bron.
    pub bron: Located<String>,
}
