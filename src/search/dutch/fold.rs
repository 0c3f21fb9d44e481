//! Words as the browser compares them.

/// A word without case, marks and apostrophes, with `ij` as `y`: just what `vouw` in `taal.js` makes of what someone
/// types. Characters that have no letter or digit for a likeness become a space.
pub(crate) fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => out.push(c),
            // Apostrophes, and marks by themselves, after their letter.
            '\'' | '’' | '‘' | '`' | '\u{300}'..='\u{36f}' => {}
            _ => match deunicode::deunicode_char(c) {
                Some(plain) if plain.chars().all(|c| c.is_ascii_alphanumeric()) && !plain.is_empty() => {
                    out.push_str(&plain.to_lowercase());
                }
                _ => out.push(' '),
            },
        }
    }
    out.replace("ij", "y").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn what_people_type_and_what_is_written_meet() {
        assert_eq!(fold("Súdwest-Fryslân"), "sudwest fryslan");
        assert_eq!(fold("’t Zandt"), "t zandt");
        assert_eq!(fold("bijles IJSSALON"), "byles yssalon");
        assert_eq!(fold("Cafe\u{301} Łódź"), "cafe lodz");
    }

    /// A test of `vouw` in `tests/browser/unit/zoeken.test.mjs` reads the same file.
    #[test]
    fn words_are_folded_as_the_browser_folds_them() {
        let pairs: Vec<(String, String)> =
            serde_json::from_str(include_str!("../../../tests/zoeken/vouwen.json")).expect("pairs of texts");
        let other: Vec<_> =
            pairs.iter().map(|(text, folded)| (text, folded, fold(text))).filter(|(_, want, is)| *want != is).collect();
        assert!(other.is_empty(), "{other:#?}");
    }
}
