//! The words of a set of documents, and where they occur.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::bits::{Bits, rice_bits};
use super::dutch::ENDINGS;
use super::indexed::Indexed;
use super::lexicon::Lexicon;
use super::weight;

/// How soon more of the same word adds nothing (BM25).
const SATURATION: f32 = 4.0;

/// How much the length of a text counts (BM25).
const LENGTH: f32 = 0.4;

/// What is usual for the words in a text of a record, and in anything shorter.
const USUAL: (f32, f32) = (60.0, 6.0);

/// How much of a compound's weight each of its parts gets.
const PART: f32 = 0.7;

/// From which share of the most that a word can count it has each level; below them all it has the last one.
const LEVELS: [f32; 3] = [0.55, 0.33, 0.17];

/// The levels from the most common one on, which is written with the fewest bits.
const COMMON: [usize; 4] = [1, 2, 0, 3];

/// A word that only stands in the text of more than one in so many documents says nothing of any of them.
const TOO_COMMON: [usize; 2] = [19, 100];

/// Few documents: none of their words is too common.
const FEW: usize = 3;

/// The words of a set of documents, packed for the browser.
#[derive(Debug, Serialize)]
pub(super) struct Index {
    /// The forms of the words, in order. A capital says how many letters are those of the form before: A none, B one.
    v: String,
    /// For each form the word it is a form of: 1 is the next new word, n + 1 the n-th new word counted back (gamma).
    r: String,
    /// For each word the number of documents (gamma), and for each of these the distance from the one before (Rice) with
    /// its level (ones; see [`COMMON`]).
    p: String,
}

impl Index {
    /// Indexes documents; a document is named by its place.
    pub(super) fn new(documents: &[&Indexed], lexicon: &Lexicon) -> Self {
        let mut postings: HashMap<usize, Vec<(usize, usize)>> = HashMap::new();
        let mut counts = Vec::new();
        for (place, document) in documents.iter().enumerate() {
            for (stem, level) in levels(document, lexicon, &mut counts) {
                postings.entry(stem).or_default().push((place, level));
            }
        }
        for list in postings.values_mut() {
            let count = list.len();
            let too_common = |level: usize| match level {
                2 => count > FEW && count > documents.len() / TOO_COMMON[0],
                3 => count > FEW && count > documents.len() / TOO_COMMON[1],
                _ => false,
            };
            list.retain(|(_, level)| !too_common(*level));
        }
        postings.retain(|_, list| !list.is_empty());
        let forms = shortest(lexicon.forms(|stem| postings.contains_key(&stem)));
        let (v, r, order) = vocabulary(&forms);
        let mut p = Bits::default();
        for stem in order {
            let list = &postings[&stem];
            p.gamma(list.len());
            let bits = rice_bits(documents.len(), list.len());
            let mut next = 0;
            for (place, level) in list {
                p.rice(place - next, bits);
                let code = COMMON.iter().position(|common| common == level).unwrap_or_default();
                if code + 1 == COMMON.len() {
                    p.low(0b111, 3);
                } else {
                    p.ones(code);
                }
                next = place + 1;
            }
        }
        Self { v, r, p: p.into_text() }
    }
}

/// How much each word counts in a document: 0 is most. `counts` is where they are counted.
fn levels(document: &Indexed, lexicon: &Lexicon, counts: &mut Vec<(usize, f32)>) -> Vec<(usize, usize)> {
    counts.clear();
    let mut compounds: Vec<usize> = Vec::new();
    for (weight, text) in &document.fields {
        let entries: Vec<_> = text.iter().filter_map(|word| lexicon.get(*word)).collect();
        let usual = if *weight > weight::BODY { USUAL.1 } else { USUAL.0 };
        #[allow(clippy::cast_precision_loss)] // No text has so many words.
        let each = weight / (1.0 - LENGTH + LENGTH * entries.len() as f32 / usual);
        for entry in entries {
            counts.push((entry.stem, each));
            if !entry.parts.is_empty() {
                compounds.push(entry.stem);
            }
            counts.extend(entry.parts.iter().map(|part| (*part, each * PART)));
        }
    }
    let level = |count: f32| {
        let share = count / (count + SATURATION);
        LEVELS.iter().position(|least| share >= *least).unwrap_or(LEVELS.len())
    };
    // Each word is added up in the order of the text, so that the sum is the same to the last bit.
    counts.sort_by_key(|(stem, _)| *stem);
    let sums = counts.chunk_by(|a, b| a.0 == b.0).filter_map(|same| {
        let sum = same.iter().fold(0.0, |sum, (_, each)| sum + each);
        same.first().map(|(stem, _)| (*stem, level(sum)))
    });
    // The browser takes a compound apart that it does not know. So one that only stands in a text is found by its parts.
    sums.filter(|(stem, level)| *level < 2 || !compounds.contains(stem)).collect()
}

/// The forms without those that the browser finds by taking an ending off: the longest shorter form that is left with one
/// of [`ENDINGS`] after it, when that is a form of the same word.
fn shortest(forms: BTreeMap<String, usize>) -> BTreeMap<String, usize> {
    let mut by_length: Vec<(String, usize)> = forms.into_iter().collect();
    by_length.sort_by_key(|(form, _)| form.len());
    let mut kept: HashMap<String, usize> = HashMap::new();
    for (form, stem) in by_length {
        let longest = (3..form.len()).rev().find_map(|at| {
            let (start, end) = form.split_at_checked(at)?;
            kept.get(start).filter(|_| ENDINGS.contains(&end))
        });
        if longest != Some(&stem) {
            kept.insert(form, stem);
        }
    }
    kept.into_iter().collect()
}

/// The forms and their words, packed, and the words in the order in which they are new.
fn vocabulary(forms: &BTreeMap<String, usize>) -> (String, String, Vec<usize>) {
    let (mut v, mut r) = (String::new(), Bits::default());
    let mut order: Vec<usize> = Vec::new();
    let mut places: HashMap<usize, usize> = HashMap::new();
    let mut last = "";
    for (form, stem) in forms {
        let shared = form.bytes().zip(last.bytes()).take_while(|(a, b)| a == b).count().min(25);
        v.push(char::from(b'A' + u8::try_from(shared).unwrap_or(0)));
        v.push_str(&form[shared..]);
        last = form;
        if let Some(place) = places.get(stem) {
            r.gamma(order.len() - place + 1);
        } else {
            r.gamma(1);
            places.insert(*stem, order.len());
            order.push(*stem);
        }
    }
    (v, r.into_text(), order)
}
