//! A coach for an address book.

use super::Views;
use crate::export::Vcard;
use crate::kaart::{Coach, Id};

impl Views<'_> {
    /// The contact of a coach, with what stays true for a while: nothing about leave or hours.
    pub(in crate::site) fn vcard(&self, id: Id<Coach>) -> Vcard {
        let coach = &self.kaart.coaches[id];
        let record = &coach.record;
        let gemeente = coach.gemeente.map_or("", |id| &self.kaart.gemeenten[id].record.naam);
        let wijken: Vec<String> = coach.wijken.iter().map(|id| self.kaart.wijken[*id].record.naam.clone()).collect();
        let notitie =
            || self.words.text("vcard.notitie", &[("wijken", &self.words.en(&wijken)), ("gemeente", gemeente)]);
        Vcard {
            naam: record.naam.clone(),
            rol: self.coach_rol(coach),
            organisatie: coach.organisatie.map(|id| self.kaart.organisaties[id].record.naam.clone()),
            telefoon: record.telefoon.clone(),
            email: record.email.clone(),
            url: self.urls.absolute(&self.urls.coach(coach)),
            talen: record.talen.iter().map(|taal| taal.code().to_owned()).collect(),
            notitie: (!wijken.is_empty()).then(notitie),
            gecontroleerd_op: record.gecontroleerd_op.value,
        }
    }
}
