//! K409: a wijk that is missing from the map.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::{Id, Kaart, Wijk};

/// K409: a wijk that is missing from the map.
pub(crate) const RULE: Rule = Rule {
    code: "K409",
    naam: "wijk-zonder-grens",
    ernst: Ernst::Waarschuwing,
    zin: "Heeft een gemeente een bestand met grenzen, dan staat elke wijk met een eigen postcode erin.",
};

/// Checks the gemeenten with outlines. A wijk that shares all of its postcodes with wijken on the map
/// often has no outline of its own to give: it stands in the list, and the page says so.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    for gemeente in &kaart.gemeenten {
        if kaart.broken.has_grenzen_of(&gemeente.slug) {
            continue;
        }
        let (drawn, rest): (Vec<Id<Wijk>>, Vec<Id<Wijk>>) =
            gemeente.wijken.iter().partition(|id| kaart.wijken[**id].omtrek.is_some());
        if drawn.is_empty() {
            continue;
        }
        let shared =
            |pc4: u16| drawn.iter().any(|id| kaart.wijken[*id].record.postcodes.iter().any(|area| area.pc4 == pc4));
        for id in rest {
            let wijk = &kaart.wijken[id];
            let own = wijk.record.postcodes.iter().find(|area| !shared(area.pc4));
            let Some(own) = own else { continue };
            let path = format!("data/gemeenten/{}/grenzen.geojson", gemeente.slug);
            let bericht = format!("de wijk '{}' heeft hier geen vlak en staat dus niet op de kaart", wijk.slug);
            let hulp =
                format!("voeg een vlak toe met \"wijk\": \"{}\"; postcode {} is van deze wijk", wijk.slug, own.pc4);
            out.add_path(&path, Finding::new(&RULE, bericht).hulp(hulp));
        }
    }
}
