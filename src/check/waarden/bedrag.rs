//! K109: Een bedrag is in euro's, met een komma en twee cijfers voor de centen.

use crate::check::WaardeFout;
use crate::diagnostics::{Ernst, Rule, quote};

/// K109: Een bedrag is in euro's, met een komma en twee cijfers voor de centen.
pub(crate) const RULE: Rule = Rule {
    code: "K109",
    naam: "bedrag",
    ernst: Ernst::Fout,
    zin: "Een bedrag is in euro's, met een komma en twee cijfers voor de centen.",
};

/// The fault of a text that is no bedrag.
pub(crate) fn fout(written: &str) -> WaardeFout {
    WaardeFout {
        rule: &RULE,
        bericht: format!("{} is geen bedrag", quote(written)),
        hulp: "schrijf het zonder euroteken en met een komma, zoals \"2,50\"".to_owned(),
    }
}
