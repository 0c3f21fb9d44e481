//! Which text a translation was made from.

/// The first 16 hexadecimal digits of the BLAKE3 hash of a title and the text below it, line by line
/// without space around it and without empty lines: a new sentence changes it, another line break does not.
#[must_use]
pub fn source_hash(titel: &str, body: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    for line in std::iter::once(titel).chain(body.lines()).map(str::trim).filter(|line| !line.is_empty()) {
        hasher.update(line.as_bytes());
        hasher.update(b"\n");
    }
    hasher.finalize().to_hex()[..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::source_hash;

    #[test]
    fn only_words_count() {
        let one = source_hash("Titel", "Een zin.\n\n## Kop\n");
        assert_eq!(one.len(), 16);
        assert_eq!(one, source_hash(" Titel", "\nEen zin. \n## Kop"));
        assert_ne!(one, source_hash("Titel", "Een zin! \n## Kop"));
        assert_ne!(one, source_hash("Titels", "Een zin.\n## Kop"));
    }
}
