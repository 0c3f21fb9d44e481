//! K101: Een postcode is 9351, \"9351 AB\" of een reeks \"9351 AA-9351 KZ\".

use crate::check::WaardeFout;
use crate::diagnostics::{Ernst, Rule, quote};

/// K101: Een postcode is 9351, \"9351 AB\" of een reeks \"9351 AA-9351 KZ\".
pub(crate) const RULE: Rule = Rule {
    code: "K101",
    naam: "postcode",
    ernst: Ernst::Fout,
    zin: "Een postcode is 9351, \"9351 AB\" of een reeks \"9351 AA-9351 KZ\".",
};

/// The fault of a text that is no postcode, where one postcode is asked for.
pub(crate) fn fout(written: &str) -> WaardeFout {
    WaardeFout {
        rule: &RULE,
        bericht: format!("{} is geen postcode", quote(written)),
        hulp: "schrijf vier cijfers en twee letters, zoals \"9351 AB\"; de letters SA, SD en SS bestaan niet"
            .to_owned(),
    }
}

/// The fault of a text that is no postcode, where a range can stand too.
pub(crate) fn gebied(written: &str) -> WaardeFout {
    WaardeFout {
        rule: &RULE,
        bericht: format!("{} is geen postcode", quote(written)),
        hulp: "schrijf 9351, \"9351 AB\" of een reeks \"9351 AA-9351 KZ\"; de letters SA, SD en SS bestaan niet"
            .to_owned(),
    }
}
