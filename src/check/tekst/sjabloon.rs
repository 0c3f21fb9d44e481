//! K908: Een sjabloon van het thema past bij de pagina die ermee gemaakt wordt.

use crate::diagnostics::{Ernst, Finding, Rule};

/// K908: Een sjabloon van het thema past bij de pagina die ermee gemaakt wordt.
pub(crate) const RULE: Rule = Rule {
    code: "K908",
    naam: "sjabloon",
    ernst: Ernst::Fout,
    zin: "Een sjabloon van het thema past bij de pagina die ermee gemaakt wordt.",
};

/// The finding for a template that can not be read or filled.
pub(crate) fn finding(reason: &str) -> Finding {
    Finding::new(&RULE, format!("het sjabloon kan niet gebruikt worden: {reason}"))
        .hulp("vergelijk het met het sjabloon van het thema 'standaard'")
}
