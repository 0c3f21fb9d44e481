//! The front matter of a page.

use serde::Deserialize;

use crate::kaart::Datum;

/// The front matter of `content/paginas/<slug>.md`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaginaKop {
    /// The title.
    pub titel: String,
    /// The page in one sentence.
    pub samenvatting: String,
    /// When it was last changed.
    pub gewijzigd_op: Datum,
}
