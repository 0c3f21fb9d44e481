//! Whether a JPEG is whole. The decoder fills in grey for what is missing.

/// Whether the picture in a JPEG has its end, the marker EOI (ITU-T T.81, annex B). What comes after it does not count.
pub(super) fn has_end(jpeg: &[u8]) -> bool {
    let mut at = 2;
    loop {
        // A marker is a byte 255, repeated at will, and a byte that is not 0 or 255.
        let Some(step) = jpeg.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == 0xff)) else {
            return false;
        };
        at += step;
        while jpeg.get(at) == Some(&0xff) {
            at += 1;
        }
        let Some(marker) = jpeg.get(at) else { return false };
        at += 1;
        match marker {
            0xd9 => return true,
            // Data that looks like a marker, and the marks within data.
            0x00 | 0x01 | 0xd0..=0xd8 => {}
            // All others begin with their length.
            _ => {
                let Some(len) = jpeg.get(at..).and_then(|rest| rest.first_chunk::<2>()) else { return false };
                at += usize::from(u16::from_be_bytes(*len)).max(2);
            }
        }
    }
}
