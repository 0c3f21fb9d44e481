//! When a scalar needs quotes.

use std::fmt::Write as _;

/// Words that YAML 1.1 or 1.2 takes for a truth value or for nothing, and the Dutch ones that people could take for one.
const OTHER_MEANING: [&str; 13] =
    ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "~", "ja", "nee", "onbekend"];

/// Words of people as a scalar on one line. Quoted when they begin as a number does (a telephone number, time, postcode,
/// amount), mean something else to YAML, or can not stand without quotes. `in_flow` is whether it stands between
/// brackets or braces.
#[must_use]
pub fn text(text: &str, in_flow: bool) -> String {
    let like_number = text.starts_with(|c: char| c.is_ascii_digit() || "+.".contains(c));
    let other = OTHER_MEANING.iter().any(|word| text.eq_ignore_ascii_case(word));
    if like_number || other || !stands_bare(text, in_flow) { quoted(text) } else { text.to_owned() }
}

/// A choice, slug, date, number or truth value as a scalar. Quoted only when YAML demands it.
#[must_use]
pub fn word(word: &str, in_flow: bool) -> String {
    if stands_bare(word, in_flow) { word.to_owned() } else { quoted(word) }
}

/// Whether a text can stand without quotes and is read back as the same text (YAML 1.2 chapter 7.3.3). On the safe side:
/// what begins with an indicator is quoted, also where YAML would let it pass.
fn stands_bare(text: &str, in_flow: bool) -> bool {
    // Curly quotes and hard spaces can stand bare, but look like a mistake to people and to the checks.
    let odd_start =
        |c: char| "-?:,[]{}#&*!|>'\"%@`=~<\u{2018}\u{2019}\u{201a}\u{201c}\u{201d}\u{201e}\u{201f}".contains(c);
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}');
    !(text.is_empty()
        || text.starts_with(odd_start)
        || text.starts_with(char::is_whitespace)
        || text.ends_with(char::is_whitespace)
        || text.ends_with(':')
        || text.contains(": ")
        || text.contains(" #")
        || text.contains(breaks)
        || in_flow && text.contains([',', '[', ']', '{', '}']))
}

/// The text between double quotes, with escapes (YAML 1.2 chapter 7.3.1).
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::{text, word};

    #[test]
    fn what_could_be_misread_is_quoted() {
        for (written, shown) in [
            ("Dorpshuis Leek", "Dorpshuis Leek"),
            ("06 00000517", "\"06 00000517\""),
            ("9:30", "\"9:30\""),
            ("2,50", "\"2,50\""),
            ("nee", "\"nee\""),
            ("No", "\"No\""),
            ("", "\"\""),
            ("Let op: bel eerst", "\"Let op: bel eerst\""),
            ("Plein #3", "\"Plein #3\""),
            ("'t Zandt", "\"'t Zandt\""),
            ("zeg \"ja\"\nof nee\\", "\"zeg \\\"ja\\\"\\nof nee\\\\\""),
            ("https://wandelen.example/a:b", "https://wandelen.example/a:b"),
            ("koffie, thee", "koffie, thee"),
        ] {
            assert_eq!(text(written, false), shown);
        }
        assert_eq!(text("koffie, thee", true), "\"koffie, thee\"");
        assert_eq!(text("\u{201c}Samen\u{201d}", false), "\"\u{201c}Samen\u{201d}\"");
    }

    #[test]
    fn choices_and_dates_stand_bare() {
        for bare in ["2026-10-01", "nee", "true", "1e van de maand", "9351", "null", "coach-leek"] {
            assert_eq!(word(bare, true), bare);
        }
        assert_eq!(word("a, b", true), "\"a, b\"");
    }
}
