//! K313: Een pictogram in een folder is een pictogram dat er is.

use crate::diagnostics::{Ernst, Finding, Rule, nearest, quote};
use crate::folder::Pictogram;
use crate::source::Span;

/// K313: Een pictogram in een folder is een pictogram dat er is.
pub(crate) const RULE: Rule = Rule {
    code: "K313",
    naam: "onbekend-pictogram",
    ernst: Ernst::Fout,
    zin: "Een pictogram in een folder is een pictogram dat er is.",
};

/// The finding for `{pictogram: belen}`.
pub(crate) fn finding(naam: &str, span: Span) -> Finding {
    let finding = Finding::new(&RULE, format!("onbekend pictogram {}", quote(naam))).at(span);
    match nearest(naam, Pictogram::ALL.map(Pictogram::naam)) {
        Some(near) => finding.hulp(format!("bedoelde u '{near}'?")),
        None => finding.hulp(format!("kies uit {}", Pictogram::ALL.map(Pictogram::naam).join(", "))),
    }
}
