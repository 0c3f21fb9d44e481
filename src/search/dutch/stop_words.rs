//! Words that say nothing about what someone looks for.

/// Words that are left out of the index and of what is typed, unless nothing else is typed. Without `geen` and
/// `alleen`, which change what is meant or are what is meant; folded, so with `y` for `ij`.
pub(crate) const STOP_WORDS: [&str; 148] = [
    "aan", "al", "alle", "als", "altyd", "ander", "andere", "ben", "bent", "by", "daar", "dan", "dat", "de", "deze",
    "die", "dit", "doen", "doet", "door", "dus", "een", "eens", "eigen", "elke", "en", "er", "erg", "ergens", "etc",
    "even", "ga", "gaan", "gaat", "gewoon", "graag", "haar", "had", "heb", "hebben", "hebt", "heeft", "heel", "hele",
    "hem", "het", "hier", "hoe", "hun", "hy", "ieder", "iedereen", "iemand", "iets", "ik", "in", "is", "ja", "je",
    "jou", "jouw", "jullie", "kan", "keer", "kom", "komen", "komt", "kun", "kunnen", "kunt", "laat", "laten", "maar",
    "mag", "me", "mee", "meer", "men", "met", "moet", "moeten", "mogen", "my", "myn", "na", "naar", "niet", "nodig",
    "nog", "nou", "nu", "of", "om", "omdat", "ons", "onze", "ook", "op", "over", "s", "soms", "staat", "steeds", "t",
    "te", "toch", "toe", "tot", "tussen", "u", "uit", "uw", "vaak", "van", "vanaf", "veel", "voor", "waar", "waarom",
    "wanneer", "want", "waren", "was", "wat", "we", "weer", "wel", "welk", "welke", "werd", "wie", "wil", "willen",
    "wilt", "word", "worden", "wordt", "wy", "zal", "ze", "zelf", "zich", "zo", "zoals", "zou", "zullen", "zy", "zyn",
];

#[cfg(test)]
mod tests {
    use super::STOP_WORDS;

    #[test]
    fn they_are_in_order_and_once() {
        assert!(STOP_WORDS.windows(2).all(|pair| pair[0] < pair[1]), "in order, each once");
    }
}
