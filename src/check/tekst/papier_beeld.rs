//! K922: Een logo of foto voor het papier staat naast het gegeven.

use crate::diagnostics::{Ernst, Finding, Rule, quote};
use crate::source::Located;

/// K922: Een logo of foto voor het papier staat naast het gegeven.
pub(crate) const RULE: Rule = Rule {
    code: "K922",
    naam: "papier-beeld",
    ernst: Ernst::Fout,
    zin: "Een logo of foto voor het papier staat naast het gegeven.",
};

/// The finding for a file that is not there. `wat` is `het logo` or `de foto`, `map` the folder where it should be.
#[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only what makes papers finds it"))]
pub(crate) fn finding(wat: &str, naam: &Located<String>, map: &str) -> Finding {
    Finding::new(&RULE, format!("{wat} {} is er niet", quote(naam)))
        .at(naam.span.clone())
        .hulp(format!("zet het bestand in {map}, of kijk of de naam klopt"))
}
