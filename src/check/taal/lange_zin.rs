//! K801: Een zin in de folder heeft ten hoogste vijftien woorden.

use super::{dutch, lines};
use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;

/// K801: Een zin in de folder heeft ten hoogste vijftien woorden.
pub(crate) const RULE: Rule = Rule {
    code: "K801",
    naam: "lange-zin",
    ernst: Ernst::Waarschuwing,
    zin: "Een zin in de folder heeft ten hoogste vijftien woorden.",
};

/// The most words in a sentence for someone who reads with effort.
const MOST: usize = 15;

/// Checks the sentences of the Dutch folder.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    for folder in dutch(kaart) {
        for (zin, text) in lines(&folder.tekst) {
            let longest = text.split(['.', '!', '?', ':']).map(|part| part.split_whitespace().count()).max();
            let Some(words) = longest.filter(|words| *words > MOST) else { continue };
            let finding = Finding::new(&RULE, format!("deze zin heeft {words} woorden"))
                .at(zin.span.clone())
                .hulp(format!("maak er twee zinnen van, van ten hoogste {MOST} woorden"));
            out.add(&folder.file, finding);
        }
    }
}
