//! Pictures for the steps.

use serde::Serialize;

/// A picture for a step: one action each. Its drawing is `folder/<naam>.svg` in the theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Pictogram {
    /// The telephone rings.
    Bellen,
    /// Two people talk.
    Praten,
    /// A choice of ways.
    Kiezen,
    /// Two people go together.
    Meegaan,
    /// A date is made.
    Agenda,
    /// Money, or that it costs none.
    Geld,
    /// At home, or near it.
    Huis,
    /// A hand that helps.
    Hulp,
}

impl Pictogram {
    /// All of them.
    pub const ALL: [Self; 8] =
        [Self::Bellen, Self::Praten, Self::Kiezen, Self::Meegaan, Self::Agenda, Self::Geld, Self::Huis, Self::Hulp];

    /// The name that editors write, which is also that of the drawing: `bellen`.
    #[must_use]
    pub fn naam(self) -> &'static str {
        match self {
            Self::Bellen => "bellen",
            Self::Praten => "praten",
            Self::Kiezen => "kiezen",
            Self::Meegaan => "meegaan",
            Self::Agenda => "agenda",
            Self::Geld => "geld",
            Self::Huis => "huis",
            Self::Hulp => "hulp",
        }
    }

    /// The picture of a name.
    #[must_use]
    pub fn of(naam: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pictogram| pictogram.naam() == naam)
    }
}
