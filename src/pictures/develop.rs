//! From a picture to the files of it.

use image::codecs::webp::WebPEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::header::{decoder, fault};
use super::{Form, PictureFault, Variant, jpeg_end, png_chunks};

/// The quality of a JPEG, of 100. At this one a difference is hard to see.
const QUALITY: u8 = 78;

/// Makes some files of a picture. Also what is kept as it is, is read to its end: it could be damaged.
pub(super) fn develop(bytes: &[u8], form: Form, wanted: &[&Variant]) -> Result<Vec<Vec<u8>>, PictureFault> {
    let (format, mut decoder) = decoder(bytes)?;
    if format == ImageFormat::Jpeg && !jpeg_end::has_end(bytes) {
        return Err(PictureFault::Cut);
    }
    let (width, height) = decoder.dimensions();
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| fault(&error, width, height))?;
    picture.apply_orientation(orientation);
    wanted
        .iter()
        .map(|variant| match form {
            Form::Stripped => Ok(png_chunks::strip(bytes)),
            Form::Photo => jpeg(&sized(&picture, variant, profile.as_deref()), variant),
            Form::Drawing => webp(&sized(&picture, variant, profile.as_deref())),
        })
        .collect()
}

/// A picture in the size of a file, in the colours of the web.
fn sized(picture: &DynamicImage, variant: &Variant, profile: Option<&[u8]>) -> DynamicImage {
    let (width, height) = (variant.width, variant.height);
    let same = (picture.width(), picture.height()) == (width, height);
    let scaled = if same { picture.clone() } else { picture.resize_exact(width, height, FilterType::Lanczos3) };
    let profile = profile.and_then(|profile| ColorProfile::new_from_slice(profile).ok());
    let profile = profile.filter(|profile| profile.color_space == DataColorSpace::Rgb);
    if scaled.color().has_alpha() {
        let mut pixels = scaled.into_rgba8();
        to_srgb(profile, Layout::Rgba, &mut pixels);
        return pixels.into();
    }
    let mut pixels = scaled.into_rgb8();
    to_srgb(profile, Layout::Rgb, &mut pixels);
    pixels.into()
}

/// Brings colours from the profile of a camera to sRGB, since the profile itself is left out. A profile that can not be used
/// leaves the colours as they are.
fn to_srgb(profile: Option<ColorProfile>, layout: Layout, pixels: &mut [u8]) {
    let srgb = ColorProfile::new_srgb();
    let transform = profile
        .and_then(|profile| profile.create_transform_8bit(layout, &srgb, layout, TransformOptions::default()).ok());
    if let Some(transform) = transform {
        let before = pixels.to_vec();
        if transform.transform(&before, pixels).is_err() {
            pixels.copy_from_slice(&before);
        }
    }
}

fn jpeg(picture: &DynamicImage, variant: &Variant) -> Result<Vec<u8>, PictureFault> {
    let pixels = picture.to_rgb8();
    let side = |side: u32| {
        u16::try_from(side).map_err(|_| PictureFault::TooLarge { width: variant.width, height: variant.height })
    };
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, QUALITY);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    let done = encoder.encode(&pixels, side(variant.width)?, side(variant.height)?, ColorType::Rgb);
    done.map_err(|_| PictureFault::Unreadable)?;
    Ok(out)
}

fn webp(picture: &DynamicImage) -> Result<Vec<u8>, PictureFault> {
    let mut out = Vec::new();
    let done = picture.write_with_encoder(WebPEncoder::new_lossless(&mut out));
    done.map_err(|error| fault(&error, picture.width(), picture.height()))?;
    Ok(out)
}
