//! The text of a language before it is filled in.

use super::{Pictogram, Veld};
use crate::source::Span;

/// The text of a language before it is filled in.
#[derive(Debug, Clone, Default)]
pub struct FolderTekst {
    /// What the front begins with.
    pub opening: Vec<Zin>,
    /// The steps on the back.
    pub blokken: Vec<BlokTekst>,
}

/// A step as it is written.
#[derive(Debug, Clone)]
pub struct BlokTekst {
    /// The picture; nothing when it is missing or unknown, which is reported.
    pub pictogram: Option<Pictogram>,
    /// The heading.
    pub kop: Zin,
    /// The sentences.
    pub regels: Vec<Zin>,
}

/// A line as it is written, with its place in the file.
#[derive(Debug, Clone, Default)]
pub struct Zin {
    /// Its parts.
    pub delen: Vec<Deel>,
    /// Where it stands in the file.
    pub span: Span,
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deel {
    /// Text.
    Tekst(String),
    /// A field.
    Veld(Veld),
}

impl FolderTekst {
    /// All lines, headings too, in order.
    pub fn lines(&self) -> impl Iterator<Item = &Zin> {
        let blocks = self.blokken.iter().flat_map(|blok| std::iter::once(&blok.kop).chain(&blok.regels));
        self.opening.iter().chain(blocks)
    }
}

impl Zin {
    /// Whether a field stands in the line.
    #[must_use]
    pub fn has(&self, veld: Veld) -> bool {
        self.delen.contains(&Deel::Veld(veld))
    }
}
