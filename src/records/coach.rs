//! `coaches/<coach>.yaml`: a coach.

use serde::Deserialize;

use crate::kaart::{Dag, Datum, Email, PostcodeGebied, Taal, Telefoon, Tijd};
use crate::source::Located;

/// A coach: how to reach one, and who stands in.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoachRecord {
    /// The name.
    pub naam: String,
    /// What kind of coach.
    pub soort: CoachSoort,
    /// The organisation: a slug.
    pub organisatie: Located<String>,
    /// The number.
    pub telefoon: Telefoon,
    /// The address; a role's rather than a person's.
    pub email: Email,
    /// When the coach can be reached.
    pub bereikbaar: Vec<Bereikbaar>,
    /// The hours in practices.
    #[serde(default)]
    pub spreekuren: Vec<Spreekuur>,
    /// Who stands in: a slug.
    pub vervanger: Option<Located<String>>,
    /// How many weeks until a first talk; nothing when unknown.
    pub wachttijd_weken: Option<u8>,
    /// The languages the coach speaks.
    pub talen: Vec<Taal>,
    /// False while away.
    pub beschikbaar: Located<bool>,
    /// Until when the coach is away: the last day of the leave.
    pub tot: Option<Located<Datum>>,
    /// The part of the wijken that is this coach's.
    pub werkgebied: Option<Werkgebied>,
    /// Who the coach is, in one or two sentences.
    pub over: Option<String>,
    /// The photo on folder and card: a file in the same folder, JPEG, PNG or SVG.
    pub foto: Option<Located<String>>,
    /// When the record was last checked.
    pub gecontroleerd_op: Located<Datum>,
}

/// The kinds of coaches. The last five are profiles of the Brede regeling combinatiefuncties or alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CoachSoort {
    /// The coach of Welzijn op Recept, whatever the region calls the role.
    Welzijn,
    /// The sports coach of a neighbourhood.
    Buurtsport,
    /// The coach for exercise.
    Beweeg,
    /// The coach for culture.
    Cultuur,
    /// The youth worker.
    Jeugd,
    /// The adviser of older people.
    Ouderen,
}

impl CoachSoort {
    /// The word in the record, which is also the key of its name in the messages of a theme.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Welzijn => "welzijn",
            Self::Buurtsport => "buurtsport",
            Self::Beweeg => "beweeg",
            Self::Cultuur => "cultuur",
            Self::Jeugd => "jeugd",
            Self::Ouderen => "ouderen",
        }
    }
}

/// Days and hours at which a coach can be reached.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bereikbaar {
    /// The days.
    pub dagen: Vec<Dag>,
    /// From when.
    pub van: Tijd,
    /// Until when.
    pub tot: Located<Tijd>,
}

/// A coach's hour in a practice.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spreekuur {
    /// The practice.
    pub plaats: String,
    /// The day.
    pub dag: Dag,
    /// From when.
    pub van: Tijd,
    /// Until when.
    pub tot: Located<Tijd>,
    /// The room.
    pub kamer: Option<String>,
}

/// The part of the wijken that is a coach's.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Werkgebied {
    /// The postcodes.
    pub postcodes: Vec<Located<PostcodeGebied>>,
}
