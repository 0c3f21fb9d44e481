//! A file that no page is made of.

use crate::diagnostics::{Ernst, Finding, Rule};

/// A file that no page is made of.
pub(crate) const RULE: Rule = Rule {
    code: "K020",
    naam: "onbekend-bestand",
    ernst: Ernst::Waarschuwing,
    zin: "Een bestand staat op een plek waar het gebruikt wordt.",
};

/// The finding for a file in a place that is not read.
pub(crate) fn finding() -> Finding {
    Finding::new(&RULE, "dit bestand wordt niet gebruikt")
        .hulp("kijk of de map en de naam kloppen: zie de handleiding voor redacteuren")
}
