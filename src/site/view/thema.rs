//! Themas.

use serde::Serialize;

use super::Views;
use super::gedeeld::LinkView;
use super::rij::{RijView, ThemaAantal, ThemaLabel};
use crate::kaart::{Activiteit, Id, Thema};

/// The most rows on one page; beyond it the page leads to the lists of the gemeenten.
const MOST_ROWS: usize = 150;

/// The page of a thema.
#[derive(Debug, Serialize)]
pub(super) struct ThemaView {
    thema: ThemaLabel,
    samenvatting: String,
    beschrijving_html: String,
    aantal: usize,
    gemeenten: Vec<GemeenteRijen>,
    online: Vec<RijView>,
    klachten: Vec<LinkView>,
    dimensies: Vec<String>,
    gala: Vec<String>,
}

#[derive(Debug, Serialize)]
struct GemeenteRijen {
    naam: String,
    anker: String,
    url: String,
    aantal: usize,
    activiteiten: Vec<RijView>,
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
        let whole = thema.activiteiten.len() <= MOST_ROWS;
        let (online, near): (Vec<Id<Activiteit>>, Vec<Id<Activiteit>>) =
            thema.activiteiten.iter().copied().partition(|id| kaart.activiteiten[*id].record.online);
        let gemeenten = kaart.gemeenten.entries().filter_map(|(gemeente_id, gemeente)| {
            let own: Vec<_> =
                near.iter().filter(|id| kaart.activiteiten[**id].gemeente == Some(gemeente_id)).copied().collect();
            (!own.is_empty()).then(|| GemeenteRijen {
                naam: gemeente.record.naam.clone(),
                anker: gemeente.slug.clone(),
                url: format!("{}#{}", self.urls.activiteiten(gemeente), record.id.value),
                aantal: own.len(),
                activiteiten: if whole { own.iter().map(|id| self.rij(*id, false)).collect() } else { Vec::new() },
            })
        });
        let klachten = thema.klachten.iter().map(|id| {
            let klacht = &kaart.klachten[*id];
            LinkView { naam: klacht.record.naam.clone(), url: Some(self.urls.klacht(klacht)) }
        });
        ThemaView {
            thema: self.label(id),
            samenvatting: record.samenvatting.clone(),
            beschrijving_html: self.texts.html(&thema.file, &record.id, "beschrijving").to_owned(),
            aantal: thema.activiteiten.len(),
            gemeenten: gemeenten.collect(),
            online: online.iter().map(|id| self.rij(*id, true)).collect(),
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
