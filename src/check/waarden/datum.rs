//! K105: Een datum is jaar-maand-dag en bestaat.

use crate::check::WaardeFout;
use crate::diagnostics::{Ernst, Rule};

/// K105: Een datum is jaar-maand-dag en bestaat.
pub(crate) const RULE: Rule =
    Rule { code: "K105", naam: "datum", ernst: Ernst::Fout, zin: "Een datum is jaar-maand-dag en bestaat." };

/// The fault of a text that is no datum.
pub(crate) fn fout(written: &str) -> WaardeFout {
    WaardeFout {
        rule: &RULE,
        bericht: format!("'{written}' is geen datum"),
        hulp: "schrijf jaar-maand-dag, zoals 2026-10-01".to_owned(),
    }
}
