//! `data/bronnen.yaml`: where claims and figures are from.

use serde::Deserialize;

use crate::kaart::{Datum, Taal, Url};
use crate::source::Located;

/// Where a claim or a figure is from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bron {
    /// The id that chapters cite.
    pub id: Located<String>,
    /// The title.
    pub titel: String,
    /// The language of the title, where that is not Dutch: a screen reader then reads it with the right sounds.
    pub taal: Option<Taal>,
    /// Who published it.
    pub uitgever: String,
    /// Who wrote it.
    pub auteurs: Option<String>,
    /// When: a year, a month (`2024-04`) or a date.
    pub datum: Option<Located<String>>,
    /// Where it can be read.
    pub url: Option<Url>,
    /// When somebody last looked whether it is still there.
    pub gecontroleerd_op: Located<Datum>,
}
