//! `data/toegankelijkheid.yaml`: the statement of accessibility.

use serde::Deserialize;

use crate::kaart::{Datum, Email, Telefoon, Url};
use crate::source::Located;

/// The statement of accessibility, in the model that Dutch public bodies must follow. Source: Besluit digitale toegankelijkheid
/// overheid; digitoegankelijk.nl, on the status of a statement.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToegankelijkheidRecord {
    /// How far the site is.
    pub status: Located<Nalevingsstatus>,
    /// The day the statement was drawn up or last looked at.
    pub opgesteld_op: Located<Datum>,
    /// What the site is held to, such as `WCAG 2.2, niveau A en AA`.
    pub norm: String,
    /// The studies that the status rests on.
    #[serde(default)]
    pub onderzoek: Vec<Onderzoek>,
    /// When a study will be done, where there is none yet.
    pub onderzoek_gepland_op: Option<Located<Datum>>,
    /// What is known to be not good yet.
    #[serde(default)]
    pub beperkingen: Vec<Beperking>,
    /// Where to tell of a problem.
    pub contact: ToegankelijkheidContact,
    /// Where to complain when the answer is no good.
    #[serde(default)]
    pub klacht_bij: Vec<KlachtBij>,
    /// When the statement is looked at again.
    pub evaluatie_op: Located<Datum>,
}

/// How far a site is. There is a status E as well, for a site without statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Nalevingsstatus {
    /// A study found nothing that is not good.
    A,
    /// A study was done, and what it found is being mended.
    B,
    /// A study will be done within half a year.
    C,
    /// No study was done and none is planned.
    D,
}

impl Nalevingsstatus {
    /// Its letter, in lower case as in the messages.
    #[must_use]
    pub fn letter(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::D => "d",
        }
    }
}

/// A study of the whole site.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Onderzoek {
    /// The day it was done.
    pub op: Located<Datum>,
    /// Who did it.
    pub door: String,
    /// By which method, such as `WCAG-EM`.
    pub hoe: String,
    /// Against which norm, where that is another than that of the statement.
    pub norm: Option<String>,
    /// The report.
    pub rapport: Option<Url>,
}

/// Something that is not good yet.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beperking {
    /// What it is.
    pub wat: String,
    /// The criteria it falls short of, such as `1.3.1`.
    #[serde(default)]
    pub criteria: Vec<String>,
    /// Why it is so.
    pub waarom: String,
    /// What is done about it, or what one can do meanwhile.
    pub aanpak: String,
    /// When it will be good.
    pub klaar_op: Option<Located<Datum>>,
}

/// Where to tell of a problem.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToegankelijkheidContact {
    /// The address.
    pub email: Email,
    /// The number.
    pub telefoon: Option<Telefoon>,
    /// Within how many working days one gets an answer.
    pub antwoord_werkdagen: u8,
}

/// Where to complain when the answer is no good.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KlachtBij {
    /// The name of the body.
    pub naam: String,
    /// With what one goes there, in one sentence.
    pub waarvoor: String,
    /// Its site.
    pub website: Url,
}
