//! K116: Wat gepland of afwezig is, zegt vanaf of tot wanneer.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;
use crate::records::Status;

/// K116: Wat gepland of afwezig is, zegt vanaf of tot wanneer.
pub(crate) const RULE: Rule = Rule {
    code: "K116",
    naam: "status",
    ernst: Ernst::Fout,
    zin: "Wat gepland of afwezig is, zegt vanaf of tot wanneer.",
};

/// Checks that a planned gemeente says from when, and a coach on leave until when.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for gemeente in &records.gemeenten {
        if gemeente.record.status == Status::Gepland && gemeente.record.vanaf.is_none() {
            let finding = Finding::new(&RULE, "deze gemeente is gepland, maar er staat niet vanaf wanneer");
            out.add(&gemeente.file, finding.at(gemeente.file.key("status")).hulp("voeg 'vanaf' toe, met een datum"));
        }
    }
    for coach in &records.coaches {
        let record = &coach.record;
        if !record.beschikbaar.value && record.tot.is_none() {
            let finding = Finding::new(&RULE, "deze coach is afwezig, maar er staat niet tot wanneer");
            out.add(
                &coach.file,
                finding.at(record.beschikbaar.span.clone()).hulp("voeg 'tot' toe: de laatste dag van de afwezigheid"),
            );
        }
        if !record.beschikbaar.value && record.vervanger.is_none() {
            let finding = Finding::new(&RULE, "deze coach is afwezig, maar er staat niet wie er waarneemt");
            out.add(
                &coach.file,
                finding
                    .at(record.beschikbaar.span.clone())
                    .hulp("voeg 'vervanger' toe: de naam van het bestand van een andere coach"),
            );
        }
    }
}
