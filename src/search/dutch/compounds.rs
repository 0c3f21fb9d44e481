//! Compounds taken apart: `wandelgroep` is about `wandel` and `groep`, `rouw` is not in `vrouw`.

use std::collections::HashMap;

use super::parts::PARTS;
use super::{fold, short_form};

/// The fewest letters of a word that is looked at.
const SHORTEST: usize = 7;

/// The fewest letters of a part.
const SHORTEST_PART: usize = 3;

/// The first part of a verb rather than of a compound: `voorlezen` and `verhalen` are words of their own.
const PREFIXES: [&str; 26] = [
    "aan", "achter", "af", "bij", "binnen", "buiten", "door", "her", "mede", "mee", "mis", "na", "nabij", "om",
    "onder", "ont", "op", "over", "tegen", "toe", "uit", "van", "ver", "voor", "wan", "weg",
];

/// Letters that join two parts: the `s` of `ontmoetingsplek`, the `en` of `hondenronde`.
const JOINTS: [&str; 4] = ["", "s", "en", "e"];

/// Takes compounds apart, by the words of a region's own texts and a list of common parts.
#[derive(Debug)]
pub(crate) struct Compounds {
    /// How often each word occurs.
    known: HashMap<String, usize>,
}

impl Compounds {
    /// For texts in which each of these words occurs so often. Words that occur once may be names or errors: they are
    /// no parts unless the list has them.
    pub(crate) fn new<'a>(words: impl Iterator<Item = (&'a str, usize)>) -> Self {
        let mut known: HashMap<String, usize> = HashMap::new();
        for (word, count) in words.filter(|(word, count)| word.len() >= SHORTEST_PART && *count > 1) {
            // Of three letters only what the list has: too many others are no words by themselves.
            if word.len() > SHORTEST_PART {
                *known.entry(word.to_owned()).or_default() += count;
            }
            if let Some(short) = short_form(word).filter(|short| short.len() > SHORTEST_PART) {
                *known.entry(short).or_default() += count;
            }
        }
        for part in PARTS {
            *known.entry(part.to_owned()).or_default() += 2;
        }
        for prefix in PREFIXES.into_iter().chain(super::STOP_WORDS) {
            known.remove(prefix);
        }
        Self { known }
    }

    /// The parts of a compound, at most three, as words; nothing for a word that is none.
    pub(crate) fn parts(&self, word: &str) -> Vec<String> {
        if word.chars().count() < SHORTEST || !word.is_ascii() && fold(word).len() < SHORTEST {
            return Vec::new();
        }
        self.split(word, 2).unwrap_or_default()
    }

    /// The best way to take a word apart, with at most so many cuts: the one whose rarest part is most common, and
    /// of these the one with the longest first part.
    fn split(&self, word: &str, cuts: usize) -> Option<Vec<String>> {
        let mut best: Option<(usize, Vec<String>)> = None;
        for (at, _) in word.char_indices().skip(SHORTEST_PART) {
            let (first, rest) = word.split_at(at);
            let Some(first_count) = self.known.get(first) else { continue };
            for joint in JOINTS {
                let Some(last) = rest.strip_prefix(joint).filter(|last| last.len() >= SHORTEST_PART) else { continue };
                let (count, tail) = match self.known.get(last) {
                    Some(count) => (*count, vec![last.to_owned()]),
                    None if cuts > 1 => match self.split(last, cuts - 1) {
                        Some(tail) => (1, tail),
                        None => continue,
                    },
                    None => continue,
                };
                let count = count.min(*first_count);
                if best.as_ref().is_none_or(|(most, parts)| (count, first.len()) > (*most, parts[0].len())) {
                    let mut parts = vec![first.to_owned()];
                    parts.extend(tail);
                    best = Some((count, parts));
                }
            }
        }
        best.map(|(_, parts)| parts)
    }
}

#[cfg(test)]
mod tests {
    use super::Compounds;

    #[test]
    fn a_compound_is_its_parts_and_a_word_that_looks_like_one_is_whole() {
        let words =
            ["wandelen", "rouw", "vrouw", "ontmoeting", "plek", "hond", "ronde", "halen", "inloop", "vrijwilliger"];
        let compounds = Compounds::new(words.into_iter().map(|word| (word, 3)));
        let parts = |word: &str| compounds.parts(word).join("+");
        assert_eq!(parts("wandelgroep"), "wandel+groep");
        assert_eq!(parts("rouwgroep"), "rouw+groep");
        assert_eq!(parts("ontmoetingsplek"), "ontmoeting+plek");
        assert_eq!(parts("hondenronde"), "hond+ronde");
        assert_eq!(parts("koffieinloopochtend"), "koffie+inloop+ochtend");
        assert_eq!(parts("vrouwen"), "");
        assert_eq!(parts("verhalen"), "");
        assert_eq!(parts("eenzaamheid"), "");
    }
}
