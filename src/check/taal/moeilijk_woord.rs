//! K802: De folder gebruikt gewone woorden.

use super::{dutch, lines};
use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;

/// K802: De folder gebruikt gewone woorden.
pub(crate) const RULE: Rule = Rule {
    code: "K802",
    naam: "moeilijk-woord",
    ernst: Ernst::Waarschuwing,
    zin: "De folder gebruikt gewone woorden.",
};

/// Words of professionals, each as it begins, with words that everyone knows.
const WORDS: [(&str, &str); 26] = [
    ("activeren", "helpen om iets te gaan doen"),
    ("begeleidingstraject", "hulp"),
    ("cliënt", "u"),
    ("contra-indicatie", "wanneer het niet past"),
    ("doelgroep", "voor wie het is"),
    ("eerstelijn", "huisarts of praktijk"),
    ("evalu", "samen terugkijken"),
    ("faciliteren", "helpen"),
    ("indicatie", "reden"),
    ("intake", "eerste gesprek"),
    ("interventie", "hulp"),
    ("laagdrempelig", "makkelijk"),
    ("leefstijl", "hoe u leeft"),
    ("mantelzorgondersteuning", "hulp als u voor iemand zorgt"),
    ("multidisciplinair", "samen"),
    ("ondersteuningsbehoefte", "wat u nodig hebt"),
    ("participe", "meedoen"),
    ("participatie", "meedoen"),
    ("preventie", "voorkomen"),
    ("psychosociaal", "hoe u zich voelt"),
    ("signaleren", "zien"),
    ("sociaal domein", "gemeente en buurt"),
    ("traject", "hulp"),
    ("vitaliteit", "energie"),
    ("welbevinden", "hoe u zich voelt"),
    ("zelfredzaam", "zelf kunnen doen"),
];

/// Checks the words of the Dutch folder.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    for folder in dutch(kaart) {
        for (zin, text) in lines(&folder.tekst) {
            let text = text.to_lowercase();
            for (word, plain) in WORDS.iter().filter(|(word, _)| begins_word(&text, word)) {
                let finding = Finding::new(&RULE, format!("niet iedereen kent het woord '{word}'"))
                    .at(zin.span.clone())
                    .hulp(format!("zeg het gewoner, bijvoorbeeld: {plain}"));
                out.add(&folder.file, finding);
            }
        }
    }
}

/// Whether a word of a text begins so.
fn begins_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(|c: char| c.is_alphanumeric()))
}
