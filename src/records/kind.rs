//! What kind of record a file holds: its path says so.

/// What kind of record a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Regio,
    Gemeente {
        gemeente: String,
    },
    Wijk {
        gemeente: String,
    },
    Coach {
        gemeente: String,
    },
    Activiteit {
        gemeente: String,
    },
    Grenzen {
        gemeente: String,
    },
    Organisatie,
    Themas,
    Klachten,
    Indicaties,
    ContraIndicaties,
    Interventies,
    Bronnen,
    Begrippen,
    Synoniemen,
    Toegankelijkheid,
    Postcodes,
    Hoofdstuk,
    Pagina,
    Folder,
    Verhaal,
    Nieuws,
    Cijfers {
        gemeente: String,
    },
    /// An image that is written as text: in a chapter, or a logo or photo for paper.
    Image,
    /// A file of a theme.
    Theme,
    Unknown,
}

impl Kind {
    /// The kind of the file with this path.
    pub(crate) fn of(path: &str) -> Self {
        let parts: Vec<&str> = path.split('/').collect();
        let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
        let (yaml, markdown) = (extension == "yaml", extension == "md");
        match parts.as_slice() {
            ["themes", ..] => Self::Theme,
            ["data", name] => match *name {
                "regio.yaml" => Self::Regio,
                "themas.yaml" => Self::Themas,
                "klachten.yaml" => Self::Klachten,
                "indicaties.yaml" => Self::Indicaties,
                "contra-indicaties.yaml" => Self::ContraIndicaties,
                "interventies.yaml" => Self::Interventies,
                "bronnen.yaml" => Self::Bronnen,
                "begrippen.yaml" => Self::Begrippen,
                "synoniemen.yaml" => Self::Synoniemen,
                "toegankelijkheid.yaml" => Self::Toegankelijkheid,
                "postcodes.csv" => Self::Postcodes,
                _ => Self::Unknown,
            },
            ["data", "organisaties", _] if yaml => Self::Organisatie,
            ["data", "gemeenten", gemeente, "gemeente.yaml"] => Self::Gemeente { gemeente: (*gemeente).to_owned() },
            ["data", "gemeenten", gemeente, "grenzen.geojson"] => Self::Grenzen { gemeente: (*gemeente).to_owned() },
            ["data", "gemeenten", gemeente, "cijfers.csv"] => Self::Cijfers { gemeente: (*gemeente).to_owned() },
            ["data", "gemeenten", gemeente, dir, _] if yaml => {
                let gemeente = (*gemeente).to_owned();
                match *dir {
                    "wijken" => Self::Wijk { gemeente },
                    "coaches" => Self::Coach { gemeente },
                    "activiteiten" => Self::Activiteit { gemeente },
                    _ => Self::Unknown,
                }
            }
            ["content", "handboek", _] if markdown => Self::Hoofdstuk,
            ["content", "paginas", _] if markdown => Self::Pagina,
            ["content", "folders", _] if markdown => Self::Folder,
            ["content", "verhalen", _] if markdown => Self::Verhaal,
            ["content", "nieuws", _] if markdown => Self::Nieuws,
            ["content", ..] | ["data", "gemeenten", _, _] | ["data", "gemeenten", _, "coaches", _]
                if extension == "svg" =>
            {
                Self::Image
            }
            _ => Self::Unknown,
        }
    }
}
