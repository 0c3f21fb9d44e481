//! K129: In cijfers.csv staan kwartalen als 2026-K1, elk één keer, en hele getallen.

use std::collections::HashSet;

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule, quote};
use crate::records::Records;
use crate::source::Span;

/// K129: In cijfers.csv staan kwartalen als 2026-K1, elk één keer, en hele getallen.
pub(crate) const RULE: Rule = Rule {
    code: "K129",
    naam: "cijfers",
    ernst: Ernst::Fout,
    zin: "In cijfers.csv staan kwartalen als 2026-K1, elk één keer, en hele getallen.",
};

/// The finding for a quarter that is none.
pub(crate) fn kwartaal(written: &str, span: Span) -> Finding {
    Finding::new(&RULE, format!("{} is geen kwartaal", quote(written))).at(span).hulp("schrijf het zoals 2026-K1")
}

/// The finding for a count that is none.
pub(crate) fn aantal(written: &str, name: &str, span: Span) -> Finding {
    Finding::new(&RULE, format!("{} bij '{name}' is geen heel getal", quote(written)))
        .at(span)
        .hulp("schrijf alleen cijfers, zonder punt of komma, of <5 voor minder dan 5; laat de cel leeg als het niet is geteld")
}

/// Checks that each quarter stands in a table once.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for table in &records.cijfers {
        let mut seen = HashSet::new();
        for row in table.record.iter().filter(|row| !seen.insert((row.jaar, row.kwartaal))) {
            let finding = Finding::new(&RULE, format!("het kwartaal {}-K{} staat er al", row.jaar, row.kwartaal));
            out.add(&table.file, finding.at(row.span.clone()).hulp("maak van de twee rijen één, of haal er een weg"));
        }
    }
}
