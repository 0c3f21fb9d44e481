//! K909: Elke tekst die een sjabloon vraagt, staat in berichten.nl.yaml.

use crate::diagnostics::{Ernst, Finding, Rule};

/// K909: Elke tekst die een sjabloon vraagt, staat in berichten.nl.yaml.
pub(crate) const RULE: Rule = Rule {
    code: "K909",
    naam: "bericht",
    ernst: Ernst::Fout,
    zin: "Elke tekst die een sjabloon vraagt, staat in berichten.nl.yaml.",
};

/// The finding for a message that is not in the file.
pub(crate) fn finding(key: &str, taal: &str) -> Finding {
    Finding::new(&RULE, format!("de tekst '{key}' ontbreekt"))
        .hulp(format!("voeg de sleutel toe aan berichten.{taal}.yaml van het thema"))
}
