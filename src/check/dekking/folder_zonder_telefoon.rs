//! K411: De tekst van een folder noemt het telefoonnummer.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::folder::Veld;
use crate::kaart::{Folder, Kaart};

/// K411: De tekst van een folder noemt het telefoonnummer.
pub(crate) const RULE: Rule = Rule {
    code: "K411",
    naam: "folder-zonder-telefoon",
    ernst: Ernst::Waarschuwing,
    zin: "De tekst van een folder noemt het telefoonnummer.",
};

/// Checks that the number is said in the sentences too: what matters most is said more than once.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    let lacks = |folder: &&Folder| {
        let tekst = &folder.tekst;
        !tekst.blokken.is_empty() && !tekst.lines().any(|zin| zin.has(Veld::Telefoon))
    };
    for folder in kaart.folders.iter().filter(lacks) {
        let finding = Finding::new(&RULE, "het veld {telefoon} staat nergens in de tekst")
            .at(folder.file.key("titel"))
            .hulp("noem het nummer ook in een zin, zoals: Belt er niemand? Bel dan {telefoon}");
        out.add(&folder.file, finding);
    }
}
