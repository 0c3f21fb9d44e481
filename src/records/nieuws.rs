//! `content/nieuws/<jjjj-mm-dd>-<slug>.md`: what is new.

use serde::Deserialize;

use crate::kaart::Datum;

/// The front matter of `content/nieuws/<jjjj-mm-dd>-<slug>.md`. The day of the news is in the name
/// of its file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NieuwsKop {
    /// The title.
    pub titel: String,
    /// The news in one sentence.
    pub samenvatting: String,
    /// When the text was last changed.
    pub gewijzigd_op: Datum,
}
