//! Activities for a calendar.

use serde::Serialize;

use super::Views;
use crate::export::{Afspraak, Ical};
use crate::kaart::{Activiteit, Gemeente, Id, Wijk};
use crate::records::Locatie;
use crate::site::begin;

/// The calendar of a page: to take over once, and to subscribe to.
#[derive(Debug, Serialize)]
pub(super) struct AgendaView {
    url: String,
    webcal: String,
}

impl Views<'_> {
    /// The links to a calendar.
    pub(super) fn agenda_links(&self, url: String) -> AgendaView {
        AgendaView { webcal: self.urls.webcal(&url), url }
    }

    /// The calendar of an activity.
    pub(in crate::site) fn agenda(&self, id: Id<Activiteit>) -> Ical {
        let activiteit = &self.kaart.activiteiten[id];
        Ical {
            naam: activiteit.record.naam.clone(),
            url: self.urls.absolute(&self.urls.activiteit(self.kaart, activiteit)),
            gemaakt_op: self.kaart.vandaag,
            afspraken: self.afspraken(activiteit),
        }
    }

    /// The calendar of everything in a wijk.
    pub(in crate::site) fn agenda_wijk(&self, id: Id<Wijk>) -> Ical {
        let wijk = &self.kaart.wijken[id];
        self.agenda_van(&wijk.record.naam, &self.urls.wijk(self.kaart, id), &wijk.activiteiten)
    }

    /// The calendar of everything in a gemeente.
    pub(in crate::site) fn agenda_gemeente(&self, id: Id<Gemeente>) -> Ical {
        let gemeente = &self.kaart.gemeenten[id];
        self.agenda_van(&gemeente.record.naam, &self.urls.activiteiten(gemeente), &gemeente.activiteiten)
    }

    /// The calendar of several activities. The appointments are those of each activity's own calendar, so that a program
    /// that has both knows them as the same.
    fn agenda_van(&self, plaats: &str, url: &str, ids: &[Id<Activiteit>]) -> Ical {
        Ical {
            naam: self.words.text("agenda.naam", &[("plaats", plaats)]),
            url: self.urls.absolute(url),
            gemaakt_op: self.kaart.vandaag,
            afspraken: ids.iter().flat_map(|id| self.afspraken(&self.kaart.activiteiten[*id])).collect(),
        }
    }

    /// One appointment for each line of the schedule that has a time to come.
    fn afspraken(&self, activiteit: &Activiteit) -> Vec<Afspraak> {
        let record = &activiteit.record;
        let url = self.urls.absolute(&self.urls.activiteit(self.kaart, activiteit));
        let reeksen = activiteit.reeksen(&self.kaart.regio.record.schoolvakanties, self.kaart.vandaag);
        if reeksen.is_empty() {
            return Vec::new();
        }
        let (omschrijving, waar) = (self.agenda_tekst(activiteit), self.agenda_plek(activiteit));
        // Only one place has a point that is that of the appointment.
        let mut places = activiteit.locaties().filter(|place| !place.adres_verborgen);
        let punt = places.next().and_then(Locatie::punt).filter(|_| places.next().is_none());
        let all = reeksen.into_iter().map(|(at, reeks)| Afspraak {
            // The place among the lines and not what the line says: a new time is then a change, not a new line.
            uid: format!("{url}#{}", at + 1),
            titel: record.naam.clone(),
            omschrijving: omschrijving.clone(),
            waar: waar.clone(),
            punt,
            url: url.clone(),
            onzeker: record.alert.is_some(),
            reeks,
        });
        all.collect()
    }

    /// What to know before one goes: a notice first, and whom to call.
    fn agenda_tekst(&self, activiteit: &Activiteit) -> String {
        let record = &activiteit.record;
        let organisatie = self.organisatie_link(activiteit.organisatie).naam;
        let text = |key: &str, value: &str| self.words.text(&format!("agenda.{key}"), &[("waarde", value)]);
        let contact = &record.contact;
        let lines = [
            record.alert.as_ref().map(|alert| text("let_op", alert.trim())),
            Some(record.samenvatting.trim().to_owned()),
            record.wanneer_toelichting.as_deref().map(|words| begin(words.trim())),
            record.kosten.as_ref().and_then(|kosten| self.words.kosten(kosten)).map(|kosten| text("kosten", &kosten)),
            record.aanmelden.as_ref().filter(|how| how.nodig).map(|_| self.words.text("activiteit.aanmelden_ja", &[])),
            contact.telefoon.as_ref().map(|telefoon| {
                let wie = contact.naam.as_ref().unwrap_or(&organisatie);
                let values = [("wie", wie.as_str()), ("nummer", &telefoon.to_string())];
                self.words.text("agenda.bel", &values)
            }),
            contact.email.as_ref().map(|email| text("mail", &email.to_string())),
            Some(self.words.text("agenda.klopt", &[])),
        ];
        lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
    }

    /// Where it is, in one line.
    pub(super) fn agenda_plek(&self, activiteit: &Activiteit) -> Option<String> {
        let places: Vec<String> = activiteit.locaties().map(address).collect();
        let record = &activiteit.record;
        if !places.is_empty() {
            return Some(places.join("; "));
        }
        let key = if record.online { "online" } else { "thuis" };
        (record.online || record.thuis).then(|| self.words.text(&format!("activiteit.{key}"), &[]))
    }
}

/// A place as on an envelope; of a hidden address the town alone.
fn address(place: &Locatie) -> String {
    let known = if place.adres_verborgen { (None, None) } else { (place.straat.as_ref(), place.postcode.as_ref()) };
    let (straat, postcode) = known;
    let town = postcode.map_or_else(|| place.plaats.clone(), |postcode| format!("{} {}", postcode.value, place.plaats));
    let parts = [place.naam.clone(), straat.map(|straat| straat.value.clone()), Some(town)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
