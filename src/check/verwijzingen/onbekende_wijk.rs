//! K301: Een wijk die genoemd wordt, heeft een bestand.

use super::Soort;
use crate::diagnostics::{Diagnostics, Ernst, Rule};
use crate::kaart::{Kaart, Postcode};
use crate::source::Located;

/// K301: Een wijk die genoemd wordt, heeft een bestand.
pub(crate) const RULE: Rule = Rule {
    code: "K301",
    naam: "onbekende-wijk",
    ernst: Ernst::Fout,
    zin: "Een wijk die genoemd wordt, heeft een bestand.",
};

/// Checks that the table of postcodes names, for each pc4, one of the wijken that the pc4 lies in.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    let Some(file) = &kaart.postcodes_file else { return };
    for point in kaart.postcodes.values() {
        let Some(slug) = &point.wijk else { continue };
        let ids = kaart.wijken_of(Postcode { pc4: point.pc4, letters: None });
        let known: Vec<&str> = ids.iter().map(|id| kaart.wijken[*id].slug.as_str()).collect();
        let broken = kaart.gemeenten.iter().any(|gemeente| kaart.broken.has_wijk_of(&gemeente.slug));
        if !known.contains(&slug.as_str()) && !broken {
            let name = Located { value: slug.clone(), span: point.span.clone() };
            let finding = super::finding(Soort::Wijk, &name, known.iter().copied());
            let help = format!("kies een wijk waar {} bij 'postcodes' staat: {}", point.pc4, known.join(", "));
            out.add(file, if known.is_empty() { finding } else { finding.hulp(help) });
        }
    }
}
