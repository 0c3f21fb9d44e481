//! The patient folder in one language.

use super::Taal;
use crate::folder::FolderTekst;
use crate::records::FolderKop;
use crate::source::SourceFile;

/// The languages that are written from right to left (CLDR, `characterOrder`).
const RIGHT_TO_LEFT: [&str; 11] = ["ar", "fa", "ur", "he", "ps", "ckb", "sd", "ug", "yi", "dv", "prs"];

/// The text of the patient folder in one language.
#[derive(Debug, Clone)]
pub struct Folder {
    /// The language.
    pub taal: Taal,
    /// Its file.
    pub file: SourceFile,
    /// Its front matter.
    pub kop: FolderKop,
    /// Its text, with fields that each sheet fills in.
    pub tekst: FolderTekst,
    /// Whether this is the text that the others are translations of.
    pub is_bron: bool,
    /// The hash of the text that this is a translation of, as it is now; of the source its own.
    pub bron_nu: String,
}

impl Folder {
    /// Whether the language is written from right to left.
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        RIGHT_TO_LEFT.contains(&self.taal.code())
    }

    /// Whether the text that this is a translation of has changed since. Such a sheet is not printed.
    #[must_use]
    pub fn is_outdated(&self) -> bool {
        !self.is_bron && self.kop.bron.as_ref().is_none_or(|bron| bron.value != self.bron_nu)
    }

    /// Whether a translator has checked it; the source needs none.
    #[must_use]
    pub fn is_checked(&self) -> bool {
        self.is_bron || self.kop.nagekeken_door.as_ref().is_some_and(|wie| !wie.trim().is_empty())
    }
}
