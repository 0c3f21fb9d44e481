//! K923: Een logo of foto kan op papier.

use crate::diagnostics::{Ernst, Finding, Rule, quote};
use crate::source::Located;

/// K923: Een logo of foto kan op papier.
pub(crate) const RULE: Rule =
    Rule { code: "K923", naam: "papier-beeld-kapot", ernst: Ernst::Fout, zin: "Een logo of foto kan op papier." };

/// The finding for a file that can not go to paper. `wat` is `het logo` or `de foto`, `reden` what follows it.
#[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only what makes papers finds it"))]
pub(crate) fn finding(wat: &str, naam: &Located<String>, reden: &str) -> Finding {
    Finding::new(&RULE, format!("{wat} {} {reden}", quote(naam)))
        .at(naam.span.clone())
        .hulp("bewaar het opnieuw: een logo als SVG of PNG, een foto als JPEG van hooguit 1000 beeldpunten breed")
}
