//! An activity and the words it is found by.

use super::super::weight::{BODY, PLACE, REFERRER, SUMMARY};
use super::super::{Document, Soort};
use super::Documents;
use crate::kaart::{Activiteit, Id};
use crate::markup::plain;
use crate::site::PageKind;

impl Documents<'_> {
    /// An activity.
    pub(in crate::search) fn activiteit(&self, id: Id<Activiteit>) -> Document {
        let kaart = self.kaart;
        let activiteit = &kaart.activiteiten[id];
        let record = &activiteit.record;
        let gemeente = activiteit.gemeente.map(|id| kaart.gemeenten[id].record.naam.as_str());
        // Those it names: an activity for a whole gemeente would be found by every village of it.
        let wijken = activiteit.wijken.iter().filter(|_| !record.hele_gemeente && !record.online);
        let places =
            activiteit.locaties().flat_map(|place| place.naam.as_deref().into_iter().chain([place.plaats.as_str()]));
        let days = record.wanneer.iter().filter_map(|line| line.dag).map(|dag| self.words.dag(dag));
        let known = |label: &str, holds: Option<bool>| (holds == Some(true)).then(|| self.words.text(label, &[]));
        let traits = [
            known("zoeken.woorden_gratis", activiteit.is_gratis()),
            known("zoeken.woorden_beginners", record.beginners_welkom),
            known("zoeken.woorden_online", Some(record.online)),
            known("zoeken.woorden_thuis", Some(record.thuis)),
        ];
        let mut document = Document::new(Soort::Activiteit, &record.naam, &self.path(PageKind::Activiteit(id)))
            .field(SUMMARY, record.samenvatting.trim())
            .all(PLACE, places)
            .all(PLACE, wijken.map(|id| kaart.wijken[*id].record.naam.as_str()))
            .all(SUMMARY, gemeente)
            .all(SUMMARY, activiteit.themas.iter().map(|id| kaart.themas[*id].record.naam.as_str()))
            .all(SUMMARY, activiteit.klachten.iter().map(|id| kaart.klachten[*id].record.naam.as_str()))
            .all(SUMMARY, activiteit.organisatie.map(|id| kaart.organisaties[id].record.naam.as_str()))
            .all(SUMMARY, record.voor_wie.iter().flat_map(|wie| &wie.doelgroepen))
            .all(BODY, days)
            .all(SUMMARY, traits.into_iter().flatten())
            .all(BODY, record.talen.iter().map(|taal| self.words.taal(taal.code())).filter(|taal| taal != "Nederlands"))
            .field(BODY, plain(self.texts.html(&activiteit.file, "", "beschrijving")))
            .field(REFERRER, plain(self.texts.html(&activiteit.file, "", "voor_verwijzer")))
            .all(BODY, record.wanneer_toelichting.iter());
        document.activiteit = Some(id);
        document.gemeente = activiteit.gemeente;
        document
    }
}
