//! K205: Twee hoofdstukken of bestanden krijgen niet hetzelfde webadres.

use std::collections::HashMap;

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;

/// K205: Twee hoofdstukken of bestanden krijgen niet hetzelfde webadres.
pub(crate) const RULE: Rule = Rule {
    code: "K205",
    naam: "dubbel-hoofdstuk",
    ernst: Ernst::Fout,
    zin: "Twee hoofdstukken of bestanden krijgen niet hetzelfde webadres.",
};

/// Checks that no two chapters differ only in their number.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    let mut seen = HashMap::new();
    for chapter in &records.hoofdstukken {
        if let Some(first) = seen.insert(&chapter.slug, &chapter.file.path) {
            let finding = Finding::new(&RULE, format!("het adres '{}' is al van {first}", chapter.slug));
            out.add(&chapter.file, finding.hulp("geef een van de twee een andere naam; het nummer telt niet mee"));
        }
    }
}
