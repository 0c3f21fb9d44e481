//! K915: In een tekst staan geen fouten van een scan.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::diagnostics::{Ernst, Finding, Rule, quote};

/// K915: In een tekst staan geen fouten van een scan.
pub(crate) const RULE: Rule = Rule {
    code: "K915",
    naam: "scanfout",
    ernst: Ernst::Waarschuwing,
    zin: "In een tekst staan geen fouten van een scan.",
};

/// Words as programs that read scans make them, each as a whole, with what was printed. A short
/// list: none of these is a Dutch word or name.
const WORDS: [(&str, &str); 26] = [
    ("patiént", "patiënt"),
    ("patiénten", "patiënten"),
    ("patlënt", "patiënt"),
    ("patlent", "patiënt"),
    ("cliént", "cliënt"),
    ("cliénten", "cliënten"),
    ("coérdinator", "coördinator"),
    ("coôrdinator", "coördinator"),
    ("geinteresseerd", "geïnteresseerd"),
    ("beinvloeden", "beïnvloeden"),
    ("vvelzijn", "welzijn"),
    ("vvijk", "wijk"),
    ("vvij", "wij"),
    ("vvat", "wat"),
    ("vvordt", "wordt"),
    ("vverk", "werk"),
    ("vvonen", "wonen"),
    ("1n", "in"),
    ("0p", "op"),
    ("0m", "om"),
    ("rnet", "met"),
    ("rneer", "meer"),
    ("rnensen", "mensen"),
    ("sarnen", "samen"),
    ("huisa rts", "huisarts"),
    ("vv elzijn", "welzijn"),
];

/// Finds all of them at once, whatever their capitals; nothing when they could not be put together, which a test rules out.
/// Letters with an accent have a capital of their own.
static FINDER: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let written = WORDS.iter().map(|(wrong, _)| (*wrong).to_owned());
    let words = written.chain(WORDS.iter().map(|(wrong, _)| wrong.to_uppercase()));
    AhoCorasick::builder().ascii_case_insensitive(true).match_kind(MatchKind::LeftmostLongest).build(words).ok()
});

/// Finds the damage in a text.
pub(crate) fn find(text: &str) -> Vec<Finding> {
    let mut out = Vec::new();
    for found in FINDER.iter().flat_map(|finder| finder.find_iter(text)) {
        let (_, right) = WORDS[found.pattern().as_usize() % WORDS.len()];
        let part = |c: char| c.is_alphanumeric() || "-_/.@".contains(c);
        let after = text[found.end()..].trim_start_matches(['.', ',']);
        if !text[..found.start()].ends_with(part) && !after.starts_with(part) {
            out.push(finding(&text[found.range()], right).at(found.range()));
        }
    }
    // Letters that are printed as one stand in one block of Unicode, which begins so in UTF-8.
    if memchr::memmem::find(text.as_bytes(), b"\xef\xac").is_none() {
        return out;
    }
    for (at, c) in text.char_indices() {
        let right = match c {
            'ﬀ' => "ff",
            'ﬁ' => "fi",
            'ﬂ' => "fl",
            'ﬃ' => "ffi",
            'ﬄ' => "ffl",
            _ => continue,
        };
        out.push(finding(&c.to_string(), right).at(at..at + c.len_utf8()));
    }
    out
}

fn finding(wrong: &str, right: &str) -> Finding {
    Finding::new(&RULE, format!("{} lijkt een fout van een scan", quote(wrong)))
        .hulp(format!("schrijf {}", quote(right)))
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn damage_is_found_and_words_are_left_alone() {
        for text in ["De patiénten 1n Leek", "PATIÉNTEN", "vvij doen", "de ﬁets", "Rnet u", "(vvat)", "huisa rts."]
        {
            assert!(!find(text).is_empty(), "{text}");
        }
        for text in ["Dag 0p1", "a1n", "https://x.example/1n", "kernteam", "Arnhem", "11n", "1n-2", "de modernen"] {
            assert!(find(text).is_empty(), "{text}: {:?}", find(text));
        }
    }
}
