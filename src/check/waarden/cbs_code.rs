//! K110: Een code van het CBS is GM en 4, WK en 6, of BU en 8 cijfers.

use crate::check::WaardeFout;
use crate::diagnostics::{Ernst, Rule, quote};

/// K110: Een code van het CBS is GM en 4, WK en 6, of BU en 8 cijfers.
pub(crate) const RULE: Rule = Rule {
    code: "K110",
    naam: "cbs-code",
    ernst: Ernst::Fout,
    zin: "Een code van het CBS is GM en 4, WK en 6, of BU en 8 cijfers.",
};

/// The fault of a text that is no code of the CBS.
pub(crate) fn fout(written: &str) -> WaardeFout {
    WaardeFout {
        rule: &RULE,
        bericht: format!("{} is geen code van het CBS", quote(written)),
        hulp: "schrijf GM met 4 cijfers (gemeente), WK met 6 (wijk) of BU met 8 (buurt)".to_owned(),
    }
}
