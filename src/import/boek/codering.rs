//! From bytes to text, and text that went through the wrong hands.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text of a file: UTF-8 or UTF-16 by its mark, UTF-16 without mark by its zeros, UTF-8 when it is valid, and else
/// Windows-1252, as Excel in the Netherlands saves a csv.
#[must_use]
pub fn tekst(bytes: &[u8]) -> String {
    let (encoding, skip) = match Encoding::for_bom(bytes) {
        Some((encoding, len)) => (encoding, len),
        None => (guess(bytes), 0),
    };
    encoding.decode_without_bom_handling(bytes.get(skip..).unwrap_or_default()).0.into_owned()
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let zeros = |offset: usize| bytes.iter().skip(offset).step_by(2).take(500).filter(|byte| **byte == 0).count();
    let half = bytes.len().min(1000) / 4;
    if half > 0 && zeros(1) > half {
        UTF_16LE
    } else if half > 0 && zeros(0) > half {
        UTF_16BE
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        WINDOWS_1252
    }
}

/// What a word was before UTF-8 was taken for Windows-1252: `patiÃ«nt` was `patiënt`. Nothing for a word that is in order.
#[must_use]
pub fn bedoeld(word: &str) -> Option<String> {
    if word.is_ascii() {
        return None;
    }
    let (bytes, _, lossy) = WINDOWS_1252.encode(word);
    if lossy { None } else { std::str::from_utf8(&bytes).ok().map(str::to_owned) }
}

#[cfg(test)]
mod tests {
    use super::{bedoeld, tekst};

    #[test]
    fn every_way_to_write_gives_the_same_text() {
        let text = "Café;€ 2,50\r\n";
        let utf16 = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
        let with = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
        for bytes in [
            text.as_bytes().to_vec(),
            with(b"\xef\xbb\xbf", text.into()),
            with(b"\xff\xfe", utf16(u16::to_le_bytes)),
            with(b"\xfe\xff", utf16(u16::to_be_bytes)),
            utf16(u16::to_le_bytes),
            utf16(u16::to_be_bytes),
            b"Caf\xe9;\x80 2,50\r\n".to_vec(),
        ] {
            assert_eq!(tekst(&bytes), text, "{bytes:?}");
        }
    }

    #[test]
    fn knows_what_was_meant() {
        assert_eq!(bedoeld("pati\u{c3}\u{ab}nt").as_deref(), Some("patiënt"));
        assert_eq!(bedoeld("\u{e2}\u{201a}\u{ac}").as_deref(), Some("€"));
        for good in ["patiënt", "café", "€", "Łódź", "leek"] {
            assert_eq!(bedoeld(good), None, "{good}");
        }
    }
}
