//! Ages.

/// From and up to which age: `18+`, `vanaf 18 jaar`, `55-plus`, `18-65`, `tot 12 jaar`. Nothing when it says something
/// else as well.
#[must_use]
pub fn leeftijden(text: &str) -> Option<(Option<u8>, Option<u8>)> {
    let lower = text.to_lowercase().replace(['–', '—'], "-");
    let numbers: Vec<u8> = lower
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok().filter(|age| *age <= 120))
        .collect::<Option<_>>()?;
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| {
            !matches!(
                *word,
                "" | "jaar"
                    | "en"
                    | "ouder"
                    | "plus"
                    | "ers"
                    | "plusser"
                    | "plussers"
                    | "vanaf"
                    | "van"
                    | "t"
                    | "m"
                    | "tot"
                    | "met"
                    | "jr"
                    | "leeftijd"
            )
        })
        .collect();
    if !words.is_empty() {
        return None;
    }
    match numbers.as_slice() {
        [from, to] if from < to => Some((Some(*from), Some(*to))),
        [age]
            if lower.contains('+') || lower.contains("plus") || lower.contains("vanaf") || lower.contains("ouder") =>
        {
            Some((Some(*age), None))
        }
        [age] if lower.trim_start().starts_with("tot") || lower.trim_start().starts_with("t/m") => {
            // Up to an age leaves it out, up to and including does not.
            let with = lower.contains("met") || lower.contains("t/m");
            Some((None, Some(if with { *age } else { age.saturating_sub(1) })))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::leeftijden;

    #[test]
    fn reads_ages_as_people_write_them() {
        assert_eq!(leeftijden("18+"), Some((Some(18), None)));
        assert_eq!(leeftijden("55-plussers"), Some((Some(55), None)));
        assert_eq!(leeftijden("vanaf 18 jaar"), Some((Some(18), None)));
        assert_eq!(leeftijden("18 - 65 jaar"), Some((Some(18), Some(65))));
        assert_eq!(leeftijden("tot 12 jaar"), Some((None, Some(11))));
        assert_eq!(leeftijden("t/m 12 jaar"), Some((None, Some(12))));
        for none in ["alle leeftijden", "ouderen", "18", "mannen 50+"] {
            assert_eq!(leeftijden(none), None, "{none}");
        }
    }
}
