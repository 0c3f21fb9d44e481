//! K122: Een taal is een code van twee of drie letters (ISO 639).

use crate::check::WaardeFout;
use crate::diagnostics::{Ernst, Rule, quote};

/// K122: Een taal is een code van twee of drie letters (ISO 639).
pub(crate) const RULE: Rule = Rule {
    code: "K122",
    naam: "taalcode",
    ernst: Ernst::Fout,
    zin: "Een taal is een code van twee of drie letters (ISO 639).",
};

/// The fault of a text that is no taalcode.
pub(crate) fn fout(written: &str) -> WaardeFout {
    WaardeFout {
        rule: &RULE,
        bericht: format!("{} is geen taalcode", quote(written)),
        hulp: "schrijf de code van de taal: nl, en, tr, pl, uk, ar".to_owned(),
    }
}
