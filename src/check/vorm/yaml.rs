//! A file that is no YAML.

use crate::diagnostics::{Ernst, Finding, Rule};

/// A file that is no YAML.
pub(crate) const RULE: Rule =
    Rule { code: "K001", naam: "yaml", ernst: Ernst::Fout, zin: "Een bestand met gegevens is geldige YAML." };

/// The finding for a fault of YAML at a byte, with what the parser says of it.
pub(crate) fn finding(at: usize, parser: &str, text: &str) -> Finding {
    let line = text[..at.min(text.len())].rsplit('\n').next().unwrap_or_default();
    let hulp = if parser.contains("quote") || line.matches('"').count() % 2 == 1 {
        "kijk of elk aanhalingsteken dat opent ook weer sluit"
    } else if parser.contains("flow") || line.contains(['[', '{']) {
        "kijk of elke [ een ] heeft en elke { een }, met komma's ertussen"
    } else if parser.contains("mapping values") || parser.contains(": ") {
        "zet een tekst waarin een dubbele punt met een spatie staat tussen aanhalingstekens"
    } else {
        "kijk naar de inspringing: regels die bij elkaar horen, beginnen even ver van de kant"
    };
    Finding::new(&RULE, "dit kan niet gelezen worden als YAML").at(at..at).hulp(hulp)
}
