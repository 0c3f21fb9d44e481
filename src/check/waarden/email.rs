//! K103: Een e-mailadres heeft een naam, een @ en een domein.

use crate::check::WaardeFout;
use crate::diagnostics::{Ernst, Rule, quote};

/// K103: Een e-mailadres heeft een naam, een @ en een domein.
pub(crate) const RULE: Rule = Rule {
    code: "K103",
    naam: "email",
    ernst: Ernst::Fout,
    zin: "Een e-mailadres heeft een naam, een @ en een domein.",
};

/// The fault of a text that is no email.
pub(crate) fn fout(written: &str) -> WaardeFout {
    WaardeFout {
        rule: &RULE,
        bericht: format!("{} is geen e-mailadres", quote(written)),
        hulp: "schrijf het zoals naam@organisatie.nl".to_owned(),
    }
}
