//! Languages.

use crate::diagnostics::nearest;
use crate::kaart::fold;

/// Dutch names of languages with their codes (ISO 639).
const TALEN: [(&str, &str); 20] = [
    ("nederlands", "nl"),
    ("engels", "en"),
    ("duits", "de"),
    ("frans", "fr"),
    ("spaans", "es"),
    ("turks", "tr"),
    ("pools", "pl"),
    ("oekraiens", "uk"),
    ("russisch", "ru"),
    ("arabisch", "ar"),
    ("marokkaans", "ar"),
    ("berbers", "ber"),
    ("fries", "fy"),
    ("gronings", "gos"),
    ("tigrinya", "ti"),
    ("farsi", "fa"),
    ("somalisch", "so"),
    ("roemeens", "ro"),
    ("bulgaars", "bg"),
    ("papiaments", "pap"),
];

/// The code of a language, from its name or its code.
///
/// # Errors
/// When the name is not known.
pub fn taal(text: &str) -> Result<String, String> {
    let name = fold(text.trim());
    if let Some((_, code)) = TALEN.iter().find(|(known, code)| *known == name || *code == name) {
        return Ok((*code).to_owned());
    }
    let meant = nearest(&name, TALEN.iter().map(|(known, _)| *known)).filter(|_| name.len() > 4);
    Err(match meant {
        Some(meant) => format!("onbekende taal '{text}' (bedoelde u '{meant}'?)"),
        None => format!("onbekende taal '{text}' (schrijf de naam, zoals Engels, of de code, zoals en)"),
    })
}
