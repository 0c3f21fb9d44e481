//! What a rule says when it is broken, from its case in the tests.

/// The messages of the cases, with an empty line between them: see `build.rs`.
const ALL: &str = include_str!(concat!(env!("OUT_DIR"), "/voorbeelden.txt"));

/// A message as [`crate::diagnostics::Format::Text`] shows it, in two parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voorbeeld {
    /// What is wrong, the file and line, and the line with a mark under the very word.
    pub melding: String,
    /// What to do about it.
    pub hulp: String,
}

/// The example of a rule.
#[must_use]
pub fn voorbeeld(code: &str) -> Option<Voorbeeld> {
    let own = |message: &&str| message.lines().next().is_some_and(|line| line.contains(&format!("[{code}]")));
    let message = ALL.split("\n\n").find(own)?;
    let (melding, hulp) = message.split_once("= hulp: ")?;
    // Lines with nothing but the frame tell nothing here.
    let lines = melding.lines().filter(|line| !matches!(line.trim(), "" | "|"));
    Some(Voorbeeld { melding: lines.collect::<Vec<_>>().join("\n"), hulp: hulp.trim().to_owned() })
}

#[cfg(test)]
mod tests {
    use super::voorbeeld;
    use crate::check::RULES;

    #[test]
    fn each_rule_has_an_example_of_itself() {
        for rule in RULES {
            let voorbeeld = voorbeeld(rule.code).unwrap_or_else(|| panic!("no example of {}", rule.code));
            let severity = format!("[{}]: ", rule.code);
            assert!(voorbeeld.melding.contains(&severity) && !voorbeeld.hulp.is_empty(), "{voorbeeld:?}");
        }
    }
}
