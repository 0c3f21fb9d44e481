//! Text of editors inside a message.

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

/// The most characters of a message.
const MOST_IN_ALL: usize = 600;

/// A message on one line, cut short when a name in it is long: names of records are repeated
/// without quotes.
pub(super) fn one_line(text: String) -> String {
    let long = text.len() > MOST_IN_ALL && text.chars().nth(MOST_IN_ALL).is_some();
    if !long && !text.contains(char::is_control) {
        return text;
    }
    let shown = text.chars().take(MOST_IN_ALL).map(|c| if c.is_control() { ' ' } else { c });
    shown.chain(long.then_some('…')).collect()
}

#[cfg(test)]
mod tests {
    use super::{one_line, quote};

    #[test]
    fn a_word_is_quoted_on_one_line_and_cut_short() {
        assert_eq!(quote("leeek"), "'leeek'");
        assert_eq!(quote("een\ntwee\u{7}"), "'een twee '");
        assert_eq!(quote(&"é".repeat(60)), format!("'{}'", "é".repeat(60)));
        assert_eq!(quote(&"é".repeat(1_000_000)), format!("'{}…'", "é".repeat(60)));
    }

    #[test]
    fn a_message_is_one_line_and_cut_short() {
        assert_eq!(one_line("Leek\n heeft geen route".to_owned()), "Leek  heeft geen route");
        assert_eq!(one_line("é".repeat(600)), "é".repeat(600));
        assert_eq!(one_line("é".repeat(601)), format!("{}…", "é".repeat(600)));
    }
}
