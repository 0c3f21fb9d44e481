//! The words of a region: which forms are one word, and which words are in a compound.

use std::collections::{BTreeMap, HashMap, HashSet};

use rayon::prelude::*;

use super::dutch::{Compounds, STOP_WORDS, fold, irregular_forms, short_form, stem};
use super::vocabulary::Vocabulary;

/// The least number of letters of a word; a number may have one digit.
const SHORTEST: usize = 2;

/// The most letters of a word. Longer ones are none, and nobody types them; taking one apart would take for ever.
const LONGEST: usize = 60;

/// What is known of the words of a region.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// Each word as it is written, with what it is, by its number; nothing for one that says nothing.
    words: Vec<(String, Option<Entry>)>,
    /// The numbers of the words in the order of the words.
    order: Vec<usize>,
    /// The number of each stem.
    stems: HashMap<String, usize>,
}

/// What is known of a word. Stems have numbers, which are compared faster.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// As the browser compares it.
    pub(super) form: String,
    /// What makes it the same word as another form.
    pub(super) stem: usize,
    /// The stems of its parts, when it is a compound.
    pub(super) parts: Vec<usize>,
}

impl Lexicon {
    /// Looks at every word once. `names` are the numbers of those that are in names: a name is not a form of a word, Leens is
    /// not about lenen.
    pub(super) fn new(vocabulary: Vocabulary, names: &HashSet<usize>) -> Self {
        let words = vocabulary.into_words();
        let known: HashSet<&str> = words.iter().map(|(word, _)| word.as_str()).collect();
        let compounds = Compounds::new(words.iter().map(|(word, count)| (word.as_str(), *count)));
        // The stemmer can not know that "kookt" is of "koken"; a text that has both tells.
        let short: HashMap<String, String> =
            words.iter().filter_map(|(word, _)| Some((short_form(word)?, stem(word)))).collect();
        // Nor that "eenzame" is of "eenzaam".
        let adjectives = words.iter().filter_map(|(word, _)| {
            let plain = short_form(&format!("{}n", word.strip_suffix('e').map(|_| word)?))?;
            known.contains(plain.as_str()).then(|| (word.clone(), stem(&plain)))
        });
        let short: HashMap<String, String> = short.into_iter().chain(adjectives.collect::<Vec<_>>()).collect();
        let all: Vec<_> = words
            .par_iter()
            .enumerate()
            .map(|(number, (word, _))| entry(word, &compounds, &short, names.contains(&number)))
            .collect();
        let mut stems = Stems::default();
        let entries = all.into_iter().map(|known| {
            known.map(|(form, stem, parts)| Entry {
                form,
                stem: stems.number(stem),
                parts: parts.into_iter().map(|part| stems.number(part)).collect(),
            })
        });
        let entries: Vec<_> = entries.collect();
        let words: Vec<_> = words.into_iter().map(|(word, _)| word).zip(entries).collect();
        let mut order: Vec<usize> = (0..words.len()).collect();
        order.par_sort_unstable_by(|a, b| words[*a].0.cmp(&words[*b].0));
        Self { words, order, stems: stems.numbers }
    }

    /// What is known of a word by its number; nothing for one that says nothing.
    pub(super) fn get(&self, word: u32) -> Option<&Entry> {
        self.words.get(word as usize)?.1.as_ref()
    }

    /// The forms by which words are found, with their stems: those of some stems, as written, typed short, and irregular.
    pub(super) fn forms(&self, holds: impl Fn(usize) -> bool) -> BTreeMap<String, usize> {
        let mut forms = BTreeMap::new();
        let words = self.order.iter().map(|number| &self.words[*number]);
        let words = words.filter_map(|(word, entry)| Some((word, entry.as_ref()?)));
        for (word, entry) in words.filter(|(_, entry)| holds(entry.stem)) {
            forms.insert(entry.form.clone(), entry.stem);
            if let Some(short) = short_form(word).map(|short| fold(&short)).filter(|short| short.len() > SHORTEST) {
                forms.entry(short).or_insert(entry.stem);
            }
        }
        for (base, irregular) in irregular_forms() {
            if let Some(stem) = self.stems.get(&stem(base)).copied().filter(|stem| holds(*stem)) {
                for form in irregular {
                    forms.entry(fold(form)).or_insert(stem);
                }
            }
        }
        forms
    }
}

/// The numbers of stems.
#[derive(Debug, Default)]
struct Stems {
    numbers: HashMap<String, usize>,
}

impl Stems {
    /// The number of a stem, a new one for a new stem.
    fn number(&mut self, stem: String) -> usize {
        let next = self.numbers.len();
        *self.numbers.entry(stem).or_insert(next)
    }
}

/// The form of a word, its stem and those of its parts; nothing for one that says nothing.
fn entry(
    word: &str,
    compounds: &Compounds,
    short: &HashMap<String, String>,
    is_name: bool,
) -> Option<(String, String, Vec<String>)> {
    if word.len() > LONGEST {
        return None;
    }
    let form = fold(word);
    let long_enough = form.len() >= SHORTEST || form.bytes().all(|byte| byte.is_ascii_digit());
    if form.is_empty() || form.contains(' ') || !long_enough || STOP_WORDS.contains(&form.as_str()) {
        return None;
    }
    if is_name && !word.ends_with("en") {
        return Some((form.clone(), form, Vec::new()));
    }
    let parts = compounds.parts(word).iter().map(|part| stem(part)).collect();
    let of_verb = short.get(word).or_else(|| short.get(word.strip_suffix('t')?));
    Some((form, of_verb.cloned().unwrap_or_else(|| stem(word)), parts))
}
