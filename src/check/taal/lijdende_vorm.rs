//! K805: Een tekst voor inwoners zegt wie iets doet.

use super::zin::Zin;
use crate::diagnostics::{Ernst, Finding, Rule};

/// K805: Een tekst voor inwoners zegt wie iets doet.
pub(crate) const RULE: Rule = Rule {
    code: "K805",
    naam: "lijdende-vorm",
    ernst: Ernst::Waarschuwing,
    zin: "Een tekst voor inwoners zegt wie iets doet.",
};

/// In a shorter sentence the passive is no burden: "er wordt niet gerookt".
const LEAST_WORDS: usize = 10;

/// How many words may stand between the two parts of a verb.
const FAR: usize = 8;

/// The verb that makes a passive.
const AUXILIARY: [&str; 4] = ["wordt", "worden", "werd", "werden"];

/// What a verb begins with when it can be taken apart: `opgehaald`.
const PARTICLES: [&str; 22] = [
    "aan", "achter", "af", "bij", "dicht", "door", "in", "klaar", "los", "mee", "na", "om", "op", "over", "rond",
    "samen", "terug", "toe", "uit", "vast", "voor", "weg",
];

/// Words that look like a participle and are none, or are said of how someone is.
const NO_VERBS: [&str; 34] = [
    "bekend",
    "bereid",
    "beroemd",
    "bevriend",
    "gebied",
    "geduld",
    "geel",
    "gehandicapt",
    "geheel",
    "gehecht",
    "gek",
    "geld",
    "gelijk",
    "geluid",
    "gemeenten",
    "gemoed",
    "genoeg",
    "gerust",
    "geschikt",
    "getal",
    "gevoelens",
    "gewend",
    "gewicht",
    "gewoonten",
    "gezicht",
    "gezinnen",
    "gezond",
    "geboorten",
    "gebieden",
    "gedichten",
    "geluiden",
    "verkouden",
    "verliefd",
    "verschillend",
];

/// Strong participles without `ge`.
const STRONG: [&str; 18] = [
    "begonnen",
    "begrepen",
    "behouden",
    "beschreven",
    "beslist",
    "besloten",
    "besproken",
    "betrokken",
    "bewogen",
    "gegeven",
    "ontvangen",
    "overwogen",
    "verboden",
    "verkregen",
    "verwezen",
    "verzonden",
    "voltooid",
    "voorgeschreven",
];

/// Checks a sentence.
pub(crate) fn check(zin: &Zin) -> Option<Finding> {
    let words = &zin.woorden;
    if words.len() < LEAST_WORDS {
        return None;
    }
    let same_clause = |from: usize, to: usize| {
        let between = words[from].place.end..words[to].place.start;
        let joined =
            words[from + 1..to].iter().any(|word| matches!(&*word.small, "en" | "of" | "maar" | "want" | "dat"));
        !joined && !zin.text.get(between).is_some_and(|text| text.contains([',', '(', ')', '–', '"']))
    };
    for (at, _) in words.iter().enumerate().filter(|(_, word)| AUXILIARY.contains(&&*word.small)) {
        let before = at.checked_sub(1).filter(|before| same_clause(*before, at));
        let after = (at + 1..words.len().min(at + 1 + FAR)).filter(|after| same_clause(at, *after));
        if let Some(verb) = before.into_iter().chain(after).find(|verb| is_participle(&words[*verb].small)) {
            let (first, last) = (at.min(verb), at.max(verb));
            let finding =
                Finding::new(&RULE, format!("'{} … {}' zegt niet wie het doet", words[first].text, words[last].text));
            let hulp = "zeg wie iets doet: niet 'u wordt gebeld', maar 'de coach belt u'";
            return Some(finding.at(words[first].place.start..words[last].place.end).hulp(hulp));
        }
    }
    None
}

/// Whether a word is a participle: `gebeld`, `opgehaald`, `verteld`, `besproken`.
fn is_participle(word: &str) -> bool {
    if NO_VERBS.contains(&word) || !word.bytes().all(|b| b.is_ascii_alphabetic()) {
        return STRONG.contains(&word);
    }
    if STRONG.contains(&word) {
        return true;
    }
    let ends = word.ends_with('d') || word.ends_with('t');
    let stem = PARTICLES.iter().find_map(|part| word.strip_prefix(part).filter(|rest| rest.starts_with("ge")));
    let rest = stem.unwrap_or(word);
    if let Some(rest) = rest.strip_prefix("ge") {
        return rest.len() >= 3 && (ends || rest.ends_with("en"));
    }
    let without_ge = ["be", "her", "ont", "ver"].iter().find_map(|prefix| word.strip_prefix(prefix));
    without_ge.is_some_and(|rest| rest.len() >= 3 && ends)
}
