//! K312: Een veld in een folder is een veld dat er is.

use crate::diagnostics::{Ernst, Finding, Rule, nearest, quote};
use crate::folder::Veld;
use crate::source::Span;

/// K312: Een veld in een folder is een veld dat er is.
pub(crate) const RULE: Rule = Rule {
    code: "K312",
    naam: "onbekend-veld",
    ernst: Ernst::Fout,
    zin: "Een veld in een folder is een veld dat er is.",
};

/// The finding for `{telefon}`.
pub(crate) fn finding(naam: &str, span: Span) -> Finding {
    let finding = Finding::new(&RULE, format!("onbekend veld {}", quote(naam.trim()))).at(span);
    match nearest(naam.trim(), Veld::ALL.map(Veld::naam)) {
        Some(near) => finding.hulp(format!("bedoelde u '{{{near}}}'?")),
        None => finding.hulp(format!("kies uit {}", Veld::ALL.map(Veld::naam).join(", "))),
    }
}

/// The finding for a brace that is not closed.
pub(crate) fn open(span: Span) -> Finding {
    Finding::new(&RULE, "deze accolade gaat niet dicht").at(span).hulp("zet een } achter de naam van het veld")
}
