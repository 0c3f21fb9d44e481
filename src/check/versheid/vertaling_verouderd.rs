//! K506: Een vertaling van de folder is gemaakt van de tekst zoals die nu is.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;
use crate::source::Located;

/// K506: Een vertaling van de folder is gemaakt van de tekst zoals die nu is.
pub(crate) const RULE: Rule = Rule {
    code: "K506",
    naam: "vertaling-verouderd",
    ernst: Ernst::Waarschuwing,
    zin: "Een vertaling van de folder is gemaakt van de tekst zoals die nu is.",
};

/// Checks translations. An outdated one is not printed, and its page says so.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    for folder in kaart.folders.iter().filter(|folder| folder.is_outdated()) {
        // What is no hash, or has no source to be the hash of, is reported by K314.
        let known = |bron: &&Located<String>| bron.len() == 16 && !folder.bron_nu.is_empty();
        let Some(bron) = folder.kop.bron.as_ref().filter(known) else { continue };
        let bericht = "de tekst is veranderd nadat deze vertaling is gemaakt: zij wordt niet geprint";
        let hulp = format!("werk de vertaling bij, en zet dan 'bron: {}'", folder.bron_nu);
        out.add(&folder.file, Finding::new(&RULE, bericht).at(bron.span.clone()).hulp(hulp));
    }
}
