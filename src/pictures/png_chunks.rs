//! The chunks of a PNG (PNG specification, third edition, section 5).

/// The bytes that each PNG begins with.
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The chunks without which a picture looks different. Times, texts, places and previews are in others.
const NEEDED: [&[u8; 4]; 8] = [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB"];

/// One chunk of a PNG.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chunk<'a> {
    /// Its name of four letters.
    pub(super) name: [u8; 4],
    /// All of it: length, name, content, checksum.
    bytes: &'a [u8],
}

/// The chunks of a PNG, as far as they are whole.
pub(super) fn chunks(png: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let mut rest = png.strip_prefix(SIGNATURE).unwrap_or_default();
    std::iter::from_fn(move || {
        let len = u32::from_be_bytes(*rest.first_chunk::<4>()?);
        let (bytes, after) = rest.split_at_checked(usize::try_from(len).ok()?.checked_add(12)?)?;
        rest = after;
        Some(Chunk { name: *bytes[4..].first_chunk::<4>()?, bytes })
    })
}

/// A PNG without what is beside the picture.
pub(super) fn strip(png: &[u8]) -> Vec<u8> {
    let mut out = SIGNATURE.to_vec();
    for chunk in chunks(png).filter(|chunk| NEEDED.contains(&&chunk.name)) {
        out.extend_from_slice(chunk.bytes);
        if chunk.name == *b"IEND" {
            break;
        }
    }
    out
}
