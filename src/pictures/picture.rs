//! A picture of an editor.

use std::sync::Arc;

use super::{Form, PictureFault, Variant, develop, header};

/// Goes up when pictures are made in another way, so that none of before is taken over.
const MADE: &str = "1";

/// The widths in pixels of a photo. Text is 684 px wide at most, and a telephone is 360 px or so; many screens show two or three
/// pixels for each of these.
const WIDTHS: [u32; 4] = [360, 720, 1080, WIDEST];

/// The widest picture that the site has use for, in pixels: twice the width of a text.
pub(super) const WIDEST: u32 = 1368;

/// A picture of an editor, with the files that are made of it.
#[derive(Debug, Clone)]
pub struct Picture {
    /// The file of the editor: `content/handboek/wandelen.jpg`.
    pub source: Arc<str>,
    bytes: Arc<[u8]>,
    form: Form,
    /// The width upright, in pixels.
    pub width: u32,
    /// The height upright, in pixels.
    pub height: u32,
    /// The files that are made of it, narrowest first; at least one.
    pub variants: Vec<Variant>,
}

impl Picture {
    /// The picture in a file, of which only the beginning is read.
    ///
    /// # Errors
    /// When it is seen already that it can not be shown.
    pub fn plan(source: &Arc<str>, bytes: &Arc<[u8]>) -> Result<Self, PictureFault> {
        let header = header::read(bytes)?;
        let (width, height) = (header.width, header.height);
        let widths = match header.form {
            // A width that is nearly that of the picture itself would be made for nothing.
            Form::Photo => {
                let less = WIDTHS.into_iter().filter(|other| u64::from(*other) * 10 < u64::from(width) * 9);
                less.chain([width.min(WIDEST)]).collect()
            }
            Form::Stripped | Form::Drawing => vec![width.min(WIDEST)],
        };
        let mut widths: Vec<u32> = widths;
        widths.dedup();
        let name = name(source);
        let extension = header.form.extension();
        let variants = widths.into_iter().map(|wide| {
            let key = key(bytes, wide);
            let path = format!("assets/{name}-{wide}.{}.{extension}", &key[..10]);
            let high = (u64::from(height) * u64::from(wide)).div_ceil(u64::from(width.max(1)));
            Variant { path, key, width: wide, height: u32::try_from(high).unwrap_or(u32::MAX).max(1) }
        });
        let variants = variants.collect();
        Ok(Self { source: Arc::clone(source), bytes: Arc::clone(bytes), form: header.form, width, height, variants })
    }

    /// The bytes of some of its files, in the order of `wanted`.
    ///
    /// # Errors
    /// When the picture turns out to be damaged, or does not fit in memory.
    pub fn make(&self, wanted: &[&Variant]) -> Result<Vec<Vec<u8>>, PictureFault> {
        develop::develop(&self.bytes, self.form, wanted)
    }

    /// The widest of its files.
    #[must_use]
    pub fn widest(&self) -> Option<&Variant> {
        self.variants.last()
    }
}

/// Of which input a file is made.
fn key(bytes: &[u8], width: u32) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(MADE.as_bytes());
    hasher.update(&width.to_le_bytes());
    hasher.update(bytes);
    hasher.finalize().to_hex().to_string()
}

/// The name of a file on the site: what can stand in a list of addresses as it is.
fn name(source: &str) -> String {
    let name = source.strip_prefix("content/").unwrap_or(source);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    stem.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect()
}
