//! K705: Nergens staat de geboortedatum van iemand.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::kaart::Datum;
use crate::source::Span;

/// K705: Nergens staat de geboortedatum van iemand.
pub(crate) const RULE: Rule = Rule {
    code: "K705",
    naam: "geboortedatum",
    ernst: Ernst::Waarschuwing,
    zin: "Nergens staat de geboortedatum van iemand.",
};

/// What stands in front of one.
const BEFORE: [&str; 5] = ["geboortedatum", "geboren op", "geb. op", "geb.datum", "geb."];

/// Finds a whole date, with day, month and year, right after words that say what it is.
pub(crate) fn find(text: &str) -> Vec<Finding> {
    let mut out: Vec<Finding> = Vec::new();
    let lower = text.to_ascii_lowercase();
    // All of them begin so.
    for at in memchr::memmem::find_iter(lower.as_bytes(), "geb") {
        for words in BEFORE.iter().filter(|words| lower[at..].starts_with(**words)) {
            let from = at + words.len();
            let rest = lower[from..].trim_start_matches([' ', ':', '"', '(']);
            let Some(len) = date(rest) else { continue };
            let start = lower.len() - rest.len();
            let span: Span = start..start + len;
            if start - from <= 4 && !out.iter().any(|found| found.span.as_ref() == Some(&span)) {
                let finding = Finding::new(&RULE, "hier staat de geboortedatum van iemand").at(span);
                out.push(finding.hulp("schrijf de leeftijd ongeveer, zoals 'begin zeventig', of haal de datum weg"));
            }
        }
    }
    out
}

/// The length of a date that a text begins with: `12-3-1948`, `1948-03-12` or `12 maart 1948`.
fn date(text: &str) -> Option<usize> {
    let line = text.split('\n').next()?;
    let end = line.find(|c: char| !c.is_ascii_digit() && !"-/.".contains(c)).unwrap_or(line.len());
    let figures = line[..end].trim_end_matches('.');
    let parts: Vec<&str> = figures.split(['-', '/', '.']).collect();
    if let [first, month, last] = parts.as_slice() {
        let (one, two) = (first.len(), last.len());
        let fits = matches!((one, two), (1..=2, 4 | 2) | (4, 1..=2)) && (1..=2).contains(&month.len());
        return fits.then_some(figures.len());
    }
    let mut words = line.split(' ');
    let (day, month, year) = (words.next()?, words.next()?, words.next()?);
    let year_len = year.bytes().take_while(u8::is_ascii_digit).count();
    let fits = (1..=2).contains(&day.len())
        && day.bytes().all(|b| b.is_ascii_digit())
        && Datum::MAANDEN.contains(&month)
        && year_len == 4;
    fits.then(|| day.len() + month.len() + 2 + year_len)
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn a_date_of_birth_is_found_and_no_other_date() {
        for text in
            ["geboren op 12 maart 1948 in Leek", "(geb. 12-3-1948)", "Geboortedatum: 1948-03-12", "geb.datum 12/03/48"]
        {
            assert_eq!(find(text).len(), 1, "{text}");
        }
        for text in
            ["geboren in 1948", "geb. in Leek", "Het koor is opgericht op 12 maart 1948.", "geboren op een boerderij"]
        {
            assert!(find(text).is_empty(), "{text}");
        }
    }
}
