//! Photos without what is told besides the picture.

/// The orientation of a photo as the shortest Exif there is: one value, tag 0x0112 (Exif 2.32, §4.6.4).
const EXIF: [u8; 36] = *b"\xff\xe1\0\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";

/// A JPEG with the picture alone (ITU-T T.81, annex B). What cameras and programs add is left out: place, time, device, words,
/// a smaller picture, and all that follows the end. Kept are the colours (JFIF, ICC, Adobe) and which side is up. Nothing
/// when it is no whole JPEG.
pub(super) fn bare(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.strip_prefix(b"\xff\xd8").map(|_| vec![0xff, 0xd8])?;
    let mut up = None;
    let mut at = 2;
    loop {
        // A marker may have any number of 0xff before it.
        let marker = *bytes.get(at + 1).filter(|_| bytes[at] == 0xff)?;
        match marker {
            0xff => at += 1,
            0xd9 => {
                out.extend([0xff, 0xd9]);
                return Some(match up {
                    Some(up @ 2..=8) => with_orientation(&out, up),
                    _ => out,
                });
            }
            _ => {
                let len = usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
                let mut end = at + 2 + len;
                let part = bytes.get(at + 4..end)?;
                if marker == 0xe1 && up.is_none() {
                    up = part.strip_prefix(b"Exif\0\0").and_then(orientation);
                }
                if marker == 0xda {
                    // The picture itself follows, up to the next marker that does not belong to it.
                    let rest = bytes.get(end..)?.windows(2);
                    end +=
                        rest.into_iter().position(|two| two[0] == 0xff && !matches!(two[1], 0 | 0xd0..=0xd7 | 0xff))?;
                }
                if is_kept(marker, part) {
                    out.extend(&bytes[at..end]);
                }
                at = end;
            }
        }
    }
}

/// Whether a part is needed to draw the picture in its colours.
fn is_kept(marker: u8, part: &[u8]) -> bool {
    match marker {
        0xe0 => part.starts_with(b"JFIF\0"),
        0xe2 => part.starts_with(b"ICC_PROFILE\0"),
        0xee => part.starts_with(b"Adobe"),
        0xe1..=0xef | 0xfe => false,
        _ => true,
    }
}

/// Which side is up, of a TIFF header and what follows it: 1 to 8.
fn orientation(tiff: &[u8]) -> Option<u8> {
    let is_little = tiff.starts_with(b"II");
    let u16_at = |at: usize| {
        let two = [*tiff.get(at)?, *tiff.get(at + 1)?];
        Some(if is_little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) })
    };
    let low = if is_little { 4 } else { 6 };
    let high = if is_little { 6 } else { 4 };
    let list = usize::from(u16_at(low)?) + (usize::from(u16_at(high)?) << 16);
    let count = usize::from(u16_at(list)?);
    let entry = (0..count).map(|entry| list + 2 + 12 * entry).find(|entry| u16_at(*entry) == Some(0x0112))?;
    u8::try_from(u16_at(entry + 8)?).ok()
}

/// Puts the orientation back, after the part that says that this is a JPEG (JFIF), which comes first.
fn with_orientation(bare: &[u8], up: u8) -> Vec<u8> {
    let jfif = bare.get(2..4).is_some_and(|marker| marker == b"\xff\xe0");
    let len =
        if jfif { bare.get(4..6).map_or(0, |two| usize::from(u16::from_be_bytes([two[0], two[1]])) + 2) } else { 0 };
    let (head, tail) = bare.split_at((2 + len).min(bare.len()));
    let mut exif = EXIF;
    // Of the four bytes for the value it fills the first two.
    exif[29] = up;
    [head, &exif, tail].concat()
}
