//! K804: Een woord in een tekst voor inwoners heeft ten hoogste twintig letters.

use super::zin::Zin;
use crate::diagnostics::{Ernst, Finding, Rule, quote};

/// K804: Een woord in een tekst voor inwoners heeft ten hoogste twintig letters.
pub(crate) const RULE: Rule = Rule {
    code: "K804",
    naam: "lang-woord",
    ernst: Ernst::Waarschuwing,
    zin: "Een woord in een tekst voor inwoners heeft ten hoogste twintig letters.",
};

/// The most letters of a word without a hyphen.
const MOST: usize = 20;

/// Long words that have no other name: the statement that the law asks for (Besluit digitale
/// toegankelijkheid overheid) is called so on every site.
const KNOWN: [&str; 1] = ["toegankelijkheidsverklaring"];

/// Checks the words of a sentence. Names have a capital, and can not be helped.
pub(crate) fn check(zin: &Zin) -> Vec<Finding> {
    // Most words are short in bytes already.
    let long = |word: &str| {
        word.len() > MOST && word.split('-').any(|part| part.chars().filter(|c| c.is_alphabetic()).count() > MOST)
    };
    let is_address = |word: &str| word.contains(['.', '@', '_']);
    let words = &zin.woorden;
    let is_capital = |at: usize| words.get(at).is_some_and(|word| word.text.starts_with(char::is_uppercase));
    let found = words.iter().enumerate().filter(|(at, word)| {
        // The first word of a sentence always has a capital: it begins a name when the next has one too.
        let name = || is_capital(*at) && (*at > 0 || is_capital(at + 1));
        long(word.text) && !name() && !is_address(word.text) && !KNOWN.contains(&&*word.small)
    });
    found
        .map(|(_, word)| {
            Finding::new(&RULE, format!("het woord {} is lang", quote(word.text)))
                .at(word.place.clone())
                .hulp("zeg het met twee woorden, of zet een streepje tussen de delen")
        })
        .collect()
}
