//! `data/regio.yaml`: the site as a whole.

use serde::{Deserialize, Deserializer};

use super::Beheer;
use crate::kaart::{Bestandsadres, Datum, Email, Taal, Telefoon, Url};
use crate::source::Located;

/// The site as a whole, and what holds for every gemeente that does not say otherwise.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegioRecord {
    /// The name of the site.
    pub naam: String,
    /// One sentence under the name, on the home page.
    pub slagzin: Option<String>,
    /// Where the site will stand, such as `https://welzijnoprecept.example`; a path after the host is allowed.
    pub basis_url: Located<Url>,
    /// Whether the names and numbers are made up; every page says so.
    #[serde(default)]
    pub voorbeeld: bool,
    /// Who keeps the site.
    pub redactie: Redactie,
    /// What the coach is called.
    pub rolnaam: Rolnaam,
    /// The languages of the patient folder; the first is the source.
    pub talen: Vec<Taal>,
    /// Who may refer.
    pub verwijzers: Vec<String>,
    /// How a referral is registered in the practice's system.
    pub registratie: Registratie,
    /// When and how the coach reports back.
    pub terugkoppeling: Terugkoppeling,
    /// After how many months a record counts as old.
    pub versheid: Versheid,
    /// How figures are shown.
    pub cijfers: Cijfers,
    /// The language of the site itself: of its menus, headings and dates. What editors write stays as it is. Dutch when it
    /// is not given.
    #[serde(default)]
    pub taal: Option<Taal>,
    /// The folder below `themes` with the look of the site.
    pub thema: String,
    /// Whom to call when it can not wait.
    #[serde(default)]
    pub crisis: Vec<Crisis>,
    /// The school holidays of the region.
    #[serde(default)]
    pub schoolvakanties: Vec<Schoolvakantie>,
    /// Sources that must be named on the site, such as that of the geography.
    #[serde(default)]
    pub attributie: Vec<String>,
    /// Who made the outlines of the wijken, for the line under a map.
    pub kaart_bron: Option<String>,
    /// The form of the addresses at which files can be changed on the web. That of `beheer` when it is not given.
    pub bewerken: Option<Bestandsadres>,
    /// Where the files are kept, for links to them and for the form at `/beheer/`.
    pub beheer: Option<Beheer>,
}

/// The language of the records.
pub const NEDERLANDS: &str = "nl";

impl RegioRecord {
    /// The code of the language of the site itself.
    #[must_use]
    pub fn taal(&self) -> &str {
        self.taal.as_ref().map_or(NEDERLANDS, Taal::code)
    }

    /// The address at which a file can be changed, by its path from the root of the site. Nothing in a region that does not say
    /// where its files are.
    #[must_use]
    pub fn bewerken(&self, pad: &str) -> Option<String> {
        let own = self.bewerken.as_ref().map(|adres| adres.of(pad));
        own.or_else(|| self.beheer.as_ref().map(|beheer| beheer.bewerken(pad)))
    }

    /// Whether the site is in another language than its records.
    #[must_use]
    pub fn is_vertaald(&self) -> bool {
        self.taal() != NEDERLANDS
    }
}

/// Who keeps the site.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Redactie {
    /// The name of the editors.
    pub naam: String,
    /// Where a correction is sent.
    pub email: Email,
    /// The number of the editors.
    pub telefoon: Option<Telefoon>,
}

/// What the coach is called, with the article.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rolnaam {
    /// One: `welzijnscoach`.
    pub enkelvoud: String,
    /// More: `welzijnscoaches`.
    pub meervoud: String,
    /// `de` or `het`; `de` when it is not given.
    #[serde(default, deserialize_with = "lidwoord")]
    pub lidwoord: Option<String>,
}

/// Reads an article, and nothing else.
fn lidwoord<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Lidwoord {
        De,
        Het,
    }
    let lidwoord = Option::<Lidwoord>::deserialize(deserializer)?;
    Ok(lidwoord.map(|lidwoord| match lidwoord {
        Lidwoord::De => "de".to_owned(),
        Lidwoord::Het => "het".to_owned(),
    }))
}

/// How a referral is registered in the practice's system.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registratie {
    /// The code, such as `Z68`.
    pub code: Located<String>,
    /// What list the code is from.
    pub stelsel: Stelsel,
    /// What the code stands for.
    pub omschrijving: String,
}

/// What list a code is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Stelsel {
    /// The International Classification of Primary Care, first edition, as Dutch practices use it.
    #[serde(rename = "ICPC-1")]
    Icpc1,
    /// An agreement of the region, outside of any standard.
    #[serde(rename = "lokaal")]
    Lokaal,
}

/// When and how the coach reports back to the referrer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terugkoppeling {
    /// After how many months.
    pub na_maanden: u8,
    /// In which way, such as `brief of bericht van de coach aan de verwijzer`.
    pub wijze: String,
}

/// After how many months without a check a record counts as old.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Versheid {
    /// After so many months the owner is reminded.
    pub waarschuw_na_maanden: u16,
    /// After so many months the page says that it has not been checked for long.
    pub verlopen_na_maanden: u16,
}

/// How figures are shown.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cijfers {
    /// Counts below it are never shown.
    pub ondergrens: u32,
}

/// Whom to call when it can not wait.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crisis {
    /// The service.
    pub naam: String,
    /// Its number.
    pub telefoon: Telefoon,
    /// When to call it, in plain words.
    pub wanneer: String,
    /// Its site.
    pub website: Option<Url>,
}

/// One school holiday.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schoolvakantie {
    /// Its name.
    pub naam: String,
    /// The first day.
    pub van: Located<Datum>,
    /// The last day.
    pub tot: Located<Datum>,
}
