//! K027: Bij 'negeer' staat waarom, in ten minste tien letters.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Located;

/// K027: Bij 'negeer' staat waarom, in ten minste tien letters.
pub(crate) const RULE: Rule = Rule {
    code: "K027",
    naam: "negeer-reden",
    ernst: Ernst::Fout,
    zin: "Bij 'negeer' staat waarom, in ten minste tien letters.",
};

/// The fewest letters of a reason: fewer do not tell the next editor anything.
const LEAST: usize = 10;

/// Checks a reason.
pub(crate) fn check(reden: &Located<String>) -> Result<(), Finding> {
    if reden.chars().filter(|c| c.is_alphabetic()).count() >= LEAST {
        return Ok(());
    }
    Err(Finding::new(&RULE, "deze reden zegt te weinig")
        .at(reden.span.clone())
        .hulp("schrijf in een paar woorden waarom de waarschuwing hier niet klopt, zodat een ander het later begrijpt"))
}
