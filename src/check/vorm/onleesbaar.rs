//! A file that can not be read.

use crate::diagnostics::{Ernst, Finding, Rule};

/// A file that can not be read.
pub(crate) const RULE: Rule =
    Rule { code: "K019", naam: "onleesbaar", ernst: Ernst::Fout, zin: "Elk bestand kan gelezen worden." };

/// The finding for a file that the system did not give.
pub(crate) fn finding(reason: &str) -> Finding {
    Finding::new(&RULE, format!("dit bestand kan niet gelezen worden ({reason})"))
        .hulp("kijk of het bestand er is en of u het mag lezen")
}
