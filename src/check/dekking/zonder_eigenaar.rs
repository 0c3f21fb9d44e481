//! K412: Elke gemeente heeft een eigenaar, als andere gemeenten die hebben.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;

/// K412: Elke gemeente heeft een eigenaar, als andere gemeenten die hebben.
pub(crate) const RULE: Rule = Rule {
    code: "K412",
    naam: "zonder-eigenaar",
    ernst: Ernst::Waarschuwing,
    zin: "Elke gemeente heeft een eigenaar, als andere gemeenten die hebben.",
};

/// Checks that no gemeente is forgotten. A region that names nobody has arranged it in another way.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    if kaart.gemeenten.iter().all(|gemeente| gemeente.record.eigenaren.is_empty()) {
        return;
    }
    for gemeente in kaart.gemeenten.iter().filter(|gemeente| gemeente.record.eigenaren.is_empty()) {
        let bericht = format!("niemand is eigenaar van de gegevens van {}", gemeente.record.naam);
        let hulp = "zet bij 'eigenaren' wie de wijzigingen nakijkt: een account of een e-mailadres";
        out.add(&gemeente.file, Finding::new(&RULE, bericht).at(gemeente.file.key("naam")).hulp(hulp));
    }
}
