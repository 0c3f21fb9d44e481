//! What kinds of records a sheet can hold.

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
    pub fn sleutels(self) -> &'static [&'static str] {
        match self {
            Self::Activiteiten => &[
                "naam",
                "soort",
                "themas",
                "klachten",
                "werkt_door",
                "samenvatting",
                "beschrijving",
                "voor_verwijzer",
                "organisatie",
                "wijken",
                "hele_gemeente",
                "online",
                "thuis",
                "locatie",
                "locaties",
                "wanneer",
                "wanneer_toelichting",
                "periode",
                "kosten",
                "aanmelden",
                "contact",
                "voor_wie",
                "toegankelijk",
                "vervoer",
                "begeleiding",
                "beginners_welkom",
                "talen",
                "alert",
                "gecontroleerd_op",
                "gecontroleerd_door",
                "geldig_tot",
            ],
            Self::Coaches => &[
                "naam",
                "soort",
                "organisatie",
                "telefoon",
                "email",
                "bereikbaar",
                "spreekuren",
                "vervanger",
                "wachttijd_weken",
                "talen",
                "beschikbaar",
                "tot",
                "werkgebied",
                "over",
                "gecontroleerd_op",
            ],
            Self::Organisaties => &[
                "naam",
                "soort",
                "samenvatting",
                "beschrijving",
                "website",
                "telefoon",
                "email",
                "adres",
                "gecontroleerd_op",
            ],
            Self::Wijken => {
                &["naam", "cbs", "dorpen", "ook_bekend_als", "postcodes", "coaches", "vangnet", "samenvatting"]
            }
        }
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
