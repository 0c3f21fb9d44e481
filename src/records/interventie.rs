//! `data/interventies.yaml`: the family of social referral.

use serde::Deserialize;

use crate::kaart::Url;
use crate::source::Located;

/// One way of social referral, such as bewegen op recept.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interventie {
    /// The id.
    pub id: Located<String>,
    /// The name.
    pub naam: String,
    /// What it is, in one sentence.
    pub samenvatting: String,
    /// When to choose this one.
    pub wanneer_deze: String,
    /// More about it, in Markdown.
    pub beschrijving: Located<String>,
    /// Its site.
    pub website: Option<Url>,
    /// Where it is from: the id of a bron.
    pub bron: Located<String>,
}
