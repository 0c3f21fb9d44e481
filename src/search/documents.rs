//! Everything that can be found, from the records.

mod activiteit;
mod handboek;
mod vertellen;

use std::collections::HashMap;

use super::weight::{ALIAS, BODY, PLACE, SUMMARY};
use super::{Document, Soort};
use crate::kaart::{Coach, Gemeente, Id, Kaart, Organisatie, Wijk};
use crate::markup::plain;
use crate::records::CoachSoort;
use crate::site::{PageKind, Texts, Urls, Words};

/// Makes the documents of a region.
pub(super) struct Documents<'a> {
    pub(super) kaart: &'a Kaart,
    pub(super) texts: &'a Texts,
    pub(super) urls: &'a Urls,
    pub(super) words: &'a Words<'a>,
}

impl Documents<'_> {
    /// Everything but the activities.
    pub(super) fn general(&self) -> Vec<Document> {
        let kaart = self.kaart;
        let mut out = Vec::new();
        out.extend(kaart.themas.entries().map(|(id, thema)| {
            let html = self.texts.html(&thema.file, &thema.record.id, "beschrijving");
            Document::new(Soort::Thema, &thema.record.naam, &self.path(PageKind::Thema(id)))
                .bij(&thema.record.samenvatting)
                .field(SUMMARY, &thema.record.samenvatting)
                .field(BODY, plain(html))
        }));
        out.extend(kaart.klachten.entries().map(|(id, klacht)| {
            let record = &klacht.record;
            Document::new(Soort::Klacht, &record.naam, &self.path(PageKind::Klacht(id)))
                .bij(&record.samenvatting)
                .all(ALIAS, &record.synoniemen)
                .all(ALIAS, record.icpc.iter().map(|icpc| icpc.code.value.as_str()))
                .all(BODY, record.icpc.iter().map(|icpc| icpc.omschrijving.as_str()))
                .field(SUMMARY, &record.samenvatting)
                .field(BODY, plain(self.texts.html(&klacht.file, &record.id, "advies")))
        }));
        out.extend(kaart.gemeenten.ids().flat_map(|id| self.gemeente(id)));
        out.extend(kaart.wijken.ids().map(|id| self.wijk(id)));
        out.extend(kaart.coaches.ids().map(|id| self.coach(id)));
        let mut homes: HashMap<Id<Organisatie>, Id<Gemeente>> = HashMap::new();
        for activiteit in &kaart.activiteiten {
            if let (Some(organisatie), Some(gemeente)) = (activiteit.organisatie, activiteit.gemeente) {
                homes.entry(organisatie).or_insert(gemeente);
            }
        }
        out.extend(kaart.organisaties.entries().map(|(id, organisatie)| {
            let record = &organisatie.record;
            let plaats = record.adres.as_ref().map_or("", |adres| adres.plaats.as_str());
            Document::new(Soort::Organisatie, &record.naam, &self.path(PageKind::Organisatie(id)))
                .bij(plaats)
                .of(homes.get(&id).copied())
                .field(PLACE, plaats)
                .field(SUMMARY, &record.samenvatting)
                .field(BODY, plain(self.texts.html(&organisatie.file, "", "beschrijving")))
        }));
        out.extend(self.chapters());
        out.extend(kaart.begrippen.iter().map(|begrip| {
            let record = &begrip.record;
            let url = self.urls.begrip(&record.id);
            Document::new(Soort::Begrip, &record.term, self.local(&url))
                .all(ALIAS, &record.ook)
                .field(BODY, &record.uitleg)
        }));
        out.extend(kaart.interventies.iter().map(|one| {
            let url = self.urls.interventie(&one.record.id);
            Document::new(Soort::Interventie, &one.record.naam, self.local(&url))
                .field(SUMMARY, &one.record.samenvatting)
                .field(BODY, &one.record.wanneer_deze)
                .field(BODY, plain(self.texts.html(&one.file, &one.slug, "beschrijving")))
        }));
        out.extend(self.told());
        let pages = kaart.paginas.iter().enumerate().filter(|(_, page)| page.slug != "home");
        out.extend(pages.map(|(at, page)| {
            let kop = &page.record.kop;
            Document::new(Soort::Pagina, &kop.titel, &self.path(PageKind::Pagina(at)))
                .bij(&kop.samenvatting)
                .field(SUMMARY, &kop.samenvatting)
                .field(BODY, plain(self.texts.html(&page.file, "", "body")))
        }));
        out
    }

    /// A gemeente, and how to refer in it.
    fn gemeente(&self, id: Id<Gemeente>) -> [Document; 2] {
        let gemeente = &self.kaart.gemeenten[id];
        let record = &gemeente.record;
        let products = record.verwijzing.routes.iter().filter_map(|route| route.product.as_deref());
        [
            Document::new(Soort::Gemeente, &record.naam, &self.path(PageKind::Gemeente(id))),
            Document::new(Soort::Verwijzen, &record.naam, &self.path(PageKind::GemeenteVerwijzen(id)))
                .field(SUMMARY, self.words.text("zoeken.woorden_verwijzen", &[]))
                .all(BODY, products),
        ]
    }

    fn wijk(&self, id: Id<Wijk>) -> Document {
        let wijk = &self.kaart.wijken[id];
        let gemeente = wijk.gemeente.map_or("", |id| self.kaart.gemeenten[id].record.naam.as_str());
        Document::new(Soort::Wijk, &wijk.record.naam, &self.path(PageKind::Wijk(id)))
            .bij(gemeente)
            .of(wijk.gemeente)
            .all(ALIAS, &wijk.record.dorpen)
            .field(PLACE, gemeente)
            .all(BODY, wijk.record.samenvatting.iter())
    }

    fn coach(&self, id: Id<Coach>) -> Document {
        let coach = &self.kaart.coaches[id];
        let record = &coach.record;
        let wijken: Vec<&Wijk> = coach.wijken.iter().map(|id| &self.kaart.wijken[*id]).collect();
        let names: Vec<&str> = wijken.iter().map(|wijk| wijk.record.naam.as_str()).collect();
        let organisatie = coach.organisatie.map(|id| self.kaart.organisaties[id].record.naam.as_str());
        let gemeente = coach.gemeente.map(|id| self.kaart.gemeenten[id].record.naam.as_str());
        Document::new(Soort::Coach, &record.naam, &self.path(PageKind::Coach(id)))
            .bij(self.words.en(&names.iter().take(3).map(|naam| (*naam).to_owned()).collect::<Vec<_>>()))
            .of(coach.gemeente)
            .field(PLACE, self.soort(record.soort))
            .all(PLACE, names)
            .all(BODY, wijken.iter().flat_map(|wijk| &wijk.record.dorpen))
            .all(BODY, gemeente)
            .all(BODY, organisatie)
            .all(BODY, record.talen.iter().map(|taal| self.words.taal(taal.code())).filter(|taal| taal != "Nederlands"))
            .all(BODY, record.spreekuren.iter().map(|uur| uur.plaats.as_str()))
            .all(BODY, record.over.iter())
    }

    /// What the region calls a coach of this kind.
    fn soort(&self, soort: CoachSoort) -> String {
        match soort {
            CoachSoort::Welzijn => self.kaart.regio.record.rolnaam.enkelvoud.clone(),
            other => self.words.text(&format!("coach_soort.{}", other.key()), &[]),
        }
    }

    fn path(&self, kind: PageKind) -> String {
        let url = self.urls.page(self.kaart, kind);
        self.local(&url).to_owned()
    }

    fn local<'u>(&self, url: &'u str) -> &'u str {
        self.urls.local(url).unwrap_or(url)
    }
}
