//! K504: Wat niet meer geldig is, is bijgewerkt of weggehaald.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::{Datum, Kaart};
use crate::records::Records;
use crate::source::Span;

/// K504: Wat niet meer geldig is, is bijgewerkt of weggehaald.
pub(crate) const RULE: Rule = Rule {
    code: "K504",
    naam: "geldig-tot",
    ernst: Ernst::Waarschuwing,
    zin: "Wat niet meer geldig is, is bijgewerkt of weggehaald.",
};

/// Checks for activities that have left the site, and chapters that are out of date.
pub(crate) fn check(records: &Records, vandaag: Datum, out: &mut Diagnostics) {
    for activiteit in &records.activiteiten {
        if let Some(tot) = activiteit.record.geldig_tot.as_ref().filter(|tot| tot.value < vandaag) {
            let finding =
                Finding::new(&RULE, format!("geldig tot {}: deze activiteit staat niet meer op de site", tot.value));
            out.add(
                &activiteit.file,
                finding.at(tot.span.clone()).hulp("zet een latere datum als zij doorgaat, of haal het bestand weg"),
            );
        }
    }
    for chapter in &records.hoofdstukken {
        if let Some(tot) = chapter.record.kop.geldig_tot.as_ref().filter(|tot| tot.value < vandaag) {
            let finding = Finding::new(
                &RULE,
                format!("geldig tot {}: boven dit hoofdstuk staat nu dat het verouderd is", tot.value),
            );
            out.add(&chapter.file, finding.at(tot.span.clone()).hulp("werk het hoofdstuk bij en zet een latere datum"));
        }
    }
}

/// Checks for activities of which every day is over. They stay on the site, where nobody can go to them any more.
pub(crate) fn check_days(kaart: &Kaart, out: &mut Diagnostics) {
    for activiteit in &kaart.activiteiten {
        let Some(first) = activiteit.record.wanneer.first().filter(|_| activiteit.is_done(kaart.vandaag)) else {
            continue;
        };
        let finding = Finding::new(&RULE, "alle dagen van deze activiteit zijn voorbij").at(first.span.clone());
        out.add(&activiteit.file, finding.hulp("zet nieuwe dagen neer als zij doorgaat, of haal het bestand weg"));
    }
}

/// The finding for a link to an activity that is over. The site is made again each night, and a day that passes may not stop
/// that: so it is a warning, and the text stays without the link.
pub(crate) fn link(scheme: &str, name: &str, span: Span) -> Finding {
    Finding::new(&RULE, format!("'{scheme}:{name}' is voorbij: de site laat hier alleen de tekst zien, zonder link"))
        .at(span)
        .hulp("haal de link weg, of zet in het bestand van de activiteit een latere datum bij 'geldig_tot'")
}
