//! K408: Het werkgebied van een coach ligt in een wijk van die coach, en samen dekken de coaches van een wijk al haar postcodes.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::{Kaart, PostcodeGebied};
use crate::records::CoachSoort;

/// K408: Het werkgebied van een coach ligt in een wijk van die coach, en samen dekken de coaches van een wijk al haar postcodes.
pub(crate) const RULE: Rule = Rule {
    code: "K408",
    naam: "werkgebied",
    ernst: Ernst::Fout,
    zin: "Het werkgebied van een coach ligt in een wijk van die coach, en samen dekken de coaches van een wijk al haar postcodes.",
};

/// Checks the areas of coaches who share a wijk by postcode.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    for coach in &kaart.coaches {
        let Some(area) = &coach.record.werkgebied else { continue };
        let incomplete = |id| kaart.broken.has_wijk_of(&kaart.gemeenten[id].slug);
        if coach.gemeente.is_none_or(incomplete) {
            continue;
        }
        for postcode in &area.postcodes {
            let inside = coach
                .wijken
                .iter()
                .any(|id| kaart.wijken[*id].record.postcodes.iter().any(|own| own.overlaps(postcode)));
            if !inside {
                let finding =
                    Finding::new(&RULE, format!("postcode {} ligt in geen wijk van deze coach", postcode.value));
                out.add(
                    &coach.file,
                    finding
                        .at(postcode.span.clone())
                        .hulp("kijk naar 'postcodes' van de wijken waar deze coach in 'coaches' staat"),
                );
            }
        }
    }
    // A coach whose own record is at fault is named, and reported there.
    for wijk in kaart.wijken.iter().filter(|wijk| wijk.coaches.len() == wijk.record.coaches.len()) {
        let coaches: Vec<_> = wijk
            .coaches
            .iter()
            .map(|id| &kaart.coaches[*id])
            .filter(|coach| coach.record.soort == CoachSoort::Welzijn)
            .collect();
        let whole = coaches.is_empty() || coaches.iter().any(|coach| coach.record.werkgebied.is_none());
        if whole {
            continue;
        }
        let areas: Vec<PostcodeGebied> = coaches
            .iter()
            .filter_map(|coach| coach.record.werkgebied.as_ref())
            .flat_map(|area| area.postcodes.iter().map(|postcode| postcode.value))
            .collect();
        for postcode in &wijk.record.postcodes {
            if let Some(gap) = postcode.first_outside(&areas) {
                let touched = areas.iter().any(|area| area.overlaps(postcode));
                let which =
                    if touched { format!("onder meer postcode {gap}") } else { format!("postcode {}", postcode.value) };
                let finding = Finding::new(&RULE, format!("voor {which} heeft {} geen coach", wijk.record.naam));
                out.add(
                    &wijk.file,
                    finding
                        .at(postcode.span.clone())
                        .hulp("zet de postcode bij 'werkgebied' van een van de coaches van deze wijk"),
                );
            }
        }
    }
}
