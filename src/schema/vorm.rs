//! The form of a record, as its type reads it.

/// What a value in a record may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Vorm {
    /// Words of people, or a slug.
    Tekst,
    /// A text with a form of its own, by the name of its type: `Datum`, `Telefoon`.
    Waarde(&'static str),
    /// A whole number, with the least and the greatest it may be.
    Getal(i64, i64),
    /// A number with a point in it.
    Breuk,
    /// `true` or `false`.
    JaNee,
    /// One word of a closed list: the name of its type and the words.
    Keuze(&'static str, &'static [&'static str]),
    /// A list of values of one form.
    Lijst(Box<Self>),
    /// Keys with values: the name of its type and its keys, in the order of the record.
    Sleutels(&'static str, Vec<Veld>),
    /// A value that may be `null`.
    MagLeeg(Box<Self>),
}

/// A key of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Veld {
    /// The key.
    pub naam: &'static str,
    /// What its value may be.
    pub vorm: Vorm,
    /// Whether the record is refused without it.
    pub verplicht: bool,
}

impl Vorm {
    /// The form without the lists around it and whether or not it may be `null`.
    #[must_use]
    pub fn kern(&self) -> &Self {
        match self {
            Self::Lijst(inner) | Self::MagLeeg(inner) => inner.kern(),
            other => other,
        }
    }

    /// The keys, when it has these.
    #[must_use]
    pub fn velden(&self) -> &[Veld] {
        match self {
            Self::Sleutels(_, velden) => velden,
            Self::MagLeeg(inner) => inner.velden(),
            _ => &[],
        }
    }

    /// The form of the items, when it is a list.
    #[must_use]
    pub fn items(&self) -> Option<&Self> {
        match self {
            Self::Lijst(inner) => Some(inner),
            Self::MagLeeg(inner) => inner.items(),
            _ => None,
        }
    }

    /// The form of the value of a key.
    #[must_use]
    pub fn veld(&self, naam: &str) -> Option<&Veld> {
        self.velden().iter().find(|veld| veld.naam == naam)
    }
}
