//! Sentences and their words.

use std::borrow::Cow;
use std::ops::Range;

/// What stands before a point that ends no sentence.
const SHORT: [&str; 24] = [
    "bijv", "bv", "o.a", "d.w.z", "enz", "nr", "ca", "e.d", "i.p.v", "t.a.v", "m.b.t", "dr", "drs", "mr", "prof", "st",
    "mevr", "dhr", "tel", "incl", "excl", "max", "min", "art",
];

/// The sentences of a paragraph. A colon or semicolon ends one too: what comes after it reads as a
/// sentence of its own.
pub(crate) fn zinnen(text: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !matches!(c, '.' | '!' | '?' | ':' | ';' | '…') {
            continue;
        }
        let mut end = at + c.len_utf8();
        while let Some((next, _)) = chars.next_if(|(_, c)| matches!(c, '.' | '!' | '?' | '"' | '\'' | '’' | '”' | ')'))
        {
            end = next + text[next..].chars().next().map_or(0, char::len_utf8);
        }
        let rest = &text[end..];
        let goes_on = !rest.is_empty() && !rest.starts_with(char::is_whitespace);
        if goes_on || c == '.' && is_short(&text[start..at], rest) {
            continue;
        }
        out.extend(trimmed(text, start..end));
        start = end;
    }
    out.extend(trimmed(text, start..text.len()));
    out
}

/// Whether a point belongs to what stands before it: a short form, an initial, or anything with a
/// small letter after it.
fn is_short(before: &str, rest: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    let word = word.to_lowercase();
    let small = rest.trim_start().starts_with(char::is_lowercase);
    SHORT.contains(&word.as_str()) || initial || small
}

fn trimmed(text: &str, part: Range<usize>) -> Option<Range<usize>> {
    let piece = text.get(part.clone())?;
    let start = part.start + piece.len() - piece.trim_start().len();
    let end = part.end - (piece.len() - piece.trim_end().len());
    (start < end).then_some(start..end)
}

/// A sentence with its words, which more than one rule looks at.
pub(crate) struct Zin<'a> {
    pub(crate) text: &'a str,
    pub(crate) woorden: Vec<Woord<'a>>,
}

/// A word of a sentence.
pub(crate) struct Woord<'a> {
    /// Where it stands in the sentence.
    pub(crate) place: Range<usize>,
    pub(crate) text: &'a str,
    /// The same without capitals.
    pub(crate) small: Cow<'a, str>,
}

impl<'a> Zin<'a> {
    /// Figures and marks alone are no words.
    pub(crate) fn new(text: &'a str) -> Self {
        let mut woorden = Vec::new();
        let mut at = 0;
        for piece in text.split(|c: char| c.is_whitespace() || c == '/') {
            let from = at + (piece.len() - piece.trim_start_matches(|c: char| !c.is_alphanumeric()).len());
            let word = piece.trim_matches(|c: char| !c.is_alphanumeric());
            if !word.is_empty() {
                let capital = word.contains(char::is_uppercase);
                let small = if capital { Cow::Owned(word.to_lowercase()) } else { Cow::Borrowed(word) };
                woorden.push(Woord { place: from..from + word.len(), text: word, small });
            }
            at += piece.len() + 1;
        }
        Self { text, woorden }
    }
}

#[cfg(test)]
mod tests {
    use super::{Zin, zinnen};

    #[test]
    fn a_sentence_ends_where_a_reader_stops() {
        let text = "Wij helpen, o.a. met geld. Bel ons om 9.30 uur! \"Ook dat?\" Neem mee: een pen. Kom op 3. mei. Bel voor u. Vraag J. Smit.";
        let all: Vec<&str> = zinnen(text).into_iter().map(|zin| &text[zin]).collect();
        let expected = [
            "Wij helpen, o.a. met geld.",
            "Bel ons om 9.30 uur!",
            "\"Ook dat?\"",
            "Neem mee:",
            "een pen.",
            "Kom op 3. mei.",
            "Bel voor u.",
            "Vraag J. Smit.",
        ];
        assert_eq!(all, expected);
        assert!(zinnen(" \n").is_empty());
    }

    #[test]
    fn words_are_counted_without_marks() {
        let zin = "'Doet u mee?' – zei Jan, en/of Piet (10).";
        let zin = Zin::new(zin);
        let words: Vec<&str> = zin.woorden.iter().map(|woord| &*woord.small).collect();
        assert_eq!(words, ["doet", "u", "mee", "zei", "jan", "en", "of", "piet", "10"]);
        for woord in &zin.woorden {
            assert_eq!(&zin.text[woord.place.clone()], woord.text);
        }
    }
}
