//! A document with its words as numbers.

use super::Document;
use super::dutch::words;
use super::vocabulary::Vocabulary;

/// A document with its words as numbers. Its texts are gone: those of all documents together are most of the memory that a
/// search would take.
#[derive(Debug)]
pub(super) struct Indexed {
    /// The document without its texts; of an activity all but what it is.
    pub(super) document: Document,
    /// The words of its texts, each text with how much a word in it weighs.
    pub(super) fields: Vec<(f32, Vec<u32>)>,
}

impl Indexed {
    /// Counts the words of a document.
    pub(super) fn new(mut document: Document, vocabulary: &mut Vocabulary) -> Self {
        let texts = std::mem::take(&mut document.fields).into_iter();
        let fields =
            texts.map(|(weight, text)| (weight, words(&text).map(|word| vocabulary.count(word)).collect())).collect();
        document.names = Vec::new();
        if document.activiteit.is_some() {
            // Its row is made of its record.
            (document.titel, document.pad, document.bij) = Default::default();
        }
        Self { document, fields }
    }

    /// Gives its words the numbers that they have among those of all documents.
    pub(super) fn renumber(&mut self, numbers: &[u32]) {
        for number in self.fields.iter_mut().flat_map(|(_, words)| words) {
            *number = numbers.get(*number as usize).copied().unwrap_or_default();
        }
    }
}
