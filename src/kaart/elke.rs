//! How often a schedule comes back.

use serde::Deserialize;

/// How often a schedule comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Elke {
    /// Each week.
    #[serde(rename = "week")]
    Week,
    /// Every other week, counted from the date in `vanaf`.
    #[serde(rename = "2 weken")]
    TweeWeken,
    /// The first such day of the month.
    #[serde(rename = "1e van de maand")]
    Eerste,
    /// The second such day of the month.
    #[serde(rename = "2e van de maand")]
    Tweede,
    /// The third such day of the month.
    #[serde(rename = "3e van de maand")]
    Derde,
    /// The fourth such day of the month.
    #[serde(rename = "4e van de maand")]
    Vierde,
    /// The last such day of the month.
    #[serde(rename = "laatste van de maand")]
    Laatste,
}

impl Elke {
    /// Which such day of the month it is, as the calendar counts: 1 to 4, or -1 for the last.
    #[must_use]
    pub fn nth(self) -> Option<i8> {
        match self {
            Self::Week | Self::TweeWeken => None,
            Self::Eerste => Some(1),
            Self::Tweede => Some(2),
            Self::Derde => Some(3),
            Self::Vierde => Some(4),
            Self::Laatste => Some(-1),
        }
    }

    /// The key of its name in the messages of a theme.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::TweeWeken => "twee_weken",
            Self::Eerste => "eerste",
            Self::Tweede => "tweede",
            Self::Derde => "derde",
            Self::Vierde => "vierde",
            Self::Laatste => "laatste",
        }
    }
}
