//! The sheet.

use super::{BladCoach, Blok, Regel, adres_kort};
use crate::kaart::{Datum, Taal};
use crate::records::FolderWoorden;

/// The sheet for one wijk, or for the region in general, in one language, with all fields filled in.
/// On two sides: in front `titel`, `opening` and whom to call; on the back the `blokken`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(clippy::struct_excessive_bools)] // Each is a fact by itself.
pub struct Blad {
    /// The language.
    pub taal: Taal,
    /// The name of the language in that language: `Türkçe`.
    pub taal_naam: String,
    /// Whether the language is written from right to left.
    pub rtl: bool,
    /// Whether this is the sheet that the others are translations of.
    pub is_bron: bool,
    /// The title.
    pub titel: String,
    /// The name of the wijk or of the region: a Dutch name, which is not translated.
    pub plaats: String,
    /// The name of the gemeente; nothing on the sheet of the region.
    pub gemeente: Option<String>,
    /// What the front begins with, sentence by sentence.
    pub opening: Vec<Regel>,
    /// The back: one to three steps, in order.
    pub blokken: Vec<Blok>,
    /// Whom to call now: the coach of the wijk, or who stands in. Nothing on the sheet of the region.
    pub coach: Option<BladCoach>,
    /// The other coaches of the wijk, when each has postcodes of their own. Then nobody is named in the sentences.
    pub anderen: Vec<BladCoach>,
    /// The name of the coach of the wijk who is away, while `coach` stands in.
    pub afwezig: Option<String>,
    /// Lines that the gemeente adds. They are Dutch, so only the Dutch sheet has them.
    pub extra: Vec<String>,
    /// The words around the text, in the language.
    pub woorden: FolderWoorden,
    /// The whole address of the sheet's own page in this language, for the QR code: `https://…/folder/tr/`.
    pub adres: String,
    /// When the number was last checked.
    pub gecontroleerd_op: Option<Datum>,
    /// Whether the Dutch text has changed since this translation was made. Such a sheet is not printed.
    pub verouderd: bool,
    /// Whether a translator has checked this text; true for the Dutch one.
    pub nagekeken: bool,
    /// That no translator has checked this text, in Dutch: it stands beside the same in the language of the sheet.
    pub niet_nagekeken_bron: String,
    /// The path of the logo of the gemeente, from the root of the site. Only paper has it.
    pub logo: Option<String>,
}

impl Blad {
    /// The address as people read and type it, without `https://` and the slash at its end.
    #[must_use]
    pub fn adres_kort(&self) -> &str {
        adres_kort(&self.adres)
    }

    /// Whether the sheet goes to paper.
    #[must_use]
    pub fn is_printed(&self) -> bool {
        !self.verouderd
    }
}
