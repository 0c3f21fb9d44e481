//! K105: Een datum is jaar-maand-dag en bestaat.

use crate::check::WaardeFout;
use crate::diagnostics::{Ernst, Rule, quote};

/// K105: Een datum is jaar-maand-dag en bestaat.
pub(crate) const RULE: Rule =
    Rule { code: "K105", naam: "datum", ernst: Ernst::Fout, zin: "Een datum is jaar-maand-dag en bestaat." };

/// The fault of a text that is no datum.
pub(crate) fn fout(written: &str) -> WaardeFout {
    WaardeFout {
        rule: &RULE,
        bericht: format!("{} is geen datum", quote(written)),
        hulp: "schrijf jaar-maand-dag, zoals 2026-10-01, en kijk of die dag bestaat".to_owned(),
    }
}
