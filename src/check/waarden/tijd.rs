//! K107: Een tijd is uren en minuten van 0:00 tot en met 24:00, tussen aanhalingstekens.

use crate::check::WaardeFout;
use crate::diagnostics::{Ernst, Rule, quote};

/// K107: Een tijd is uren en minuten van 0:00 tot en met 24:00, tussen aanhalingstekens.
pub(crate) const RULE: Rule = Rule {
    code: "K107",
    naam: "tijd",
    ernst: Ernst::Fout,
    zin: "Een tijd is uren en minuten van 0:00 tot en met 24:00, tussen aanhalingstekens.",
};

/// The fault of a text that is no tijd.
pub(crate) fn fout(written: &str) -> WaardeFout {
    WaardeFout {
        rule: &RULE,
        bericht: format!("{} is geen tijd", quote(written)),
        hulp: "schrijf uren en minuten met een dubbele punt, zoals \"9:30\"".to_owned(),
    }
}
