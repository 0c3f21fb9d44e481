//! What an activity costs.

use serde::Deserialize;

use crate::kaart::Bedrag;

/// What an activity costs.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kosten {
    /// Whether it costs nothing.
    pub gratis: bool,
    /// How much.
    pub bedrag: Option<Bedrag>,
    /// For what.
    pub per: Option<Per>,
    /// What else there is to know.
    pub toelichting: Option<String>,
    /// Whether a discount pass is taken.
    pub stadspas: Option<bool>,
}

/// What a price is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Per {
    /// Each time.
    Keer,
    /// A month.
    Maand,
    /// Three months.
    Kwartaal,
    /// Six months.
    HalfJaar,
    /// A year.
    Jaar,
    /// The whole course.
    Cursus,
    /// A season.
    Seizoen,
}

impl Per {
    /// The word in the record, which is also the key of its name in the messages of a theme.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Keer => "keer",
            Self::Maand => "maand",
            Self::Kwartaal => "kwartaal",
            Self::HalfJaar => "half_jaar",
            Self::Jaar => "jaar",
            Self::Cursus => "cursus",
            Self::Seizoen => "seizoen",
        }
    }
}
