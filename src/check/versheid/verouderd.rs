//! K501: Een record is kort geleden gecontroleerd: de regio zegt na hoeveel maanden het weer moet.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::{self, Datum, Email, Kaart};
use crate::source::{Located, SourceFile};

/// K501: Een record is kort geleden gecontroleerd: de regio zegt na hoeveel maanden het weer moet.
pub(crate) const RULE: Rule = Rule {
    code: "K501",
    naam: "verouderd",
    ernst: Ernst::Waarschuwing,
    zin: "Een record is kort geleden gecontroleerd: de regio zegt na hoeveel maanden het weer moet.",
};

/// Checks when records were last looked at. Being long overdue is a warning too and no error: a
/// number that was not checked must not keep a corrected number from being published. Its page says so.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    let versheid = &kaart.regio.record.versheid;
    let mut one = |file: &SourceFile, checked: &Located<Datum>, owner: &str| {
        let months = kaart::months_between(checked.value, kaart.vandaag);
        let bericht = if months >= i64::from(versheid.verlopen_na_maanden) {
            format!("dit is al {months} maanden niet gecontroleerd, en dat staat nu ook op de pagina")
        } else if months >= i64::from(versheid.waarschuw_na_maanden) {
            format!(
                "dit is {} geleden voor het laatst gecontroleerd",
                if months == 1 { "een maand".to_owned() } else { format!("{months} maanden") }
            )
        } else {
            return;
        };
        let finding = Finding::new(&RULE, bericht).at(checked.span.clone());
        out.add(
            file,
            finding.hulp(format!(
                "vraag {owner} of alles nog klopt, en zet dan de datum van vandaag bij 'gecontroleerd_op'"
            )),
        );
    };
    for gemeente in &kaart.gemeenten {
        one(&gemeente.file, &gemeente.record.gecontroleerd_op, "de projectleider");
    }
    for coach in &kaart.coaches {
        one(&coach.file, &coach.record.gecontroleerd_op, coach.record.email.as_str());
    }
    for organisatie in &kaart.organisaties {
        let owner = organisatie.record.email.as_ref().map_or("de organisatie", Email::as_str);
        one(&organisatie.file, &organisatie.record.gecontroleerd_op, owner);
    }
    for activiteit in &kaart.activiteiten {
        let record = &activiteit.record;
        let owner = record.gecontroleerd_door.as_ref().or(record.contact.email.as_ref());
        one(&activiteit.file, &record.gecontroleerd_op, owner.map_or("de organisatie", Email::as_str));
    }
}
