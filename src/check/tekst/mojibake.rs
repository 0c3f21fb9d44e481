//! K914: Letters met een accent zijn goed ingelezen.

use std::ops::Range;

use crate::diagnostics::{Ernst, Finding, Rule, quote};

/// K914: Letters met een accent zijn goed ingelezen.
pub(crate) const RULE: Rule = Rule {
    code: "K914",
    naam: "verkeerde-tekens",
    ernst: Ernst::Fout,
    zin: "Letters met een accent zijn goed ingelezen.",
};

/// Finds words with letters that are UTF-8 read as Windows-1252: `patiÃ«nt`, `â€™`.
pub(crate) fn find(text: &str) -> Vec<Finding> {
    let mut out = Vec::new();
    for word in words(text) {
        let written = &text[word.clone()];
        if written.contains('\u{fffd}') {
            let finding = Finding::new(&RULE, format!("in {} is een letter verloren gegaan", quote(written)));
            out.push(
                finding.at(word).hulp("typ het woord opnieuw; het teken \u{fffd} staat voor wat niet te lezen was"),
            );
        } else if let Some(repaired) = repair(written) {
            let finding = Finding::new(&RULE, format!("{} is verkeerd ingelezen", quote(written))).at(word);
            out.push(finding.hulp(format!("schrijf {}", quote(&repaired))));
        }
    }
    out
}

/// The words of a text that have a letter outside of ASCII.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = None;
    // A no-break space is part of the damage: "Ã" with one after it was an à.
    let space = |c: char| c.is_whitespace() && c != '\u{a0}';
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (space(c), start) {
            (true, Some(from)) => {
                start = None;
                let Some(word) = text.get(from..at).filter(|word| !word.is_ascii()) else { continue };
                let head = word.len() - word.trim_start_matches(|c: char| c.is_ascii_punctuation()).len();
                let tail = word.len() - word.trim_end_matches(|c: char| c.is_ascii_punctuation()).len();
                out.push(from + head..at - tail);
            }
            (false, None) => start = Some(at),
            _ => {}
        }
    }
    out
}

/// The word as it was meant, when it was read wrongly: letters that, written as Windows-1252, are
/// the UTF-8 of one letter that Dutch texts have.
fn repair(word: &str) -> Option<String> {
    let chars: Vec<char> = word.chars().collect();
    let mut out = String::new();
    let mut at = 0;
    let mut changed = false;
    while let Some(first) = chars.get(at) {
        let read = [3, 2].into_iter().find_map(|len| Some((len, decode(chars.get(at..at + len)?)?)));
        let (len, letter) = read.unwrap_or((1, *first));
        changed |= read.is_some();
        out.push(letter);
        at += len;
    }
    changed.then_some(out)
}

/// The one letter that these are the bytes of.
fn decode(chars: &[char]) -> Option<char> {
    let bytes: Vec<u8> = chars.iter().map(|c| byte(*c)).collect::<Option<_>>()?;
    let text = std::str::from_utf8(&bytes).ok()?;
    let mut letters = text.chars();
    let letter = letters.next().filter(|_| letters.next().is_none())?;
    // Latin letters, the marks of word processors, and the byte order mark: what else two or three
    // letters may spell by chance, nobody meant.
    matches!(letter, '\u{a0}'..='\u{17f}' | '\u{2010}'..='\u{2026}' | '\u{20ac}' | '\u{2122}' | '\u{feff}')
        .then_some(letter)
}

/// The byte of a letter outside of ASCII in Windows-1252.
fn byte(c: char) -> Option<u8> {
    const HIGH: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    match u32::from(c) {
        code @ 0x80..=0xff => u8::try_from(code).ok(),
        _ => HIGH.chars().position(|high| high == c).and_then(|at| u8::try_from(0x80 + at).ok()),
    }
}

#[cfg(test)]
mod tests {
    use super::repair;

    #[test]
    fn what_was_read_wrongly_is_read_back() {
        for meant in ["patiënt", "café’s", "‘oké’", "één", "coördinator", "€2,50", "naïef–vrolijk", "à", "Ís", "Łódź"]
        {
            let damaged: String = meant
                .bytes()
                .map(|b| {
                    if b < 0x80 {
                        char::from(b)
                    } else {
                        (0x80..=0x2122).filter_map(char::from_u32).find(|c| super::byte(*c) == Some(b)).unwrap()
                    }
                })
                .collect();
            assert_ne!(damaged, meant);
            assert_eq!(repair(&damaged).as_deref(), Some(meant), "{damaged}");
        }
    }

    #[test]
    fn what_is_right_is_left_alone() {
        for word in ["patiënt", "café…”", "Ærø", "“één”", "ÀÉ", "مرحبا", "Привіт", "Ş…", "naïef", "Île-de-France"]
        {
            assert_eq!(repair(word), None, "{word}");
        }
    }
}
