//! K102: Een telefoonnummer is een Nederlands nummer, tussen aanhalingstekens.

use crate::check::WaardeFout;
use crate::diagnostics::{Ernst, Rule, quote};

/// K102: Een telefoonnummer is een Nederlands nummer, tussen aanhalingstekens.
pub(crate) const RULE: Rule = Rule {
    code: "K102",
    naam: "telefoon",
    ernst: Ernst::Fout,
    zin: "Een telefoonnummer is een Nederlands nummer, tussen aanhalingstekens.",
};

/// The fault of a text that is no telefoon.
pub(crate) fn fout(written: &str) -> WaardeFout {
    WaardeFout {
        rule: &RULE,
        bericht: format!("{} is geen telefoonnummer", quote(written)),
        hulp: "schrijf tien cijfers die met een 0 beginnen, zoals \"0594 00 00 12\", een kort nummer zoals \"112\" of \"0800 0113\", of begin met +31".to_owned(),
    }
}
