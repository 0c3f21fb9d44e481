//! Text and addresses as they may stand in HTML.

use std::fmt::Write;

/// Adds text to the content of an element or of an attribute between double quotes.
pub(super) fn text(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() || is_noncharacter(c) => out.push(char::REPLACEMENT_CHARACTER),
            c => out.push(c),
        }
    }
}

/// Whether HTML forbids the character, though Unicode text can hold it.
fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

/// Adds an address to an attribute between double quotes. What may not stand in an address is
/// percent-encoded; what is encoded already stays.
pub(super) fn href(out: &mut String, url: &str) {
    for byte in url.bytes() {
        match byte {
            b'&' => out.push_str("&amp;"),
            b'\'' => out.push_str("&#x27;"),
            _ if byte.is_ascii_alphanumeric() || b"-_.+!*(),%#@?=;:/$~".contains(&byte) => out.push(char::from(byte)),
            _ => {
                // Writing to a string can not fail.
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    fn text(text: &str) -> String {
        let mut out = String::new();
        super::text(&mut out, text);
        out
    }

    fn href(url: &str) -> String {
        let mut out = String::new();
        super::href(&mut out, url);
        out
    }

    #[test]
    fn text_can_not_become_markup() {
        assert_eq!(text("<b \"x\"> & 'é'\n"), "&lt;b &quot;x&quot;&gt; &amp; 'é'\n");
        assert_eq!(text("a\0\u{1}\u{85}\u{ffff}\u{fdd0}b"), "a\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}b");
    }

    #[test]
    fn an_address_stays_in_its_attribute() {
        assert_eq!(href("/a?b=c&d=e#f"), "/a?b=c&amp;d=e#f");
        assert_eq!(href("https://x.nl/\"><b>' é%20"), "https://x.nl/%22%3E%3Cb%3E&#x27;%20%C3%A9%20");
    }
}
