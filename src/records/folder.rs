//! The front matter of the patient folder in one language.

use serde::{Deserialize, Serialize};

use crate::kaart::{Dag, Datum};
use crate::source::Located;

/// The front matter of `content/folders/<taal>.md`. The text below it is read by
/// [`crate::folder::read_body`].
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FolderKop {
    /// The title of the sheet.
    pub titel: Located<String>,
    /// The name of the language in that language: `Türkçe`.
    pub naam: String,
    /// For a translation: the hash of the Dutch text it was made from, see [`crate::folder::source_hash`].
    pub bron: Option<Located<String>>,
    /// For a translation: who made it.
    pub vertaald_door: Option<String>,
    /// For a translation: which translator checked it; empty until someone did.
    pub nagekeken_door: Option<String>,
    /// When the text was last changed.
    pub gewijzigd_op: Datum,
    /// The words around the text.
    pub woorden: FolderWoorden,
}

/// The words around the text of a sheet, in its language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FolderWoorden {
    /// Above the name and number: `Bel`.
    pub bel: String,
    /// Before the name of a coach who is away: `Nu afwezig`.
    pub afwezig: String,
    /// Above the hours: `Bereikbaar`.
    pub bereikbaar: String,
    /// Before the postcodes of a coach: `Voor postcode`.
    pub postcodes: String,
    /// Before the line to write on: `Mijn afspraak`.
    pub afspraak: String,
    /// Beside the QR code: `Scan de code met uw telefoon`.
    pub scan: String,
    /// What to do when it can not wait, in one or two sentences with the numbers to call.
    pub crisis: String,
    /// The link to pages in Dutch: `Lees meer op de website (in het Nederlands)`.
    pub lees_meer: String,
    /// Before the day on which the number was last checked: `Gecontroleerd op`.
    pub gecontroleerd: String,
    /// On the button: `Print`.
    pub print: String,
    /// Above the choice of languages: `Kies uw taal`.
    pub talen: String,
    /// That the Dutch text has changed since this translation was made.
    pub verouderd: String,
    /// That no translator has checked this translation.
    pub niet_nagekeken: String,
    /// Within how many working days the coach calls.
    pub termijn: FolderTermijn,
    /// The days of the week.
    pub dagen: FolderDagen,
    /// Between two days, with its space; `, ` when it is not given.
    #[serde(default = "komma")]
    pub komma: String,
}

fn komma() -> String {
    ", ".to_owned()
}

/// A number of working days, as it stands after a word such as "within". `{n}` is the number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FolderTermijn {
    /// One: `1 werkdag`.
    pub een: String,
    /// Two, for a language that has a form for it.
    pub twee: Option<String>,
    /// More: `{n} werkdagen`.
    pub meer: String,
    /// Eleven or more, for a language that has a form for it.
    pub veel: Option<String>,
}

impl FolderTermijn {
    /// A number of working days in words.
    #[must_use]
    pub fn text(&self, n: u8) -> String {
        let form = match n {
            1 => &self.een,
            2 => self.twee.as_ref().unwrap_or(&self.meer),
            11.. => self.veel.as_ref().unwrap_or(&self.meer),
            _ => &self.meer,
        };
        form.replace("{n}", &n.to_string())
    }
}

/// The days of the week.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // The fields are named after the days.
pub struct FolderDagen {
    pub ma: String,
    pub di: String,
    pub wo: String,
    pub r#do: String,
    pub vr: String,
    pub za: String,
    pub zo: String,
}

impl FolderDagen {
    /// The name of a day.
    #[must_use]
    pub fn text(&self, dag: Dag) -> &str {
        match dag {
            Dag::Ma => &self.ma,
            Dag::Di => &self.di,
            Dag::Wo => &self.wo,
            Dag::Do => &self.r#do,
            Dag::Vr => &self.vr,
            Dag::Za => &self.za,
            Dag::Zo => &self.zo,
        }
    }
}
