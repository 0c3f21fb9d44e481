//! K915: In een tekst staan geen fouten van een scan.

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

/// Finds the damage in a text.
pub(crate) fn find(text: &str) -> Vec<Finding> {
    let lower = text.to_lowercase();
    // Where a small letter is longer than its capital, places would not be those of the file.
    let lower = if lower.len() == text.len() { lower } else { text.to_owned() };
    let mut out = Vec::new();
    for (wrong, right) in WORDS {
        for (at, _) in lower.match_indices(wrong) {
            let end = at + wrong.len();
            let part = |c: char| c.is_alphanumeric() || "-_/.@".contains(c);
            let after = lower[end..].trim_start_matches(['.', ',']);
            if lower[..at].ends_with(part) || after.starts_with(part) {
                continue;
            }
            out.push(finding(&text[at..end], right).at(at..end));
        }
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
        for text in ["De patiénten 1n Leek", "vvij doen", "de ﬁets", "Rnet u"] {
            assert!(!find(text).is_empty(), "{text}");
        }
        for text in ["Dag 0p1", "a1n", "https://x.example/1n", "kernteam", "Arnhem", "11n", "1n-2", "de modernen"] {
            assert!(find(text).is_empty(), "{text}: {:?}", find(text));
        }
    }
}
