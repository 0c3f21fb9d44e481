//! Wijken.

use serde::Serialize;

use super::Views;
use super::agenda::AgendaView;
use super::coach::{BelView, CoachView};
use super::folder::FolderLink;
use super::gedeeld::VangnetView;
use super::gemeente::GemeenteView;
use super::rij::{GroepView, RijView};
use super::verwijzen::{RouteView, routes};
use crate::kaart::{Coach, Id, Wijk};
use crate::records::Status;

/// The most rows on the page of a wijk: beyond it its own activities are links.
const MOST_ROWS: usize = 40;

/// How many activities for the whole gemeente such a page still shows; the link below them leads to all.
const WIDE: usize = 5;

/// A wijk as a row in a list, with whom to call now.
#[derive(Debug, Clone, Serialize)]
pub(super) struct WijkRij {
    pub(super) naam: String,
    pub(super) url: String,
    pub(super) anker: String,
    pub(super) dorpen: Vec<String>,
    pub(super) aantal_activiteiten: usize,
    pub(super) coach: Option<BelView>,
    /// Its number on a map that has no room for its name.
    pub(super) nummer: Option<usize>,
}

/// The page of a wijk.
#[derive(Debug, Serialize)]
pub(super) struct WijkView {
    gemeente: GemeenteView,
    samenvatting: Option<String>,
    coaches: Vec<CoachView>,
    verwijzen: Option<VerwijzenKort>,
    aantal: usize,
    groepen: Vec<GroepView>,
    gemeentebreed: Vec<RijView>,
    dorpen: Vec<String>,
    ook_bekend_als: Vec<String>,
    postcodes: Vec<PostcodeLink>,
    ligging: Option<String>,
    folders: Vec<FolderLink>,
    vangnet: Option<VangnetView>,
    agenda: AgendaView,
}

#[derive(Debug, Serialize)]
struct VerwijzenKort {
    routes: Vec<RouteView>,
    reactietijd_werkdagen: Option<u8>,
}

/// A postcode with its page.
#[derive(Debug, Clone, Serialize)]
pub(super) struct PostcodeLink {
    pub(super) tekst: String,
    pub(super) url: Option<String>,
}

impl Views<'_> {
    /// Whom to call now for a wijk: see [`crate::kaart::Kaart::contact`].
    pub(super) fn contact(&self, wijk: &Wijk) -> Option<Id<Coach>> {
        self.kaart.contact(wijk)
    }

    /// An anchor that no other wijk has, also where a list runs over several gemeenten.
    pub(super) fn wijk_anker(&self, wijk: &Wijk) -> String {
        let gemeente = wijk.gemeente.map_or("", |id| &self.kaart.gemeenten[id].slug);
        format!("wijk-{gemeente}-{}", wijk.slug)
    }

    pub(super) fn wijk_rij(&self, id: Id<Wijk>) -> WijkRij {
        let wijk = &self.kaart.wijken[id];
        WijkRij {
            naam: wijk.record.naam.clone(),
            url: self.urls.wijk(self.kaart, id),
            anker: self.wijk_anker(wijk),
            dorpen: wijk.record.dorpen.clone(),
            aantal_activiteiten: wijk.activiteiten.len(),
            coach: self.contact(wijk).map(|id| self.bel(id)),
            nummer: None,
        }
    }

    pub(super) fn wijk(&self, id: Id<Wijk>) -> WijkView {
        let wijk = &self.kaart.wijken[id];
        let gemeente = wijk.gemeente.map(|id| &self.kaart.gemeenten[id]);
        let actief = gemeente.filter(|gemeente| gemeente.record.status == Status::Actief);
        let (wide, near): (Vec<_>, Vec<_>) = wijk.activiteiten.iter().copied().partition(|id| {
            let activiteit = &self.kaart.activiteiten[*id];
            activiteit.record.hele_gemeente && activiteit.gemeente == wijk.gemeente
        });
        let long = wijk.activiteiten.len() > MOST_ROWS;
        let postcodes = wijk.record.postcodes.iter().map(|area| PostcodeLink {
            tekst: self.words.gebied(&area.value),
            url: Some(self.urls.postcode(area.pc4)),
        });
        WijkView {
            agenda: self.agenda_links(self.urls.agenda_wijk(self.kaart, id)),
            gemeente: self.gemeente_kort(wijk.gemeente),
            samenvatting: wijk.record.samenvatting.clone(),
            coaches: actief.map_or_else(Vec::new, |_| wijk.coaches.iter().map(|id| self.coach(*id)).collect()),
            verwijzen: actief.map(|gemeente| VerwijzenKort {
                routes: routes(gemeente),
                reactietijd_werkdagen: Some(gemeente.record.verwijzing.reactietijd_werkdagen),
            }),
            aantal: wijk.activiteiten.len(),
            groepen: self.groepen(&near, if long { 0 } else { near.len() }),
            gemeentebreed: wide
                .iter()
                .take(if long { WIDE } else { wide.len() })
                .map(|id| self.rij(*id, false))
                .collect(),
            dorpen: wijk.record.dorpen.clone(),
            ook_bekend_als: wijk.record.ook_bekend_als.clone(),
            postcodes: postcodes.collect(),
            ligging: self.ligging(id),
            folders: self.folder_print_links(id),
            vangnet: gemeente.map(|gemeente| wijk.vangnet(gemeente).into()),
        }
    }
}
