//! K910: Elke pagina heeft een eigen webadres.

use crate::diagnostics::{Ernst, Finding, Rule};

/// K910: Elke pagina heeft een eigen webadres.
pub(crate) const RULE: Rule =
    Rule { code: "K910", naam: "dubbel-adres", ernst: Ernst::Fout, zin: "Elke pagina heeft een eigen webadres." };

/// The finding for two pages with the same address.
pub(crate) fn finding(url: &str) -> Finding {
    Finding::new(&RULE, format!("het adres {url} is al van een andere pagina")).hulp("geef dit bestand een andere naam")
}
