//! A word as a message quotes it.

/// The most characters of a word that a message repeats.
const MOST: usize = 60;

/// A word as a message quotes it: between single quotes, on one line, and cut short when it is
/// long, so that a value of a megabyte does not make a message of one.
#[must_use]
pub fn quote(word: &str) -> String {
    let mut shown: String = word.chars().take(MOST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if word.chars().nth(MOST).is_some() {
        shown.push('…');
    }
    format!("'{shown}'")
}

#[cfg(test)]
mod tests {
    use super::quote;

    #[test]
    fn a_word_is_quoted_on_one_line_and_cut_short() {
        assert_eq!(quote("leeek"), "'leeek'");
        assert_eq!(quote("een\ntwee\u{7}"), "'een twee '");
        assert_eq!(quote(&"é".repeat(60)), format!("'{}'", "é".repeat(60)));
        assert_eq!(quote(&"é".repeat(1_000_000)), format!("'{}…'", "é".repeat(60)));
    }
}
