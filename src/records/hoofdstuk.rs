//! The front matter of a chapter.

use serde::Deserialize;

use crate::kaart::Datum;
use crate::source::Located;

/// The front matter of `content/handboek/<nn>-<slug>.md`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HoofdstukKop {
    /// The title.
    pub titel: String,
    /// The chapter in one or two sentences.
    pub samenvatting: String,
    /// For whom it is.
    pub voor_wie: Vec<String>,
    /// When it was last changed.
    pub gewijzigd_op: Datum,
    /// After this day the chapter is out of date; it stays, and says so.
    pub geldig_tot: Option<Located<Datum>>,
}
