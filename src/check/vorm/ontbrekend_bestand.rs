//! A file that must be there.

use crate::diagnostics::{Ernst, Finding, Rule};

/// A file that must be there.
pub(crate) const RULE: Rule = Rule {
    code: "K022",
    naam: "ontbrekend-bestand",
    ernst: Ernst::Fout,
    zin: "Een site heeft data/regio.yaml, en elke map in data/gemeenten een gemeente.yaml.",
};

/// The finding for a file that is not there.
pub(crate) fn finding(name: &str) -> Finding {
    Finding::new(&RULE, format!("het bestand {name} ontbreekt")).hulp("maak het, of kijk of de naam goed geschreven is")
}
