//! `data/themas.yaml`: what activities are about.

use serde::Deserialize;

use crate::source::Located;

/// What activities are about.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemaRecord {
    /// The id, which is also the slug of its page.
    pub id: Located<String>,
    /// The name.
    pub naam: String,
    /// What it is, in one plain sentence.
    pub samenvatting: String,
    /// More about it, in Markdown.
    pub beschrijving: Located<String>,
    /// The tint of the theme it is shown in: a word of the look.
    pub tint: Option<String>,
    /// The icon it is shown with: a word of the look.
    pub icoon: Option<String>,
    /// Dimensions of Positieve Gezondheid (Institute for Positive Health): tags, never scores.
    #[serde(default)]
    pub dimensies: Vec<Dimensie>,
    /// Goals of the Gezond en Actief Leven Akkoord.
    #[serde(default)]
    pub gala: Vec<GalaDoel>,
}

/// A dimension of Positieve Gezondheid (Institute for Positive Health).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dimensie {
    /// The body.
    Lichaamsfuncties,
    /// The mind.
    MentaalWelbevinden,
    /// Meaning.
    Zingeving,
    /// Quality of life.
    KwaliteitVanLeven,
    /// Taking part.
    Meedoen,
    /// Daily life.
    DagelijksFunctioneren,
}

impl Dimensie {
    /// The word in the record, which is also the key of its name in the messages of a theme.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Lichaamsfuncties => "lichaamsfuncties",
            Self::MentaalWelbevinden => "mentaal-welbevinden",
            Self::Zingeving => "zingeving",
            Self::KwaliteitVanLeven => "kwaliteit-van-leven",
            Self::Meedoen => "meedoen",
            Self::DagelijksFunctioneren => "dagelijks-functioneren",
        }
    }
}

/// A goal of the Gezond en Actief Leven Akkoord (GALA, 2023).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GalaDoel {
    /// Fewer gaps in health.
    Gezondheidsachterstanden,
    /// Healthy surroundings.
    Leefomgeving,
    /// A stronger social base.
    SocialeBasis,
    /// Healthy living.
    Leefstijl,
    /// Mental strength.
    MentaleWeerbaarheid,
    /// Growing old in good health.
    VitaalOuderWorden,
}

impl GalaDoel {
    /// The word in the record, which is also the key of its name in the messages of a theme.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Gezondheidsachterstanden => "gezondheidsachterstanden",
            Self::Leefomgeving => "leefomgeving",
            Self::SocialeBasis => "sociale-basis",
            Self::Leefstijl => "leefstijl",
            Self::MentaleWeerbaarheid => "mentale-weerbaarheid",
            Self::VitaalOuderWorden => "vitaal-ouder-worden",
        }
    }
}
