//! The fields that a text may have.

/// A field that is filled in on each sheet: `{coach}` in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Veld {
    /// The name of whom to call.
    Coach,
    /// The number.
    Telefoon,
    /// When the coach can be reached.
    Bereikbaar,
    /// The organisation of the coach.
    Organisatie,
    /// The wijk.
    Wijk,
    /// The gemeente.
    Gemeente,
    /// The wijk, or on the sheet of the region its name.
    Plaats,
    /// Within which time the coach calls: `5 werkdagen`.
    Termijn,
    /// What the coach is called: `welzijnscoach`.
    Rol,
}

impl Veld {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Coach,
        Self::Telefoon,
        Self::Bereikbaar,
        Self::Organisatie,
        Self::Wijk,
        Self::Gemeente,
        Self::Plaats,
        Self::Termijn,
        Self::Rol,
    ];

    /// The name between braces.
    #[must_use]
    pub fn naam(self) -> &'static str {
        match self {
            Self::Coach => "coach",
            Self::Telefoon => "telefoon",
            Self::Bereikbaar => "bereikbaar",
            Self::Organisatie => "organisatie",
            Self::Wijk => "wijk",
            Self::Gemeente => "gemeente",
            Self::Plaats => "plaats",
            Self::Termijn => "termijn",
            Self::Rol => "rol",
        }
    }

    /// The field of a name.
    #[must_use]
    pub fn of(naam: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|veld| veld.naam() == naam)
    }
}
