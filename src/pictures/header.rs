//! How a picture begins.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use super::picture::WIDEST;
use super::{Form, PictureFault, png_chunks};

/// The most pixels of a picture. The cameras of telephones make 12 to 50 million.
pub(super) const MOST_PIXELS: u64 = 64_000_000;

/// The most bytes of memory for the pixels of one picture.
const MOST_BYTES: u64 = 4 * MOST_PIXELS;

/// What is known of a picture by how it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// The width upright, in pixels.
    pub width: u32,
    /// The height upright, in pixels.
    pub height: u32,
    /// What becomes of it.
    pub form: Form,
}

/// Reads how a picture begins.
///
/// # Errors
/// When it is no PNG, JPEG, GIF or WebP, has too many pixels, or moves.
pub fn read(bytes: &[u8]) -> Result<Header, PictureFault> {
    let (format, mut decoder) = decoder(bytes)?;
    let (width, height) = decoder.dimensions();
    if moves(bytes, format)? {
        return Err(PictureFault::Moves);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let turned = matches!(
        orientation,
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH
    );
    let form = match format {
        ImageFormat::Jpeg => Form::Photo,
        ImageFormat::Png if width <= WIDEST && orientation == Orientation::NoTransforms => Form::Stripped,
        // What was saved with loss is a photo, unless parts of it are transparent.
        ImageFormat::WebP
            if bytes.get(12..16).is_none_or(|kind| kind != b"VP8L") && !decoder.color_type().has_alpha() =>
        {
            Form::Photo
        }
        _ => Form::Drawing,
    };
    let (width, height) = if turned { (height, width) } else { (width, height) };
    Ok(Header { width, height, form })
}

/// The decoder of a picture that fits in memory.
///
/// # Errors
/// When it is no PNG, JPEG, GIF or WebP, or has too many pixels.
pub(super) fn decoder(bytes: &[u8]) -> Result<(ImageFormat, impl ImageDecoder), PictureFault> {
    let format = image::guess_format(bytes).map_err(|_| PictureFault::Unreadable)?;
    if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::Gif | ImageFormat::WebP) {
        return Err(PictureFault::Unreadable);
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(2 * MOST_BYTES);
    reader.limits(limits);
    let decoder = reader.into_decoder().map_err(|error| fault(&error, 0, 0))?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(PictureFault::Unreadable);
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_BYTES {
        return Err(PictureFault::TooLarge { width, height });
    }
    Ok((format, decoder))
}

/// What an error of the decoder means.
pub(super) fn fault(error: &ImageError, width: u32, height: u32) -> PictureFault {
    match error {
        ImageError::Limits(_) => PictureFault::TooLarge { width, height },
        ImageError::IoError(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => PictureFault::Cut,
        _ => PictureFault::Unreadable,
    }
}

/// Whether a picture has more than one frame.
fn moves(bytes: &[u8], format: ImageFormat) -> Result<bool, PictureFault> {
    Ok(match format {
        ImageFormat::Png => png_chunks::chunks(bytes).any(|chunk| chunk.name == *b"acTL"),
        // The second bit of the flags of an extended file (RFC 9649, section 2.7).
        ImageFormat::WebP => {
            bytes.get(12..16).is_some_and(|kind| kind == b"VP8X") && bytes.get(20).is_some_and(|flags| flags & 2 != 0)
        }
        ImageFormat::Gif => {
            let gif = image::codecs::gif::GifDecoder::new(Cursor::new(bytes)).map_err(|error| fault(&error, 0, 0))?;
            image::AnimationDecoder::into_frames(gif).take(2).filter(Result::is_ok).count() > 1
        }
        _ => false,
    })
}
