//! K401: Elke wijk van een actieve gemeente heeft een coach die er is, of een vervanger.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;
use crate::kaart::{Coach, Id};
use crate::records::{CoachSoort, Status};

/// K401: Elke wijk van een actieve gemeente heeft een coach die er is, of een vervanger.
pub(crate) const RULE: Rule = Rule {
    code: "K401",
    naam: "wijk-zonder-coach",
    ernst: Ernst::Fout,
    zin: "Elke wijk van een actieve gemeente heeft een coach die er is, of een vervanger.",
};

/// Checks that somebody is there for each wijk.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    for wijk in &kaart.wijken {
        let active = wijk.gemeente.is_some_and(|id| kaart.gemeenten[id].record.status == Status::Actief);
        // A coach whose own record is at fault is named, and reported there.
        if !active || wijk.coaches.len() < wijk.record.coaches.len() {
            continue;
        }
        let there = |id: &Id<Coach>| {
            let coach = &kaart.coaches[*id];
            let stands_in = match (coach.vervanger, &coach.record.vervanger) {
                (Some(id), _) => kaart.coaches[id].is_available(kaart.vandaag),
                (None, named) => named.is_some(),
            };
            coach.record.soort == CoachSoort::Welzijn && (coach.is_available(kaart.vandaag) || stands_in)
        };
        if !wijk.coaches.iter().any(there) {
            let finding = Finding::new(
                &RULE,
                format!("{} heeft geen coach van de soort 'welzijn' die er nu is", wijk.record.naam),
            );
            out.add(
                &wijk.file,
                finding
                    .at(wijk.record.coaches.span.clone())
                    .hulp("zet een coach die er is in 'coaches', of geef de afwezige coach een vervanger die er is"),
            );
        }
    }
}
