//! Words that say nothing about what someone looks for.

/// Words that are left out of the index and of what is typed, unless nothing else is typed. Without `geen` and
/// `alleen`, which change what is meant or are what is meant; folded, so with `y` for `ij`.
pub(crate) const STOP_WORDS: [&str; 131] = [
    "aan", "al", "alle", "als", "altyd", "ander", "andere", "ben", "bent", "by", "daar", "dan", "dat", "de", "deze",
    "die", "dit", "doen", "doet", "door", "dus", "een", "eens", "en", "er", "erg", "ergens", "etc", "ga", "gaan",
    "gaat", "graag", "haar", "had", "heb", "hebben", "hebt", "heeft", "hem", "het", "hier", "hoe", "hun", "hy", "iets",
    "ik", "in", "is", "ja", "je", "jou", "jouw", "jullie", "kan", "kom", "komen", "komt", "kun", "kunnen", "kunt",
    "maar", "mag", "me", "mee", "meer", "men", "met", "moet", "moeten", "mogen", "my", "myn", "na", "naar", "niet",
    "nodig", "nog", "nou", "nu", "of", "om", "omdat", "ons", "onze", "ook", "op", "over", "s", "staat", "steeds", "t",
    "te", "toch", "toe", "tot", "tussen", "u", "uit", "uw", "van", "vanaf", "veel", "voor", "waar", "wanneer", "want",
    "waren", "was", "wat", "we", "weer", "wel", "welke", "werd", "wie", "wil", "willen", "wilt", "word", "worden",
    "wordt", "wy", "zal", "ze", "zich", "zo", "zoals", "zou", "zullen", "zy", "zyn",
];

#[cfg(test)]
mod tests {
    use super::STOP_WORDS;

    #[test]
    fn they_are_in_order_and_once() {
        assert!(STOP_WORDS.windows(2).all(|pair| pair[0] < pair[1]), "in order, each once");
    }
}
