//! K104: Een webadres begint met https:// of http://.

use crate::check::WaardeFout;
use crate::diagnostics::{Ernst, Rule, quote};

/// K104: Een webadres begint met https:// of http://.
pub(crate) const RULE: Rule =
    Rule { code: "K104", naam: "url", ernst: Ernst::Fout, zin: "Een webadres begint met https:// of http://." };

/// The fault of a text that is no url.
pub(crate) fn fout(written: &str) -> WaardeFout {
    WaardeFout {
        rule: &RULE,
        bericht: format!("{} is geen webadres", quote(written)),
        hulp: "schrijf het hele adres, met https:// ervoor".to_owned(),
    }
}
