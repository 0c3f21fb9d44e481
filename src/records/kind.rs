//! What kind of record a file holds: its path says so.

/// What kind of record a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
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
    Postcodes,
    Hoofdstuk,
    Pagina,
    Folder,
    /// A file that later versions read and this one leaves alone: figures, stories, news.
    Later,
    /// An image that is written as text: in a chapter, or a logo or photo for paper.
    Image,
    /// A file of a theme.
    Theme,
    Unknown,
}

impl Kind {
    /// The kind of the file with this path.
    pub(super) fn of(path: &str) -> Self {
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
                "postcodes.csv" => Self::Postcodes,
                _ => Self::Unknown,
            },
            ["data", "organisaties", _] if yaml => Self::Organisatie,
            ["data", "gemeenten", gemeente, "gemeente.yaml"] => Self::Gemeente { gemeente: (*gemeente).to_owned() },
            ["data", "gemeenten", gemeente, "grenzen.geojson"] => Self::Grenzen { gemeente: (*gemeente).to_owned() },
            ["data", "gemeenten", _, "cijfers.csv"] => Self::Later,
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
            ["content", "verhalen" | "nieuws", _] if markdown => Self::Later,
            ["content", ..] | ["data", "gemeenten", _, _] | ["data", "gemeenten", _, "coaches", _]
                if extension == "svg" =>
            {
                Self::Image
            }
            _ => Self::Unknown,
        }
    }
}
