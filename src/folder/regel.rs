//! A sentence in pieces.

/// A sentence in pieces.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Regel(pub Vec<Stuk>);

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Stuk {
    /// Text in the language of the sheet.
    Tekst(String),
    /// A name or a number: it is not translated, and in a text from right to left it keeps its own direction.
    Waarde(String),
}

impl Stuk {
    /// The text of the piece.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Tekst(text) | Self::Waarde(text) => text,
        }
    }
}

impl Regel {
    /// The whole sentence as plain text.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.iter().map(Stuk::text).collect()
    }
}
