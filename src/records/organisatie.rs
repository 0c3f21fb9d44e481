//! `data/organisaties/<organisatie>.yaml`: who runs activities and employs coaches.

use serde::Deserialize;

use crate::kaart::{Datum, Email, Postcode, Telefoon, Url};
use crate::source::Located;

/// Who runs activities and employs coaches.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisatieRecord {
    /// The name.
    pub naam: String,
    /// What kind of organisation.
    pub soort: OrganisatieSoort,
    /// What it does, in one plain sentence.
    pub samenvatting: String,
    /// More about it, in Markdown.
    pub beschrijving: Option<Located<String>>,
    /// The site.
    pub website: Option<Url>,
    /// The number.
    pub telefoon: Option<Telefoon>,
    /// The address.
    pub email: Option<Email>,
    /// Where it can be visited.
    pub adres: Option<Adres>,
    /// When the record was last checked.
    pub gecontroleerd_op: Located<Datum>,
}

/// The kinds of organisations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OrganisatieSoort {
    /// Social work.
    Welzijn,
    /// Sports.
    Sport,
    /// Culture.
    Cultuur,
    /// Care.
    Zorg,
    /// A gemeente.
    Gemeente,
    /// Volunteers.
    Vrijwilligers,
    /// People of a neighbourhood.
    Bewoners,
    /// Education.
    Onderwijs,
    /// Nature.
    Natuur,
    /// Something else.
    Anders,
}

impl OrganisatieSoort {
    /// The word in the record, which is also the key of its name in the messages of a theme.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Welzijn => "welzijn",
            Self::Sport => "sport",
            Self::Cultuur => "cultuur",
            Self::Zorg => "zorg",
            Self::Gemeente => "gemeente",
            Self::Vrijwilligers => "vrijwilligers",
            Self::Bewoners => "bewoners",
            Self::Onderwijs => "onderwijs",
            Self::Natuur => "natuur",
            Self::Anders => "anders",
        }
    }
}

/// Where an organisation can be visited.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adres {
    /// Street and number.
    pub straat: String,
    /// The postcode.
    pub postcode: Postcode,
    /// The town or village.
    pub plaats: String,
}
