//! What the search knows of Dutch: which words are the same word, and of which words a word is made.
//!
//! All of it is used while the site is built. The browser only compares letters.

mod compounds;
mod fold;
mod irregular;
mod parts;
mod stop_words;

use snowstem::{Algorithm, Stemmer};

/// Endings that make a form of a word: plurals, persons and times of verbs, small things, what one does.
pub(super) const ENDINGS: [&str; 20] = [
    "en", "s", "e", "n", "t", "d", "de", "te", "den", "ten", "je", "jes", "tje", "tjes", "er", "ers", "ing", "ingen",
    "end", "ende",
];

pub(super) use compounds::Compounds;
pub(super) use fold::fold;
pub(super) use irregular::irregular_forms;
pub(super) use stop_words::STOP_WORDS;

/// The words of a text, in small letters, as they are written: `Café 't Hoekje` gives `café`, `t`, `hoekje`.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    let plain = text.to_lowercase().replace(['\'', '’', '‘', '`'], "");
    let words: Vec<String> =
        plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    words.into_iter()
}

/// What makes two words the same word: the stem of the Snowball project (Kraaij-Pohlmann), after strong verbs and
/// irregular plurals were brought back to their base.
pub(super) fn stem(word: &str) -> String {
    let base = irregular::base(word).unwrap_or(word);
    fold(&Stemmer::create(Algorithm::Dutch).stem(base))
}

/// A word in the form in which it is typed most when it is not typed whole: `koken` gives `kook`, `taken` gives `taak`,
/// `lezen` gives `lees`. Nothing for a word that does not end in `-en` after a consonant.
pub(super) fn short_form(word: &str) -> Option<String> {
    let stem = word.strip_suffix("en")?;
    let mut letters: Vec<char> = stem.chars().collect();
    let last = *letters.last()?;
    let is_vowel = |c: char| "aeiou".contains(c);
    if letters.len() < 3 || is_vowel(last) {
        return None;
    }
    let before = letters[letters.len() - 2];
    if last == before {
        // wandellen does not exist, stoppen does: one of the two goes.
        letters.pop();
    } else if "aeou".contains(before) && !is_vowel(letters[letters.len() - 3]) && !matches!(last, 'x' | 'w') {
        // An open syllable: the vowel is long, and is written twice once the syllable is closed. Not in wandelen.
        let unstressed =
            before == 'e' && letters.len() > 3 && letters[..letters.len() - 2].iter().any(|c| is_vowel(*c));
        if !unstressed {
            letters.insert(letters.len() - 1, before);
        }
    }
    let at = letters.len() - 1;
    letters[at] = match letters[at] {
        'v' => 'f',
        'z' => 's',
        other => other,
    };
    Some(letters.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::{short_form, stem, words};

    #[test]
    fn forms_of_one_word_have_one_stem() {
        let same = [
            &["wandelen", "wandelde", "gewandeld", "wandeling", "wandelingen"][..],
            &["koken", "kookt", "kookte", "gekookt"],
            &["lopen", "loopt", "liep", "liepen", "gelopen"],
            &["boek", "boeken", "boekje"],
            &["stad", "steden"],
            &["vriend", "vrienden", "vriendje"],
        ];
        for forms in same {
            let stems: Vec<String> = forms.iter().map(|form| stem(form)).collect();
            assert!(stems.iter().all(|one| *one == stems[0]), "{forms:?}: {stems:?}");
        }
    }

    #[test]
    fn a_short_form_closes_the_syllable() {
        let pairs = [
            ("koken", "kook"),
            ("lezen", "lees"),
            ("schrijven", "schrijf"),
            ("stoppen", "stop"),
            ("wandelen", "wandel"),
        ];
        for (word, short) in pairs {
            assert_eq!(short_form(word).as_deref(), Some(short), "{word}");
        }
        assert_eq!(short_form("café"), None);
    }

    #[test]
    fn words_are_small_and_without_signs() {
        let found: Vec<String> = words("Café ’t Hoekje, 's-Gravenhage (P06)").collect();
        assert_eq!(found, ["café", "t", "hoekje", "s", "gravenhage", "p06"]);
    }
}
