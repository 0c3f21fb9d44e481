//! `activiteiten/<activiteit>.yaml`: something to do, or support to get.

use serde::Deserialize;

use super::{Kosten, Locatie, Periode, Wanneer};
use crate::kaart::{Datum, Email, Taal, Telefoon, Url};
use crate::source::Located;

/// Something to do, or support to get.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActiviteitRecord {
    /// The name.
    pub naam: String,
    /// Whether it is something to do or support to get.
    pub soort: ActiviteitSoort,
    /// Its themas, by id.
    pub themas: Vec<Located<String>>,
    /// The complaints it helps with, by id; else through its themas.
    #[serde(default)]
    pub klachten: Vec<Located<String>>,
    /// What makes it work.
    #[serde(default)]
    pub werkt_door: Vec<WerktDoor>,
    /// One line in plain Dutch.
    pub samenvatting: Located<String>,
    /// What it is, in Markdown, for inwoners.
    pub beschrijving: Located<String>,
    /// What a referrer should know, in Markdown.
    pub voor_verwijzer: Option<Located<String>>,
    /// Who runs it: a slug.
    pub organisatie: Located<String>,
    /// For which wijken, by slug; `gemeente/wijk` across a border.
    #[serde(default)]
    pub wijken: Vec<Located<String>>,
    /// Whether it is for the whole gemeente.
    #[serde(default)]
    pub hele_gemeente: bool,
    /// Whether it is online, and so for everyone.
    #[serde(default)]
    pub online: bool,
    /// Whether it comes to people's homes, or goes by telephone or post.
    #[serde(default)]
    pub thuis: bool,
    /// Where it is.
    pub locatie: Option<Located<Locatie>>,
    /// Where it is, when that is more than one place.
    #[serde(default)]
    pub locaties: Vec<Located<Locatie>>,
    /// When it is.
    #[serde(default)]
    pub wanneer: Vec<Located<Wanneer>>,
    /// When it is, in words.
    pub wanneer_toelichting: Option<String>,
    /// From when until when, and when not.
    pub periode: Option<Periode>,
    /// What it costs.
    pub kosten: Option<Located<Kosten>>,
    /// How to join.
    pub aanmelden: Option<Aanmelden>,
    /// Whom to ask.
    pub contact: Located<Contact>,
    /// For whom it is.
    pub voor_wie: Option<Located<VoorWie>>,
    /// Who can get in and stay.
    #[serde(default)]
    pub toegankelijk: Toegankelijk,
    /// How to get there.
    pub vervoer: Option<String>,
    /// Whether the coach can go along the first time.
    pub begeleiding: Option<bool>,
    /// Whether beginners are welcome.
    pub beginners_welkom: Option<bool>,
    /// The languages spoken.
    #[serde(default)]
    pub talen: Vec<Taal>,
    /// A notice for the time being.
    pub alert: Option<String>,
    /// When the record was last checked.
    pub gecontroleerd_op: Located<Datum>,
    /// Who checked it: the address of a role.
    pub gecontroleerd_door: Option<Email>,
    /// After this day the record leaves the site.
    pub geldig_tot: Option<Located<Datum>>,
}

/// Whether it is something to do or support to get.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ActiviteitSoort {
    /// Something to do.
    Activiteit,
    /// Support to get.
    Ondersteuning,
}

/// What makes an activity work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WerktDoor {
    /// Being outside.
    Natuur,
    /// Being with others.
    Groep,
    /// Learning something.
    IetsLeren,
    /// Doing what one likes.
    Interesse,
    /// Doing something for others.
    Vrijwilligerswerk,
    /// Moving.
    Bewegen,
}

/// How to join.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aanmelden {
    /// Whether one has to.
    pub nodig: bool,
    /// How.
    pub hoe: Option<String>,
}

/// Whom to ask.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The name.
    pub naam: Option<String>,
    /// The number.
    pub telefoon: Option<Telefoon>,
    /// The address.
    pub email: Option<Email>,
    /// The site.
    pub website: Option<Url>,
}

/// For whom it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoorWie {
    /// From which age.
    pub leeftijd_van: Option<u8>,
    /// Up to and including which age.
    pub leeftijd_tot: Option<u8>,
    /// For which people.
    #[serde(default)]
    pub doelgroepen: Vec<String>,
}

/// Who can get in and stay.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Toegankelijk {
    /// With a wheelchair.
    #[serde(default)]
    pub rolstoel: Toegang,
    /// Whether there is a toilet that fits a wheelchair.
    #[serde(default)]
    pub toilet: Toegang,
    /// Whether there is an induction loop for hearing aids.
    #[serde(default)]
    pub ringleiding: Toegang,
    /// Whether it is calm: little noise and light.
    #[serde(default)]
    pub prikkelarm: Toegang,
}

/// Whether something is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Toegang {
    /// It is.
    Ja,
    /// It is not.
    Nee,
    /// Nobody has looked.
    #[default]
    Onbekend,
}
