//! K028: Wat bij 'negeer' staat, is nog nodig.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::source::Sources;

/// K028: Wat bij 'negeer' staat, is nog nodig.
pub(crate) const RULE: Rule = Rule {
    code: "K028",
    naam: "negeer-niets",
    ernst: Ernst::Waarschuwing,
    zin: "Wat bij 'negeer' staat, is nog nodig.",
};

/// Checks that each silence silences something. Only at the end of the way: before it, not all is found.
pub(crate) fn check(sources: &Sources, out: &mut Diagnostics) {
    for stilte in out.idle() {
        let Some(file) = sources.text(&stilte.bestand) else { continue };
        let finding = Finding::new(&RULE, format!("de waarschuwing {} is er niet (meer)", stilte.rule.code));
        out.add(file, finding.at(stilte.plaats).hulp("haal deze regel bij 'negeer' weg"));
    }
}
