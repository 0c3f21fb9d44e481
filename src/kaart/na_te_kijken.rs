//! Which records were not checked of late, and who knows.

use super::{Datum, Email, Kaart, Onderwerp, months_between};
use crate::source::{Located, SourceFile};

/// A record that was not checked of late.
#[derive(Debug, Clone)]
pub struct NaTeKijken<'a> {
    /// Which record it is.
    pub onderwerp: Onderwerp,
    /// Its name.
    pub naam: &'a str,
    /// Its file.
    pub file: &'a SourceFile,
    /// When it was last checked.
    pub gecontroleerd_op: &'a Located<Datum>,
    /// How long ago that is, in whole months.
    pub maanden: i64,
    /// Whether it is so long ago that its page says so.
    pub verlopen: bool,
    /// Who knows whether it is still right: mail addresses or accounts. None where the record does not say.
    pub eigenaren: Vec<&'a str>,
}

/// The records that were not checked of late, in the order of gemeenten, coaches, organisations and activities. After how many
/// months that is, the region says.
#[must_use]
pub fn na_te_kijken(kaart: &Kaart) -> Vec<NaTeKijken<'_>> {
    let versheid = &kaart.regio.record.versheid;
    let mut out = Vec::new();
    let mut one = |onderwerp, naam, file, gecontroleerd_op, eigenaren| {
        let checked: &Located<Datum> = gecontroleerd_op;
        let maanden = months_between(checked.value, kaart.vandaag);
        let verlopen = maanden >= i64::from(versheid.verlopen_na_maanden);
        if verlopen || maanden >= i64::from(versheid.waarschuw_na_maanden) {
            out.push(NaTeKijken { onderwerp, naam, file, gecontroleerd_op: checked, maanden, verlopen, eigenaren });
        }
    };
    for (id, gemeente) in kaart.gemeenten.entries() {
        let record = &gemeente.record;
        let owners = record.eigenaren.iter().map(super::Eigenaar::as_str).collect();
        one(Onderwerp::Gemeente(id), record.naam.as_str(), &gemeente.file, &record.gecontroleerd_op, owners);
    }
    for (id, coach) in kaart.coaches.entries() {
        let record = &coach.record;
        let owners = vec![record.email.as_str()];
        one(Onderwerp::Coach(id), &record.naam, &coach.file, &record.gecontroleerd_op, owners);
    }
    for (id, organisatie) in kaart.organisaties.entries() {
        let record = &organisatie.record;
        let owners = record.email.iter().map(Email::as_str).collect();
        one(Onderwerp::Organisatie(id), &record.naam, &organisatie.file, &record.gecontroleerd_op, owners);
    }
    for (id, activiteit) in kaart.activiteiten.entries() {
        let record = &activiteit.record;
        let owner = record.gecontroleerd_door.as_ref().or(record.contact.email.as_ref());
        let owners = owner.into_iter().map(Email::as_str).collect();
        one(Onderwerp::Activiteit(id), &record.naam, &activiteit.file, &record.gecontroleerd_op, owners);
    }
    out
}
