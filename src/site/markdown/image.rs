//! An image that is there.

/// An image that a text may show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Its address on the site.
    pub url: String,
    /// The same image in several widths, as the attribute `srcset` has it.
    pub srcset: Option<String>,
    /// Its width in pixels, so that the page does not jump when the image comes in.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}
