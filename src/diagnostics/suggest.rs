//! "Bedoelde u": the known name that is nearest to what was written.

/// The most characters of a word that is compared: who writes more did not misspell a name, and
/// comparing takes time and room by the square of the length.
const MOST: usize = 80;

/// The known name nearest to what was written, when one is near enough to be meant: at most one
/// change in three characters, with a swap of two neighbours counted as one change.
pub fn nearest<'a, S: AsRef<str> + ?Sized + 'a>(
    written: &str,
    known: impl IntoIterator<Item = &'a S>,
) -> Option<&'a str> {
    let wanted = written.to_lowercase();
    let len = wanted.chars().count();
    if len > MOST {
        return None;
    }
    let limit = (len / 3).max(1);
    known
        .into_iter()
        .map(AsRef::as_ref)
        .filter(|name| name.chars().take(MOST + limit + 1).count().abs_diff(len) <= limit)
        .filter_map(|name| {
            let distance = strsim::damerau_levenshtein(&wanted, &name.to_lowercase());
            (distance <= limit).then_some((distance, name))
        })
        .min()
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_what_was_meant_and_nothing_far() {
        assert_eq!(nearest("leeek", ["leek", "marum"]), Some("leek"));
        assert_eq!(nearest("telfoon", ["telefoon", "email"]), Some("telefoon"));
        assert_eq!(nearest("Leek", ["leek"]), Some("leek"));
        assert_eq!(nearest("zuidhorn", ["leek", "marum"]), None);
        assert_eq!(nearest::<str>("x", []), None);
        let long = "a".repeat(1_000_000);
        assert_eq!(nearest(&long, [&*long]), None);
        assert_eq!(nearest("leek", [&*long]), None);
    }
}
