//! The words of a region: which forms are one word, and which words are in a compound.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::dutch::{Compounds, STOP_WORDS, fold, irregular_forms, short_form, stem, words};
use super::{Document, Soort, weight};

/// The least number of letters of a word; a number may have one digit.
const SHORTEST: usize = 2;

/// The most letters of a word. Longer ones are none, and nobody types them; taking one apart would take for ever.
const LONGEST: usize = 60;

/// What is known of the words of a region.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// Each word as it is written, with what it is.
    known: HashMap<String, Entry>,
}

/// What is known of a word.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// As the browser compares it.
    pub(super) form: String,
    /// What makes it the same word as another form.
    pub(super) stem: String,
    /// The stems of its parts, when it is a compound.
    pub(super) parts: Vec<String>,
}

impl Lexicon {
    /// Looks at every word of every text once.
    pub(super) fn new<'a>(documents: impl Iterator<Item = &'a Document>) -> Self {
        let mut counts: HashMap<String, usize> = HashMap::new();
        // A name is not a form of a word: Leens is not about lenen.
        let mut names: HashSet<String> = HashSet::new();
        for document in documents {
            if document.soort == Soort::Wijk {
                names.extend(
                    document
                        .fields
                        .iter()
                        .filter(|(weight, _)| *weight >= weight::ALIAS)
                        .flat_map(|(_, text)| words(text)),
                );
            }
            for (_, text) in &document.fields {
                for word in words(text) {
                    *counts.entry(word).or_default() += 1;
                }
            }
        }
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
        let known =
            counts.into_keys().filter_map(|word| Some((word.clone(), entry(&word, &compounds, &short, &names)?)));
        Self { known: known.collect() }
    }

    /// What is known of a word; nothing for one that says nothing.
    pub(super) fn get(&self, word: &str) -> Option<&Entry> {
        self.known.get(word)
    }

    /// The forms by which words are found, with their stems: those of some stems, as written, typed short, and irregular.
    pub(super) fn forms(&self, holds: impl Fn(&str) -> bool) -> BTreeMap<String, String> {
        let mut forms = BTreeMap::new();
        for (word, entry) in self.known.iter().filter(|(_, entry)| holds(&entry.stem)) {
            forms.insert(entry.form.clone(), entry.stem.clone());
            if let Some(short) = short_form(word).map(|short| fold(&short)).filter(|short| short.len() > SHORTEST) {
                forms.entry(short).or_insert_with(|| entry.stem.clone());
            }
        }
        for (base, irregular) in irregular_forms() {
            let stem = stem(base);
            if holds(&stem) {
                for form in irregular {
                    forms.entry(fold(form)).or_insert_with(|| stem.clone());
                }
            }
        }
        forms
    }
}

fn entry(word: &str, compounds: &Compounds, short: &HashMap<String, String>, names: &HashSet<String>) -> Option<Entry> {
    if word.len() > LONGEST {
        return None;
    }
    let form = fold(word);
    let long_enough = form.len() >= SHORTEST || form.bytes().all(|byte| byte.is_ascii_digit());
    if form.is_empty() || form.contains(' ') || !long_enough || STOP_WORDS.contains(&form.as_str()) {
        return None;
    }
    if names.contains(word) && !word.ends_with("en") {
        return Some(Entry { stem: form.clone(), form, parts: Vec::new() });
    }
    let parts = compounds.parts(word).iter().map(|part| stem(part)).collect();
    let of_verb = short.get(word).or_else(|| short.get(word.strip_suffix('t')?));
    Some(Entry { stem: of_verb.cloned().unwrap_or_else(|| stem(word)), form, parts })
}
