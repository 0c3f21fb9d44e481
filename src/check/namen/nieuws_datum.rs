//! K206: De naam van een nieuwsbericht begint met de dag.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule, quote};
use crate::kaart::Bericht;
use crate::records::Records;

/// K206: De naam van een nieuwsbericht begint met de dag.
pub(crate) const RULE: Rule = Rule {
    code: "K206",
    naam: "nieuws-datum",
    ernst: Ernst::Fout,
    zin: "De naam van een nieuwsbericht begint met de dag.",
};

/// Checks the names of news.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for bericht in &records.nieuws {
        let stem = bericht.file.stem();
        if Bericht::dag_van(stem).is_none() {
            let finding = Finding::new(&RULE, format!("de naam {} begint niet met een dag", quote(stem)));
            out.add(&bericht.file, finding.hulp("noem het bestand zoals 2026-11-21-nieuwe-coach.md"));
        }
    }
}
