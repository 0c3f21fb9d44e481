//! A step on the back of the sheet.

use super::{Pictogram, Regel};

/// A step on the back of the sheet: a picture, the words that it stands for, and a few sentences.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Blok {
    /// The picture.
    pub pictogram: Pictogram,
    /// The heading: what the picture shows, in words.
    pub kop: Regel,
    /// The sentences, one a line.
    pub regels: Vec<Regel>,
}
