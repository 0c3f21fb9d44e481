//! K913: Een folder heeft een begin en één tot drie stappen met een pictogram.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::kaart::Folder;
use crate::source::Span;

/// K913: Een folder heeft een begin en één tot drie stappen met een pictogram.
pub(crate) const RULE: Rule = Rule {
    code: "K913",
    naam: "folder-vorm",
    ernst: Ernst::Fout,
    zin: "Een folder heeft een begin en één tot drie stappen met een pictogram.",
};

/// The most steps: more than three messages are not remembered (Pharos, eenvoudige communicatie).
const MOST: usize = 3;

/// The finding for a line in a form that the sheet does not have.
pub(crate) fn other_form(span: Span) -> Finding {
    Finding::new(&RULE, "een folder heeft alleen zinnen en koppen die met ## beginnen")
        .at(span)
        .hulp("schrijf een gewone zin, of een kop zoals: ## Wij bellen u")
}

/// The finding for a picture above the first step.
pub(crate) fn pictogram_in_front(span: Span) -> Finding {
    Finding::new(&RULE, "dit pictogram hoort bij geen stap").at(span).hulp("zet het onder een kop die met ## begint")
}

/// What is missing or too much in a text.
pub(crate) fn check(folder: &Folder) -> Vec<Finding> {
    let mut out = Vec::new();
    let mut add = |bericht: String, span: Span, hulp: &str| out.push(Finding::new(&RULE, bericht).at(span).hulp(hulp));
    let blokken = &folder.tekst.blokken;
    let titel = folder.file.key("titel");
    if folder.tekst.opening.is_empty() {
        let hulp = "begin met een of meer zinnen boven de eerste kop: die komen op de voorkant";
        add("deze folder heeft geen begin".to_owned(), titel.clone(), hulp);
    }
    if blokken.is_empty() {
        let hulp = "maak een kop zoals '## Wij bellen u', met daaronder {pictogram: bellen} en een zin";
        add("deze folder heeft geen stappen".to_owned(), titel, hulp);
    }
    for blok in blokken.iter().skip(MOST) {
        let bericht = format!("deze folder heeft {} stappen, en er passen er {MOST}", blokken.len());
        add(bericht, blok.kop.span.clone(), "kies de drie dingen die iemand moet weten");
    }
    for blok in blokken {
        if blok.pictogram.is_none() {
            let hulp = "zet onder de kop een regel zoals {pictogram: bellen}";
            add("deze stap heeft geen pictogram".to_owned(), blok.kop.span.clone(), hulp);
        }
        if blok.regels.is_empty() {
            let hulp = "zet onder de kop een of meer korte zinnen";
            add("onder deze kop staat geen zin".to_owned(), blok.kop.span.clone(), hulp);
        }
    }
    out
}
