//! Days of the week.

use crate::kaart::Dag;

/// The day that a word in small letters names: `di`, `din`, `dinsdag`, `dinsdagen`, `dinsdags`.
#[must_use]
pub fn dag(word: &str) -> Option<Dag> {
    let word = word.trim_end_matches('.');
    Dag::ALLE.into_iter().find(|dag| {
        let whole = dag.slug();
        word == dag.key()
            || word == whole
            || word.strip_prefix(whole).is_some_and(|end| end == "en" || end == "s")
            || word.len() == 3 && whole.starts_with(word)
    })
}
