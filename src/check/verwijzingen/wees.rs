//! K311: Een coach hoort bij een wijk, en een organisatie bij iets wat zij doet.

use std::collections::HashSet;

use crate::check::namen::bestandsnaam::is_slug;
use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::{Coach, Id, Kaart};

/// K311: Een coach hoort bij een wijk, en een organisatie bij iets wat zij doet.
pub(crate) const RULE: Rule = Rule {
    code: "K311",
    naam: "wees",
    ernst: Ernst::Waarschuwing,
    zin: "Een coach hoort bij een wijk, en een organisatie bij iets wat zij doet.",
};

/// Checks for records that nothing leads to: nobody finds them, and nobody sees that they are old.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    // What a broken record names is not known.
    if !kaart.broken.is_empty() {
        return;
    }
    // A bad or double name is reported for itself.
    let alone = |slug: &str| is_slug(slug) && kaart.coaches.iter().filter(|coach| coach.slug == slug).count() == 1;
    let stand_in: HashSet<Id<Coach>> = kaart.coaches.iter().filter_map(|coach| coach.vervanger).collect();
    for (id, coach) in kaart.coaches.entries() {
        if coach.wijken.is_empty() && !stand_in.contains(&id) && alone(&coach.slug) {
            let finding = Finding::new(&RULE, "deze coach staat bij geen wijk en vervangt niemand");
            let hulp = format!("zet '{}' bij 'coaches' van een wijk, of haal het bestand weg", coach.slug);
            out.add(&coach.file, finding.at(coach.file.key("naam")).hulp(hulp));
        }
    }
    let named: HashSet<_> = kaart
        .gemeenten
        .iter()
        .flat_map(|gemeente| gemeente.kernteam.iter().copied().chain([gemeente.organisatie]))
        .flatten()
        .collect();
    for (id, organisatie) in kaart.organisaties.entries() {
        let idle = organisatie.activiteiten.is_empty() && organisatie.coaches.is_empty();
        if idle && !named.contains(&id) && is_slug(&organisatie.slug) {
            let finding = Finding::new(&RULE, "bij deze organisatie hoort geen activiteit, coach of kernteam");
            let hulp =
                format!("noem '{}' bij 'organisatie' van wat zij doet, of haal het bestand weg", organisatie.slug);
            out.add(&organisatie.file, finding.at(organisatie.file.key("naam")).hulp(hulp));
        }
    }
}
