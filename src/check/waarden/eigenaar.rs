//! K130: Een eigenaar is een account of een e-mailadres.

use crate::check::WaardeFout;
use crate::diagnostics::{Ernst, Rule, quote};

/// K130: Een eigenaar is een account of een e-mailadres.
pub(crate) const RULE: Rule =
    Rule { code: "K130", naam: "eigenaar", ernst: Ernst::Fout, zin: "Een eigenaar is een account of een e-mailadres." };

/// The fault of a text that is no owner.
pub(crate) fn fout(written: &str) -> WaardeFout {
    WaardeFout {
        rule: &RULE,
        bericht: format!("{} is geen eigenaar", quote(written)),
        hulp: "schrijf een account als '@anna', een team als '@regio/redactie', of een e-mailadres".to_owned(),
    }
}
