//! One file that is made of a picture.

/// One file that is made of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The path of the file in the site: `assets/handboek-wandelen-720.0a1b2c3d4e.jpg`.
    pub path: String,
    /// Of which input it is made: a hash of the picture, its width and how pictures are made.
    pub key: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}
