//! What a check of a record is about.

use super::{Activiteit, Coach, Gemeente, Id, Kaart, Organisatie};

/// A record that someone has to check now and then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // The names are those of the records.
pub enum Onderwerp {
    Gemeente(Id<Gemeente>),
    Coach(Id<Coach>),
    Organisatie(Id<Organisatie>),
    Activiteit(Id<Activiteit>),
}

impl Onderwerp {
    /// The word for its kind, as in the folders of the records: `coach`.
    #[must_use]
    pub fn soort(self) -> &'static str {
        match self {
            Self::Gemeente(_) => "gemeente",
            Self::Coach(_) => "coach",
            Self::Organisatie(_) => "organisatie",
            Self::Activiteit(_) => "activiteit",
        }
    }

    /// The gemeente whose record it is; nothing for what the region has in common.
    #[must_use]
    pub fn gemeente(self, kaart: &Kaart) -> Option<Id<Gemeente>> {
        match self {
            Self::Gemeente(id) => Some(id),
            Self::Coach(id) => kaart.coaches[id].gemeente,
            Self::Organisatie(_) => None,
            Self::Activiteit(id) => kaart.activiteiten[id].gemeente,
        }
    }
}
