//! Makes pictures for tests.
// Each test file uses its own part; a helper that fails, fails the test.
#![allow(dead_code, clippy::expect_used, clippy::cast_possible_truncation)]

use image::codecs::gif::GifEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{Frame, Rgb, RgbImage, RgbaImage};

/// The colour at a place that can not be packed.
pub(crate) fn noise(x: u32, y: u32) -> [u8; 3] {
    let n = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(2_246_822_519)).wrapping_mul(3_266_489_917);
    let [a, b, c, _] = (n ^ n >> 15).wrapping_mul(668_265_263).to_be_bytes();
    [a, b, c]
}

/// The left half red and the right half blue, for who wants to know how a picture was turned.
pub(crate) fn halves(width: u32) -> impl Fn(u32, u32) -> [u8; 3] {
    move |x, _| if x < width / 2 { [220, 20, 20] } else { [20, 20, 220] }
}

fn pixels(width: u32, height: u32, colour: impl Fn(u32, u32) -> [u8; 3]) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| Rgb(colour(x, y)))
}

pub(crate) fn jpeg(width: u32, height: u32, colour: impl Fn(u32, u32) -> [u8; 3]) -> Vec<u8> {
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, 90).encode_image(&pixels(width, height, colour)).expect("a JPEG");
    out
}

pub(crate) fn png(width: u32, height: u32, colour: impl Fn(u32, u32) -> [u8; 3]) -> Vec<u8> {
    let mut out = Vec::new();
    pixels(width, height, colour).write_with_encoder(PngEncoder::new(&mut out)).expect("a PNG");
    out
}

pub(crate) fn webp(width: u32, height: u32, colour: impl Fn(u32, u32) -> [u8; 3]) -> Vec<u8> {
    let mut out = Vec::new();
    pixels(width, height, colour).write_with_encoder(WebPEncoder::new_lossless(&mut out)).expect("a WebP");
    out
}

/// A GIF of so many frames.
pub(crate) fn gif(width: u32, height: u32, frames: u8) -> Vec<u8> {
    let mut out = Vec::new();
    let all = (0..frames).map(|n| Frame::new(RgbaImage::from_pixel(width, height, [n * 60, 90, 90, 255].into())));
    GifEncoder::new(&mut out).encode_frames(all).expect("a GIF");
    out
}

/// A chunk of a PNG.
pub(crate) fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut named = name.to_vec();
    named.extend(content);
    let mut crc = !0_u32;
    for byte in &named {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    [&(content.len() as u32).to_be_bytes()[..], &named, &(!crc).to_be_bytes()].concat()
}

/// A PNG that says of itself to be this large, and has no pixels.
pub(crate) fn png_of_size(width: u32, height: u32) -> Vec<u8> {
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    [&b"\x89PNG\r\n\x1a\n"[..], &chunk(b"IHDR", &head), &chunk(b"IDAT", &[]), &chunk(b"IEND", &[])].concat()
}

/// A PNG with chunks after its head.
pub(crate) fn with_chunks(png: &[u8], chunks: &[Vec<u8>]) -> Vec<u8> {
    [&png[..33], &chunks.concat(), &png[33..]].concat()
}

/// What a telephone writes beside a photo: how it was held (1 to 8) and where it was taken.
pub(crate) fn exif(orientation: u16) -> Vec<u8> {
    let mut out = b"Exif\0\0MM\0\x2a\0\0\0\x08".to_vec();
    out.extend([0, 2]);
    out.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1]);
    out.extend(orientation.to_be_bytes());
    out.extend([0, 0]);
    // The place of the GPS directory: right after this one.
    out.extend([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0]);
    // One entry: 53.2194 north, as three fractions that stand after it.
    out.extend([0, 1, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 56, 0, 0, 0, 0]);
    for part in [53_u32, 1, 13, 1, 987_654_321, 10_000_000] {
        out.extend(part.to_be_bytes());
    }
    out
}

/// A segment of a JPEG.
pub(crate) fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    [&[0xff, marker][..], &(content.len() as u16 + 2).to_be_bytes(), content].concat()
}

/// A JPEG with segments after its begin.
pub(crate) fn with_segments(jpeg: &[u8], segments: &[Vec<u8>]) -> Vec<u8> {
    [&jpeg[..2], &segments.concat(), &jpeg[2..]].concat()
}

/// A JPEG as a telephone makes it: with how it was held, where it was taken, and who edited it.
pub(crate) fn from_a_telephone(jpeg: &[u8], orientation: u16) -> Vec<u8> {
    let xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>Jo Voorbeeld</x:xmpmeta>";
    with_segments(jpeg, &[segment(0xe1, &exif(orientation)), segment(0xe1, xmp), segment(0xfe, b"Jo Voorbeeld")])
}
