//! K802: Een tekst voor inwoners gebruikt gewone woorden.

use super::woordenlijst::{FOLDER, teksten};
use super::zin::Zin;
use super::{dutch, lines};
use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;

/// K802: Een tekst voor inwoners gebruikt gewone woorden.
pub(crate) const RULE: Rule = Rule {
    code: "K802",
    naam: "moeilijk-woord",
    ernst: Ernst::Waarschuwing,
    zin: "Een tekst voor inwoners gebruikt gewone woorden.",
};

/// Checks the words of the Dutch folder.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    for folder in dutch(kaart) {
        for (zin, text) in lines(&folder.tekst) {
            let text = text.to_lowercase();
            for (word, plain) in FOLDER.iter().filter(|(word, _)| begins_word(&text, word)) {
                out.add(&folder.file, finding(word, plain).at(zin.span.clone()));
            }
        }
    }
}

/// The hard words of a sentence, with their places in it.
pub(crate) fn find(zin: &Zin) -> Vec<Finding> {
    let mut out = Vec::new();
    for (at, woord) in zin.woorden.iter().enumerate() {
        for (hard, plain) in teksten(&woord.small) {
            let here = &zin.woorden[at..zin.woorden.len().min(at + hard.split(' ').count())];
            // With fewer words left than the hard word has, the comparison fails too.
            if here.iter().map(|woord| &*woord.small).eq(hard.split(' ')) {
                let end = here.last().map_or(woord.place.end, |last| last.place.end);
                out.push(finding(hard, plain).at(woord.place.start..end));
            }
        }
    }
    out
}

fn finding(word: &str, plain: &str) -> Finding {
    Finding::new(&RULE, format!("niet iedereen kent het woord '{word}'"))
        .hulp(format!("zeg het gewoner, bijvoorbeeld: {plain}"))
}

/// Whether a word of a text begins so.
fn begins_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(|c: char| c.is_alphanumeric()))
}
