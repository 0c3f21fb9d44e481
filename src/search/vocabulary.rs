//! The words of documents, each once and with a number.

use std::collections::HashMap;

/// The words of documents, each once and with a number, which is compared faster and takes less memory.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    numbers: HashMap<String, u32>,
    /// Each word with how often it occurs, by its number.
    words: Vec<(String, usize)>,
}

impl Vocabulary {
    /// Counts a word, and gives its number.
    pub(super) fn count(&mut self, word: String) -> u32 {
        self.add(word, 1)
    }

    /// Adds the words of other documents, and gives the number that each of their numbers is here.
    pub(super) fn absorb(&mut self, other: Self) -> Vec<u32> {
        other.words.into_iter().map(|(word, count)| self.add(word, count)).collect()
    }

    /// The words with how often each occurs, by their numbers.
    pub(super) fn into_words(self) -> Vec<(String, usize)> {
        self.words
    }

    fn add(&mut self, word: String, count: usize) -> u32 {
        if let Some(number) = self.numbers.get(&word) {
            // A number is a place among the words.
            if let Some((_, so_far)) = self.words.get_mut(*number as usize) {
                *so_far += count;
            }
            return *number;
        }
        // No language has so many words.
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.numbers.insert(word.clone(), number);
        self.words.push((word, count));
        number
    }
}
