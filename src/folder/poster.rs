//! The poster.

use serde::Serialize;

use super::Pictogram;

/// The poster for the waiting room of a gemeente: A4, one side, to be read at two metres. Dutch, with the title of each printed
/// translation in its own language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Poster {
    /// The name of the gemeente.
    pub gemeente: String,
    /// The title of the Dutch folder.
    pub titel: String,
    /// What happens, in order: one to three steps.
    pub stappen: Vec<PosterStap>,
    /// Whom to ask here: `Vraag het uw huisarts of de assistent.`
    pub vraag: String,
    /// The title in each other language.
    pub talen: Vec<PosterTaal>,
    /// Beside the QR code: what it leads to.
    pub scan: String,
    /// The whole address of the page of the gemeente, for the QR code.
    pub adres: String,
    /// The path of the logo of the gemeente, from the root of the site.
    pub logo: Option<String>,
}

/// A step on the poster.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct PosterStap {
    /// The picture.
    pub pictogram: Pictogram,
    /// What it shows, in words.
    pub kop: String,
}

/// The title in another language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct PosterTaal {
    /// The code of the language: `tr`.
    pub taal: String,
    /// Whether the language is written from right to left.
    pub rtl: bool,
    /// The title of the folder in that language.
    pub titel: String,
}
