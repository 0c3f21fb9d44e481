//! A value that breaks a rule of its type.

use std::fmt;

use crate::check::catalogue;
use crate::diagnostics::{Finding, Rule};

/// A value that breaks a rule of its type, such as a postcode of three digits.
///
/// It travels through serde, which only carries text: so it is written as code, message and help
/// with a unit separator (U+001F) between them, and read back by `finding`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaardeFout {
    /// The rule.
    pub rule: &'static Rule,
    /// What is wrong, in one Dutch sentence.
    pub bericht: String,
    /// What to do about it, in Dutch.
    pub hulp: String,
}

const SEPARATOR: char = '\u{1f}';

impl fmt::Display for WaardeFout {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}{SEPARATOR}{}{SEPARATOR}{}", self.rule.code, self.bericht, self.hulp)
    }
}

impl std::error::Error for WaardeFout {}

/// The finding that an error's text stands for. A text that is not one of ours, which only a
/// derived `Deserialize` can bring forth, becomes a finding of
/// the rule for wrong types, without that text, which is English.
pub(crate) fn finding(text: &str) -> Finding {
    let mut parts = text.splitn(3, SEPARATOR);
    let (code, bericht, hulp) = (parts.next(), parts.next(), parts.next());
    match (code.and_then(catalogue::by_code), bericht, hulp) {
        (Some(rule), Some(bericht), Some(hulp)) => Finding::new(rule, bericht).hulp(hulp),
        _ => Finding::new(&super::vorm::verkeerd_soort::RULE, "deze waarde past hier niet"),
    }
}
