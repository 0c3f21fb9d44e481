//! K203: De naam van het bestand van een coach komt in de regio maar één keer voor.

use std::collections::HashMap;

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;

/// K203: De naam van het bestand van een coach komt in de regio maar één keer voor.
pub(crate) const RULE: Rule = Rule {
    code: "K203",
    naam: "dubbele-coach",
    ernst: Ernst::Fout,
    zin: "De naam van het bestand van een coach komt in de regio maar één keer voor.",
};

/// Checks the slugs of coaches over all gemeenten.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    let mut seen = HashMap::new();
    for coach in &records.coaches {
        if let Some(first) = seen.insert(&coach.slug, &coach.file.path) {
            let finding = Finding::new(&RULE, format!("er is al een coach '{}': {first}", coach.slug));
            out.add(
                &coach.file,
                finding.hulp(format!("noem dit bestand bijvoorbeeld '{}-{}.yaml'", coach.slug, coach.gemeente)),
            );
        }
    }
}
