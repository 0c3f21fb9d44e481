//! Text as a part of an address.

use std::fmt::Write as _;

/// Text as a part of an address: every octet but letters, digits and `-._~` as `%` and two digits (RFC 3986), and those of
/// `kept` as they are.
pub(crate) fn percent(text: &str, kept: &[u8]) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || kept.contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string can not fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn a_text_becomes_part_of_an_address() {
        assert_eq!(percent("a & é\r\nb/c", b""), "a%20%26%20%C3%A9%0D%0Ab%2Fc");
        assert_eq!(percent("a b/c.yaml", b"/"), "a%20b/c.yaml");
    }
}
