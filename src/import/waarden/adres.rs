//! Addresses in one cell.

use crate::kaart::Postcode;

/// The parts of an address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Adresdelen {
    /// Street and number.
    pub straat: Option<String>,
    /// The postcode, as records write it.
    pub postcode: Option<String>,
    /// The town or village.
    pub plaats: Option<String>,
}

/// An address such as `Dorpsstraat 1, 9351 AB Leek` in its parts. Without a postcode, what is behind the last comma is
/// the place.
#[must_use]
pub fn adres(text: &str) -> Adresdelen {
    let text = text.replace('\n', ", ");
    let part = |part: &str| {
        let part = part.trim_matches(|c: char| c.is_whitespace() || ",;()-".contains(c));
        (!part.is_empty()).then(|| part.to_owned())
    };
    if let Some((at, len, postcode)) = postcode(&text) {
        return Adresdelen { straat: part(&text[..at]), postcode: Some(postcode), plaats: part(&text[at + len..]) };
    }
    match text.rsplit_once(',') {
        Some((straat, plaats)) if !plaats.contains(|c: char| c.is_ascii_digit()) => {
            Adresdelen { straat: part(straat), postcode: None, plaats: part(plaats) }
        }
        _ => Adresdelen { straat: part(&text), ..Adresdelen::default() },
    }
}

/// The first postcode with letters in a text: where it begins, how long it is, and itself.
fn postcode(text: &str) -> Option<(usize, usize, String)> {
    let bytes = text.as_bytes();
    for at in 0..bytes.len() {
        let starts_word = at == 0 || !bytes[at - 1].is_ascii_alphanumeric();
        if !starts_word || !bytes[at].is_ascii_digit() {
            continue;
        }
        for len in [7, 6] {
            let ends_word = bytes.get(at + len).is_none_or(|byte| !byte.is_ascii_alphanumeric());
            if let Some(found) = text.get(at..at + len).filter(|_| ends_word)
                && let Ok(postcode) = found.parse::<Postcode>()
                && postcode.letters.is_some()
            {
                return Some((at, len, postcode.to_string()));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Adresdelen, adres};

    #[test]
    fn takes_an_address_apart() {
        let parts = |straat: &str, postcode: &str, plaats: &str| {
            let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            Adresdelen { straat: some(straat), postcode: some(postcode), plaats: some(plaats) }
        };
        assert_eq!(adres("Dorpsstraat 1, 9351 AB Leek"), parts("Dorpsstraat 1", "9351 AB", "Leek"));
        assert_eq!(adres("Dorpsstraat 1\n9351ab  Leek"), parts("Dorpsstraat 1", "9351 AB", "Leek"));
        assert_eq!(adres("Dorpsstraat 1, Leek"), parts("Dorpsstraat 1", "", "Leek"));
        assert_eq!(adres("Dorpsstraat 1"), parts("Dorpsstraat 1", "", ""));
        assert_eq!(adres("Kade 1234 a, Leek"), parts("Kade 1234 a", "", "Leek"));
    }
}
