//! Days of the week.

use jiff::civil::Weekday;
use serde::Deserialize;

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dag {
    /// Monday.
    Ma,
    /// Tuesday.
    Di,
    /// Wednesday.
    Wo,
    /// Thursday.
    Do,
    /// Friday.
    Vr,
    /// Saturday.
    Za,
    /// Sunday.
    Zo,
}

impl Dag {
    /// All days, Monday first.
    pub const ALLE: [Self; 7] = [Self::Ma, Self::Di, Self::Wo, Self::Do, Self::Vr, Self::Za, Self::Zo];

    /// The name in addresses, whatever the words of a theme: `maandag` to `zondag`.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Ma => "maandag",
            Self::Di => "dinsdag",
            Self::Wo => "woensdag",
            Self::Do => "donderdag",
            Self::Vr => "vrijdag",
            Self::Za => "zaterdag",
            Self::Zo => "zondag",
        }
    }

    /// The same day in the calendar's own type.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        match self {
            Self::Ma => Weekday::Monday,
            Self::Di => Weekday::Tuesday,
            Self::Wo => Weekday::Wednesday,
            Self::Do => Weekday::Thursday,
            Self::Vr => Weekday::Friday,
            Self::Za => Weekday::Saturday,
            Self::Zo => Weekday::Sunday,
        }
    }

    /// The key of its name in the messages of a theme: `ma` to `zo`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Ma => "ma",
            Self::Di => "di",
            Self::Wo => "wo",
            Self::Do => "do",
            Self::Vr => "vr",
            Self::Za => "za",
            Self::Zo => "zo",
        }
    }
}

impl From<Weekday> for Dag {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Monday => Self::Ma,
            Weekday::Tuesday => Self::Di,
            Weekday::Wednesday => Self::Wo,
            Weekday::Thursday => Self::Do,
            Weekday::Friday => Self::Vr,
            Weekday::Saturday => Self::Za,
            Weekday::Sunday => Self::Zo,
        }
    }
}
