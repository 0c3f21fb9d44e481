//! What kinds of records a sheet can hold.

use crate::schema;

/// What kinds of records a sheet can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Soort {
    /// Activities of a gemeente.
    Activiteiten,
    /// Coaches of a gemeente.
    Coaches,
    /// Organisations of the region.
    Organisaties,
    /// Wijken of a gemeente.
    Wijken,
}

impl Soort {
    /// The keys of such a record, in the order of its type.
    #[must_use]
    pub fn sleutels(self) -> Vec<&'static str> {
        let soort = match self {
            Self::Activiteiten => schema::Soort::Activiteit,
            Self::Coaches => schema::Soort::Coach,
            Self::Organisaties => schema::Soort::Organisatie,
            Self::Wijken => schema::Soort::Wijk,
        };
        soort.vorm().velden().iter().map(|veld| veld.naam).collect()
    }

    /// The path of the file of a record.
    #[must_use]
    pub fn pad(self, gemeente: &str, slug: &str) -> String {
        match self {
            Self::Activiteiten => format!("data/gemeenten/{gemeente}/activiteiten/{slug}.yaml"),
            Self::Coaches => format!("data/gemeenten/{gemeente}/coaches/{slug}.yaml"),
            Self::Organisaties => format!("data/organisaties/{slug}.yaml"),
            Self::Wijken => format!("data/gemeenten/{gemeente}/wijken/{slug}.yaml"),
        }
    }

    /// The key in which such a record has the town or village it is in. Nothing when it has none.
    #[must_use]
    pub fn plaats(self) -> Option<[&'static str; 2]> {
        match self {
            Self::Activiteiten => Some(["locatie", "plaats"]),
            Self::Organisaties => Some(["adres", "plaats"]),
            Self::Coaches | Self::Wijken => None,
        }
    }
}
