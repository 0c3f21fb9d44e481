//! Texts that rows share.

use std::collections::HashMap;

/// A list in which each text stands once.
#[derive(Debug, Default)]
pub(crate) struct Pool {
    /// The texts, in the order in which they came.
    texts: Vec<String>,
    /// Where each stands.
    places: HashMap<String, usize>,
}

impl Pool {
    /// The place of a text, which is added when it is new.
    pub(crate) fn place(&mut self, text: String) -> usize {
        if let Some(place) = self.places.get(&text) {
            return *place;
        }
        let place = self.texts.len();
        self.places.insert(text.clone(), place);
        self.texts.push(text);
        place
    }

    /// All texts.
    pub(crate) fn into_texts(self) -> Vec<String> {
        self.texts
    }
}
