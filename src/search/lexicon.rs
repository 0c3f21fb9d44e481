//! The words of a region: which forms are one word, and which words are in a compound.

use std::collections::{BTreeMap, HashMap, HashSet};

use rayon::prelude::*;

use super::dutch::{Compounds, STOP_WORDS, fold, irregular_forms, short_form, stem, words};
use super::{Document, Soort, weight};

/// The least number of letters of a word; a number may have one digit.
const SHORTEST: usize = 2;

/// The most letters of a word. Longer ones are none, and nobody types them; taking one apart would take for ever.
const LONGEST: usize = 60;

/// What is known of the words of a region.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// Each word as it is written, with what it is, in order.
    words: Vec<(String, Entry)>,
    /// The place of each word among them.
    places: HashMap<String, usize>,
    /// The stems, by number.
    stems: Vec<String>,
    /// The number of each stem.
    numbers: HashMap<String, usize>,
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

/// A word with its form, its stem and those of its parts.
type Known = (String, (String, String, Vec<String>));

impl Lexicon {
    /// Looks at every word of every text once.
    pub(super) fn new(documents: &[Document]) -> Self {
        // A name is not a form of a word: Leens is not about lenen.
        let wijken = documents.iter().filter(|document| document.soort == Soort::Wijk);
        let named = wijken.flat_map(|wijk| wijk.fields.iter().filter(|(weight, _)| *weight >= weight::ALIAS));
        let names: HashSet<String> = named.flat_map(|(_, text)| words(text)).collect();
        let counts = documents.par_iter().fold(HashMap::new, count).reduce(HashMap::new, sum);
        let compounds = Compounds::new(counts.iter().map(|(word, count)| (word.as_str(), *count)));
        // The stemmer can not know that "kookt" is of "koken"; a text that has both tells.
        let short: HashMap<String, String> =
            counts.keys().filter_map(|word| Some((short_form(word)?, stem(word)))).collect();
        // Nor that "eenzame" is of "eenzaam".
        let adjectives = counts.keys().filter_map(|word| {
            let plain = short_form(&format!("{}n", word.strip_suffix('e').map(|_| word)?))?;
            counts.contains_key(&plain).then(|| (word.clone(), stem(&plain)))
        });
        let short: HashMap<String, String> = short.into_iter().chain(adjectives.collect::<Vec<_>>()).collect();
        let known = counts
            .into_par_iter()
            .filter_map(|(word, _)| entry(&word, &compounds, &short, &names).map(|is| (word, is)));
        let mut known: Vec<Known> = known.collect();
        known.par_sort_unstable();
        let mut lexicon =
            Self { words: Vec::new(), places: HashMap::new(), stems: Vec::new(), numbers: HashMap::new() };
        for (word, (form, stem, parts)) in known {
            let stem = lexicon.number(stem);
            let parts = parts.into_iter().map(|part| lexicon.number(part)).collect();
            lexicon.places.insert(word.clone(), lexicon.words.len());
            lexicon.words.push((word, Entry { form, stem, parts }));
        }
        lexicon
    }

    /// The number of a stem, a new one for a new stem.
    fn number(&mut self, stem: String) -> usize {
        if let Some(number) = self.numbers.get(&stem) {
            return *number;
        }
        let number = self.stems.len();
        self.stems.push(stem.clone());
        self.numbers.insert(stem, number);
        number
    }

    /// What is known of a word; nothing for one that says nothing.
    pub(super) fn get(&self, word: &str) -> Option<&Entry> {
        self.places.get(word).and_then(|place| self.words.get(*place)).map(|(_, entry)| entry)
    }

    /// The forms by which words are found, with their stems: those of some stems, as written, typed short, and irregular.
    pub(super) fn forms(&self, holds: impl Fn(usize) -> bool) -> BTreeMap<String, usize> {
        let mut forms = BTreeMap::new();
        for (word, entry) in self.words.iter().filter(|(_, entry)| holds(entry.stem)) {
            forms.insert(entry.form.clone(), entry.stem);
            if let Some(short) = short_form(word).map(|short| fold(&short)).filter(|short| short.len() > SHORTEST) {
                forms.entry(short).or_insert(entry.stem);
            }
        }
        for (base, irregular) in irregular_forms() {
            if let Some(stem) = self.numbers.get(&stem(base)).copied().filter(|stem| holds(*stem)) {
                for form in irregular {
                    forms.entry(fold(form)).or_insert(stem);
                }
            }
        }
        forms
    }
}

/// Counts the words of a document.
fn count(mut counts: HashMap<String, usize>, document: &Document) -> HashMap<String, usize> {
    for word in document.fields.iter().flat_map(|(_, text)| words(text)) {
        *counts.entry(word).or_default() += 1;
    }
    counts
}

/// Adds up the words of two sets of documents.
fn sum(a: HashMap<String, usize>, b: HashMap<String, usize>) -> HashMap<String, usize> {
    let (mut most, rest) = if a.len() < b.len() { (b, a) } else { (a, b) };
    for (word, count) in rest {
        *most.entry(word).or_default() += count;
    }
    most
}

/// The form of a word, its stem and those of its parts; nothing for one that says nothing.
fn entry(
    word: &str,
    compounds: &Compounds,
    short: &HashMap<String, String>,
    names: &HashSet<String>,
) -> Option<(String, String, Vec<String>)> {
    if word.len() > LONGEST {
        return None;
    }
    let form = fold(word);
    let long_enough = form.len() >= SHORTEST || form.bytes().all(|byte| byte.is_ascii_digit());
    if form.is_empty() || form.contains(' ') || !long_enough || STOP_WORDS.contains(&form.as_str()) {
        return None;
    }
    if names.contains(word) && !word.ends_with("en") {
        return Some((form.clone(), form, Vec::new()));
    }
    let parts = compounds.parts(word).iter().map(|part| stem(part)).collect();
    let of_verb = short.get(word).or_else(|| short.get(word.strip_suffix('t')?));
    Some((form, of_verb.cloned().unwrap_or_else(|| stem(word)), parts))
}
