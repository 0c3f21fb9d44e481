//! `data/contra-indicaties.yaml`: for whom Welzijn op Recept is not.

use serde::Deserialize;

use crate::source::Located;

/// A stop rule, with where such a patient does go.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContraIndicatie {
    /// The id.
    pub id: Located<String>,
    /// The text for referrers.
    pub tekst: String,
    /// The text in plain Dutch.
    pub tekst_b1: String,
    /// Where such a patient does go, in Markdown. Rule K407 asks for it.
    pub in_plaats_daarvan: Option<Located<String>>,
    /// The same in a few words, for the drawing; without it the drawing has the whole text.
    pub in_plaats_daarvan_kort: Option<String>,
    /// Whether it is no hard stop: the vangnet of the gemeente comes first, or at the same time.
    #[serde(default)]
    pub eerst_vangnet: bool,
    /// Where it is from: the id of a bron.
    pub bron: Located<String>,
}
