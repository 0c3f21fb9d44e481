//! What becomes of a picture.

/// What becomes of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A photo: a JPEG in several widths.
    Photo,
    /// A drawing in a PNG that is not too wide: its own data, without what is beside it.
    Stripped,
    /// Any other drawing: one WebP without loss.
    Drawing,
}

impl Form {
    /// The extension of the files that are made.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Photo => "jpg",
            Self::Stripped => "png",
            Self::Drawing => "webp",
        }
    }
}
