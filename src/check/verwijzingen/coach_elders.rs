//! K316: Een coach van een wijk staat bij dezelfde gemeente.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;

/// K316: Een coach van een wijk staat bij dezelfde gemeente.
pub(crate) const RULE: Rule = Rule {
    code: "K316",
    naam: "coach-elders",
    ernst: Ernst::Waarschuwing,
    zin: "Een coach van een wijk staat bij dezelfde gemeente.",
};

/// Checks that no wijk has a coach of another gemeente by mistake: names of coaches hold for the whole region, so a wrong one
/// is found as well as the right one, and the patient gets somebody who does not work there.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    for wijk in &kaart.wijken {
        let Some(here) = wijk.gemeente else { continue };
        for coach in wijk.coaches.iter().map(|id| &kaart.coaches[*id]) {
            // Of two with the same name nobody knows which one was meant; that is reported there.
            if kaart.coaches.iter().filter(|other| other.slug == coach.slug).count() > 1 {
                continue;
            }
            let Some(there) = coach.gemeente.filter(|there| *there != here) else { continue };
            let (here, there) = (&kaart.gemeenten[here].record.naam, &kaart.gemeenten[there].record.naam);
            let finding =
                Finding::new(&RULE, format!("coach '{}' staat bij de gemeente {there}, niet bij {here}", coach.slug));
            let hulp = format!(
                "noem een coach van {here}; klopt het toch, dan kunt u deze waarschuwing negeren, met de reden"
            );
            let named = wijk.record.coaches.iter().find(|name| name.value == coach.slug);
            let finding = match named {
                Some(name) => finding.at(name.span.clone()),
                None => finding,
            };
            out.add(&wijk.file, finding.hulp(hulp));
        }
    }
}
