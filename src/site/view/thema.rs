//! Themas.

use serde::Serialize;

use super::Views;
use super::gedeeld::LinkView;
use super::gemeente_rijen::GemeenteRijenView;
use super::rij::{ThemaAantal, ThemaLabel};
use crate::kaart::{Id, Thema};

/// The page of a thema.
#[derive(Debug, Serialize)]
pub(super) struct ThemaView {
    thema: ThemaLabel,
    samenvatting: String,
    beschrijving_html: String,
    voor_verwijzer_html: Option<String>,
    aantal: usize,
    #[serde(flatten)]
    lijst: GemeenteRijenView,
    zoek_url: String,
    klachten: Vec<LinkView>,
    dimensies: Vec<String>,
    gala: Vec<String>,
}

/// The list of themas.
#[derive(Debug, Serialize)]
pub(super) struct ThemasView {
    themas: Vec<ThemaAantal>,
}

impl Views<'_> {
    pub(super) fn themas(&self) -> ThemasView {
        ThemasView { themas: self.kaart.themas.ids().map(|id| self.thema_aantal(id)).collect() }
    }

    pub(super) fn thema(&self, id: Id<Thema>) -> ThemaView {
        let kaart = self.kaart;
        let thema = &kaart.themas[id];
        let record = &thema.record;
        let klachten = thema.klachten.iter().map(|id| {
            let klacht = &kaart.klachten[*id];
            LinkView { naam: klacht.record.naam.clone(), url: Some(self.urls.klacht(klacht)) }
        });
        ThemaView {
            thema: self.label(id),
            samenvatting: record.samenvatting.clone(),
            beschrijving_html: self.eigen_html(self.texts.html(&thema.file, &record.id, "beschrijving")),
            voor_verwijzer_html: self.html(&thema.file, &record.id, "voor_verwijzer"),
            aantal: thema.activiteiten.len(),
            lijst: self.gemeente_rijen(&thema.activiteiten, &format!("#{}", record.id.value)),
            zoek_url: self.urls.aanbod("thema", &record.id.value),
            klachten: klachten.collect(),
            dimensies: record
                .dimensies
                .iter()
                .map(|dimensie| self.words.text(&format!("dimensie.{}", dimensie.key()), &[]))
                .collect(),
            gala: record.gala.iter().map(|doel| self.words.text(&format!("gala.{}", doel.key()), &[])).collect(),
        }
    }
}
