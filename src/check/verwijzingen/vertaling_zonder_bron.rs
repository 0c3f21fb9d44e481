//! K314: Een vertaling van de folder zegt van welke tekst en van wie zij is.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::kaart::Folder;

/// K314: Een vertaling van de folder zegt van welke tekst en van wie zij is.
pub(crate) const RULE: Rule = Rule {
    code: "K314",
    naam: "vertaling-zonder-bron",
    ernst: Ernst::Fout,
    zin: "Een vertaling van de folder zegt van welke tekst en van wie zij is.",
};

/// The finding for a translation of a text that is not there.
pub(crate) fn no_source(taal: &str) -> Finding {
    Finding::new(&RULE, format!("de folder waarvan dit de vertaling is, is er niet: content/folders/{taal}.md"))
        .hulp(format!("maak eerst content/folders/{taal}.md: '{taal}' staat vooraan bij 'talen' in data/regio.yaml"))
}

/// What a translation lacks.
pub(crate) fn check(folder: &Folder) -> Vec<Finding> {
    let mut out = Vec::new();
    if folder.is_bron {
        return out;
    }
    let at = folder.file.key("naam");
    match &folder.kop.bron {
        None => out.push(
            Finding::new(&RULE, "deze vertaling zegt niet van welke tekst zij is gemaakt")
                .at(at.clone())
                .hulp(format!("zet 'bron: {}' erbij als de vertaling bij de tekst van nu past", folder.bron_nu)),
        ),
        Some(bron) if !is_hash(bron) => out.push(
            Finding::new(&RULE, "dit is niet het kenmerk van een tekst")
                .at(bron.span.clone())
                .hulp("het kenmerk heeft 16 tekens: cijfers en de letters a tot en met f"),
        ),
        Some(_) => {}
    }
    if folder.kop.vertaald_door.as_ref().is_none_or(|wie| wie.trim().is_empty()) {
        out.push(
            Finding::new(&RULE, "deze vertaling zegt niet wie haar heeft gemaakt")
                .at(at)
                .hulp("zet 'vertaald_door' erbij, met een naam of e-mailadres"),
        );
    }
    out
}

fn is_hash(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}
