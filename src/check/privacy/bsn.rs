//! K701: Nergens staat een burgerservicenummer.

use std::ops::Range;

use crate::diagnostics::{Ernst, Finding, Rule};

/// K701: Nergens staat een burgerservicenummer.
///
/// A warning, so that a record can say that its number is something else; an error when the words
/// beside it say what it is.
pub(crate) const RULE: Rule =
    Rule { code: "K701", naam: "bsn", ernst: Ernst::Waarschuwing, zin: "Nergens staat een burgerservicenummer." };

/// Words beside a number that say it is one.
const YES: [&str; 4] = ["bsn", "burgerservice", "sofinummer", "sofi-nummer"];

/// Words beside a number that say what else it is. An RSIN passes the same test as a BSN.
const NO: [&str; 24] = [
    "tel.",
    "tel:",
    "tel ",
    "telefoon",
    "fax",
    "mobiel",
    "bel ",
    "kvk",
    "kamer van koophandel",
    "rsin",
    "fiscaal",
    "anbi",
    "btw",
    "agb",
    "big",
    "iban",
    "rekening",
    "isbn",
    "issn",
    "doi",
    "pmid",
    "cbs",
    "hash",
    "bron:",
];

/// How many bytes before and after a number its words are looked for.
const NEAR: usize = 40;

/// Finds the numbers in a text that pass the test for a BSN (the "elfproef" of the Logisch Ontwerp
/// BSN) and are nothing else: of eight or nine digits together, or nine in groups when the words
/// beside them say so.
pub(crate) fn find(text: &str) -> Vec<Finding> {
    let mut out = Vec::new();
    for number in numbers(text) {
        let written = &text[number.clone()];
        let digits: Vec<u8> = written.bytes().filter(u8::is_ascii_digit).map(|digit| digit - b'0').collect();
        if !passes(&digits) {
            continue;
        }
        let said = has_word(text, &number, &YES);
        let plain = written.len() == digits.len();
        if said {
            let mut finding = Finding::new(&RULE, "hier staat een burgerservicenummer").at(number);
            finding.ernst = Ernst::Fout;
            let hulp = "haal het nummer weg, ook uit oudere versies van dit bestand, en meld het als datalek";
            out.push(finding.hulp(hulp));
        } else if plain && !is_date(&digits) && !is_in_a_word(text, &number) && !has_word(text, &number, &NO) {
            let finding = Finding::new(&RULE, "dit getal kan een burgerservicenummer zijn").at(number);
            let hulp = "haal het weg als het er een is; is het iets anders, zet dan bij 'negeer' K701 met de reden";
            out.push(finding.hulp(hulp));
        }
    }
    out
}

/// The numbers of eight or nine digits: together, or in the groups people write them in.
fn numbers(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let run = |from: usize| from + bytes[from..].iter().take_while(|b| b.is_ascii_digit()).count();
        let mut end = run(at);
        let mut groups = vec![end - at];
        while matches!(bytes.get(end), Some(b'.' | b' ')) && bytes.get(end + 1).is_some_and(u8::is_ascii_digit) {
            let next = run(end + 1);
            groups.push(next - end - 1);
            end = next;
        }
        if matches!(groups.as_slice(), [8 | 9] | [3, 3, 3] | [4, 2, 3] | [2, 3, 4]) {
            out.push(at..end);
        } else if groups.len() > 1 {
            // A number that stands beside others, such as in a row of them.
            let mut from = at;
            for (place, len) in groups.iter().enumerate() {
                let alone = (place == 0 || groups[place - 1] > 4) && groups.get(place + 1).is_none_or(|next| *next > 4);
                if matches!(len, 8 | 9) && alone {
                    out.push(from..from + len);
                }
                from += len + 1;
            }
        }
        at = end.max(at + 1);
    }
    out
}

/// The test: nine digits, each times its weight 9, 8 … 2 and −1, give a multiple of eleven.
fn passes(digits: &[u8]) -> bool {
    let missing = 9_usize.saturating_sub(digits.len());
    let sum: i32 = digits
        .iter()
        .zip([9, 8, 7, 6, 5, 4, 3, 2, -1].into_iter().skip(missing))
        .map(|(digit, weight)| i32::from(*digit) * weight)
        .sum();
    (8..=9).contains(&digits.len()) && sum % 11 == 0 && digits.iter().any(|digit| Some(digit) != digits.first())
}

/// Whether eight digits are a day, written as `20261121` or `21112026`.
fn is_date(digits: &[u8]) -> bool {
    let number = |part: &[u8]| part.iter().fold(0_u32, |sum, digit| sum * 10 + u32::from(*digit));
    let day = |year: u32, month: u32, day: u32| {
        (1900..2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day)
    };
    digits.len() == 8
        && (day(number(&digits[..4]), number(&digits[4..6]), number(&digits[6..]))
            || day(number(&digits[4..]), number(&digits[2..4]), number(&digits[..2])))
}

/// Whether a number is a part of something: a code, a hash, an address, a telephone number, a fraction.
fn is_in_a_word(text: &str, number: &Range<usize>) -> bool {
    let (before, after) = (&text[..number.start], &text[number.end..]);
    let glued = |c: char| c.is_alphanumeric() || "_/=#@%&+-–".contains(c);
    let line = before.rsplit('\n').next().unwrap_or_default();
    let word_before = line.rsplit(char::is_whitespace).next().unwrap_or_default();
    let fraction = before.ends_with(['.', ',']) && word_before.contains(|c: char| c.is_ascii_digit())
        || after.starts_with(['.', ',']) && after[1..].starts_with(|c: char| c.is_ascii_digit());
    // "06 00000000", "(0594) 00000000" and "+31 6 00000000".
    let area = |word: &str| {
        let digits = word.trim_matches(|c: char| !c.is_ascii_digit() && c != '+');
        (digits.starts_with('0') || digits.starts_with('+')) && digits.len() <= 5
    };
    let spoken = line.split_whitespace().next_back().is_some_and(area) || line.contains("+31") || line.contains("(0)");
    before.ends_with(glued) || after.starts_with(glued) || fraction || spoken || word_before.contains("://")
}

/// Whether one of these words stands beside a number, on its line.
fn has_word(text: &str, number: &Range<usize>, words: &[&str]) -> bool {
    let floor = |at: usize| (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let before = &text[floor(number.start.saturating_sub(NEAR))..number.start];
    let after = &text[number.end..floor((number.end + NEAR / 2).min(text.len())).max(number.end)];
    let before = before.rsplit('\n').next().unwrap_or_default().to_lowercase();
    let after = after.split('\n').next().unwrap_or_default().to_lowercase();
    let begins = |line: &str, word: &str| {
        line.match_indices(word).any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric()))
    };
    words.iter().any(|word| begins(&before, word) || begins(&after, word))
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::diagnostics::Ernst;

    fn codes(text: &str) -> Vec<Ernst> {
        find(text).into_iter().map(|finding| finding.ernst).collect()
    }

    #[test]
    fn a_number_that_passes_the_test_is_found() {
        assert_eq!(codes("Jan (123456782) loopt mee."), [Ernst::Waarschuwing]);
        assert_eq!(codes("kenmerk: 10000007"), [], "eight digits that fail");
        assert_eq!(codes("kenmerk: \"12345672\""), [Ernst::Waarschuwing], "eight digits");
        for text in ["BSN 123456782", "bsn: 1234.56.782", "Burgerservicenummer: 123 456 782", "123456782 (BSN)"] {
            assert_eq!(codes(text), [Ernst::Fout], "{text}");
        }
        assert_eq!(codes("12 123456782 3"), [], "beside small numbers nobody can tell");
    }

    #[test]
    fn what_is_something_else_is_left_alone() {
        for text in [
            "123456789",
            "06 12345672",
            "06-12345672",
            "+31 6 12345672",
            "(0594) 12345672",
            "telefoon: \"123456782\"",
            "KvK 12345672",
            "RSIN 123456782",
            "https://voorbeeld.example/a/123456782",
            "WK12345672",
            "0a123456782f",
            "53.123456782",
            "123456782,5",
            "20261111",
            "123.456.782 euro",
            "000000000",
        ] {
            assert_eq!(codes(text), [], "{text}");
        }
    }
}
