//! The words and kinds that texts are made of.

use std::collections::HashMap;

use super::Random;

/// Lists of words, each under a key.
type Lists = HashMap<&'static str, Vec<&'static str>>;

/// The words and kinds that texts are made of.
#[derive(Debug)]
pub(crate) struct Woorden {
    /// The words that slots in sentences are filled with.
    lists: Lists,
    /// The kinds of activities: names, themas, sentences.
    pub(crate) soorten: Vec<Soort>,
}

/// A kind of activities.
#[derive(Debug)]
pub(crate) struct Soort(Lists);

impl Soort {
    /// The values under a key; none when the kind does not have it.
    pub(crate) fn get(&self, key: &str) -> &[&'static str] {
        self.0.get(key).map_or(&[], Vec::as_slice)
    }

    /// The one value of a key that each kind has.
    pub(crate) fn one(&self, key: &str) -> &'static str {
        self.get(key).first().copied().unwrap_or_default()
    }

    /// The values under a key that has them with spaces between them.
    pub(crate) fn words(&self, key: &str) -> Vec<&'static str> {
        self.one(key).split_whitespace().collect()
    }
}

impl Woorden {
    /// The words of `woorden.txt` and the kinds of `soorten.txt`.
    pub(crate) fn new() -> Self {
        let blocks = include_str!("soorten.txt").split("\n\n");
        let soorten = blocks.map(lists).filter(|block| !block.is_empty()).map(Soort).collect();
        Self { lists: lists(include_str!("woorden.txt")), soorten }
    }

    /// The words under a key; none when there is no such key.
    pub(crate) fn get(&self, key: &str) -> &[&'static str] {
        self.lists.get(key).map_or(&[], Vec::as_slice)
    }

    /// One of the words under a key, with its own slots filled.
    pub(crate) fn one(&self, key: &str, own: &[(&str, &str)], random: &mut Random) -> String {
        self.fill(random.pick(self.get(key)), own, random)
    }

    /// A text with its slots filled, by values of the record or by words. No word stands twice in it, where there
    /// are enough of them.
    pub(crate) fn fill(&self, text: &str, own: &[(&str, &str)], random: &mut Random) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (key, tail) = after.split_once('}').unwrap_or((after, ""));
            out.push_str(before);
            if let Some((_, value)) = own.iter().find(|(name, _)| *name == key) {
                out.push_str(value);
            } else {
                let mut word = self.one(key, own, random);
                for _ in 0..3 {
                    if out.contains(&word) {
                        word = self.one(key, own, random);
                    }
                }
                out.push_str(&word);
            }
            rest = tail;
        }
        out.push_str(rest);
        capital(&out)
    }
}

/// Lines such as `key: one | two`; what begins with `#` is a remark.
fn lists(text: &'static str) -> Lists {
    let mut out = Lists::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, values)) = line.split_once(": ") {
            out.entry(key).or_default().extend(values.split(" | "));
        }
    }
    out
}

/// The text, with a capital when it ends as a sentence does.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) if text.ends_with(['.', '?', '!']) => first.to_uppercase().chain(chars).collect(),
        _ => text.to_owned(),
    }
}
