//! A logo or photo for paper.

use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage, SvgImage};

use super::jpeg;

/// The most bytes of a logo or photo: it is in the file of each paper, of which there are a dozen for a wijk.
const MOST: usize = 500_000;

/// A logo or photo for paper. It holds what is drawn and nothing else: where and when a photo was taken is left out.
#[derive(Debug, Clone)]
pub struct Beeld {
    /// The form, as typst names it: `svg`, `png` or `jpg`.
    pub(super) vorm: &'static str,
    /// The file.
    pub(super) bytes: Bytes,
    /// What tells it from others, in hexadecimal.
    pub(super) hash: String,
}

/// Why a picture can not go to paper. The text says what is wrong, in Dutch, after `de foto 'x.jpg'`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BeeldFout {
    /// It is in another form, or damaged.
    #[error("is geen SVG, PNG of JPEG, of het bestand is beschadigd")]
    Vorm,
    /// It is larger than what goes into each paper.
    #[error("is {} kB, en 500 kB is het meeste", .0.div_ceil(1000))]
    TeGroot(usize),
    /// A drawing with a photo inside, which could tell where it was taken.
    #[error("is een tekening waar een foto in zit")]
    FotoInTekening,
}

impl Beeld {
    /// Reads a picture. What it is, its bytes say and not its name.
    ///
    /// # Errors
    /// When it can not go to paper.
    pub fn read(bytes: &[u8]) -> Result<Self, BeeldFout> {
        if bytes.len() > MOST {
            return Err(BeeldFout::TeGroot(bytes.len()));
        }
        let raster = |bytes: &Bytes, format: ExchangeFormat| RasterImage::plain(bytes.clone(), format).is_ok();
        let (vorm, bytes, is_good) = match ExchangeFormat::detect(bytes) {
            Some(ExchangeFormat::Png) => {
                let bytes = Bytes::new(bytes.to_vec());
                let good = raster(&bytes, ExchangeFormat::Png);
                ("png", bytes, good)
            }
            Some(ExchangeFormat::Jpg) => {
                let bytes = Bytes::new(jpeg::bare(bytes).ok_or(BeeldFout::Vorm)?);
                let good = raster(&bytes, ExchangeFormat::Jpg);
                ("jpg", bytes, good)
            }
            Some(_) => return Err(BeeldFout::Vorm),
            None => {
                let text = String::from_utf8_lossy(bytes);
                if ["<image", ":image", "feImage", "<!ENTITY"].iter().any(|part| text.contains(part)) {
                    return Err(BeeldFout::FotoInTekening);
                }
                let bytes = Bytes::new(bytes.to_vec());
                let good = SvgImage::new(bytes.clone()).is_ok();
                ("svg", bytes, good)
            }
        };
        let hash = blake3::hash(&bytes).to_hex().to_string();
        if is_good { Ok(Self { vorm, bytes, hash }) } else { Err(BeeldFout::Vorm) }
    }
}
