//! For whom a text is.

/// For whom a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lezer {
    /// For everyone: at level B1, which four of five people understand (Pharos).
    Inwoner,
    /// For everyone, and meant to explain a hard word: that word may be in it.
    Uitleg,
    /// For who works in care, social work or a gemeente.
    Professional,
}

impl Lezer {
    /// The most words of a sentence. A comma is a place to breathe, so a sentence with one may be longer.
    pub(crate) fn most_words(self, zin: &str) -> usize {
        match self {
            Self::Inwoner | Self::Uitleg if zin.contains(',') => 25,
            // "Gemiddeld 10, hoogstens 15 tot 20 woorden" is what guides to B1 agree on.
            Self::Inwoner | Self::Uitleg => 20,
            Self::Professional => 35,
        }
    }
}
