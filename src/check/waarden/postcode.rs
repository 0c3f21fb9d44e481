//! K101: Een postcode is 9351, \"9351 AB\" of een reeks \"9351 AA-9351 KZ\".

use crate::check::WaardeFout;
use crate::diagnostics::{Ernst, Rule};

/// K101: Een postcode is 9351, \"9351 AB\" of een reeks \"9351 AA-9351 KZ\".
pub(crate) const RULE: Rule = Rule {
    code: "K101",
    naam: "postcode",
    ernst: Ernst::Fout,
    zin: "Een postcode is 9351, \"9351 AB\" of een reeks \"9351 AA-9351 KZ\".",
};

/// The fault of a text that is no postcode.
pub(crate) fn fout(written: &str) -> WaardeFout {
    WaardeFout {
        rule: &RULE,
        bericht: format!("'{written}' is geen postcode"),
        hulp:
            "schrijf 9351, \"9351 AB\" of een reeks \"9351 AA-9351 KZ\"; de lettercombinaties SA, SD en SS bestaan niet"
                .to_owned(),
    }
}
