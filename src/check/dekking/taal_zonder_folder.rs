//! K410: Elke taal van de regio heeft een folder.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;

/// K410: Elke taal van de regio heeft een folder.
pub(crate) const RULE: Rule = Rule {
    code: "K410",
    naam: "taal-zonder-folder",
    ernst: Ernst::Waarschuwing,
    zin: "Elke taal van de regio heeft een folder.",
};

/// Checks that each language of the region has a text. A file that could not be read is not missed as well.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    let regio = &kaart.regio;
    for taal in &regio.record.talen {
        let path = format!("content/folders/{}.md", taal.code());
        if kaart.folders.iter().any(|folder| folder.taal == *taal) || kaart.broken.has(&path) {
            continue;
        }
        let finding = Finding::new(&RULE, format!("er is geen folder in de taal '{}'", taal.code()))
            .at(regio.file.key("talen"))
            .hulp(format!("maak {path}, of haal '{}' weg bij 'talen'", taal.code()));
        out.add(&regio.file, finding);
    }
}
