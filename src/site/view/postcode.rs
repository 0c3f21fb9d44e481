//! Postcodes: from four digits to the coach, without a script.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Views;
use super::coach::CoachView;
use super::gedeeld::{LinkView, StopregelView};
use super::gemeente::GemeenteView;
use super::verwijzen::{RegistratieView, RouteView, routes};
use super::wijk::PostcodeLink;
use crate::kaart::{Coach, Gemeente, Id, Postcode, Wijk};
use crate::records::Status;

/// The page of a pc4.
#[derive(Debug, Serialize)]
pub(super) struct PostcodeView {
    postcode: String,
    plaatsen: Vec<String>,
    wijken: Vec<PostcodeWijk>,
    gemeenten: Vec<PostcodeGemeente>,
    stopregels: Vec<StopregelView>,
}

#[derive(Debug, Serialize)]
struct PostcodeWijk {
    naam: String,
    url: String,
    anker: String,
    gemeente: LinkView,
    dorpen: Vec<String>,
    bereik: Option<String>,
    coaches: Vec<CoachView>,
}

#[derive(Debug, Serialize)]
struct PostcodeGemeente {
    gemeente: GemeenteView,
    routes: Vec<RouteView>,
    reactietijd_werkdagen: Option<u8>,
    registratie: RegistratieView,
}

/// The list of all pc4s.
#[derive(Debug, Serialize)]
pub(super) struct PostcodesView {
    gemeenten: Vec<GemeentePlaatsen>,
}

#[derive(Debug, Serialize)]
struct GemeentePlaatsen {
    naam: String,
    url: String,
    anker: String,
    plaatsen: Vec<PlaatsView>,
}

#[derive(Debug, Serialize)]
struct PlaatsView {
    naam: String,
    postcodes: Vec<PostcodeLink>,
}

impl Views<'_> {
    pub(super) fn postcode(&self, pc4: u16) -> PostcodeView {
        let ids = self.kaart.wijken_of(Postcode { pc4, letters: None });
        let mut gemeenten: Vec<Id<Gemeente>> = ids.iter().filter_map(|id| self.kaart.wijken[*id].gemeente).collect();
        gemeenten.sort();
        gemeenten.dedup();
        PostcodeView {
            postcode: pc4.to_string(),
            plaatsen: self.plaatsen(pc4),
            wijken: ids.iter().map(|id| self.postcode_wijk(pc4, *id)).collect(),
            gemeenten: gemeenten.into_iter().map(|id| self.postcode_gemeente(id)).collect(),
            stopregels: self.stopregels(),
        }
    }

    /// The places that a pc4 is known by: that of the table, or the villages of its wijken.
    pub(super) fn plaatsen(&self, pc4: u16) -> Vec<String> {
        if let Some(point) = self.kaart.postcodes.get(&pc4) {
            return vec![point.plaats.clone()];
        }
        let ids = self.kaart.wijken_of(Postcode { pc4, letters: None });
        ids.iter().map(|id| self.kaart.wijken[*id].record.naam.clone()).collect()
    }

    fn postcode_wijk(&self, pc4: u16, id: Id<Wijk>) -> PostcodeWijk {
        let wijk = &self.kaart.wijken[id];
        let parts: Vec<String> = wijk
            .record
            .postcodes
            .iter()
            .filter(|area| area.pc4 == pc4 && area.letters.is_some())
            .map(|area| self.words.gebied(&area.value))
            .collect();
        let gemeente = wijk.gemeente.map(|id| &self.kaart.gemeenten[id]);
        let actief = gemeente.is_some_and(|gemeente| gemeente.record.status == Status::Actief);
        let coaches = wijk.coaches.iter().filter(|id| actief && self.serves(**id, pc4));
        PostcodeWijk {
            naam: wijk.record.naam.clone(),
            url: self.urls.wijk(self.kaart, id),
            anker: self.wijk_anker(wijk),
            gemeente: LinkView {
                naam: gemeente.map_or(String::new(), |gemeente| gemeente.record.naam.clone()),
                url: gemeente.map(|gemeente| self.urls.gemeente(gemeente)),
            },
            dorpen: wijk.record.dorpen.clone(),
            bereik: (!parts.is_empty()).then(|| self.words.en(&parts)),
            coaches: coaches.map(|id| self.coach(*id)).collect(),
        }
    }

    /// Whether a coach works in a pc4: everywhere in the wijk, unless the coach has an area of their own.
    fn serves(&self, id: Id<Coach>, pc4: u16) -> bool {
        let area = self.kaart.coaches[id].record.werkgebied.as_ref();
        area.is_none_or(|area| area.postcodes.iter().any(|postcode| postcode.pc4 == pc4))
    }

    fn postcode_gemeente(&self, id: Id<Gemeente>) -> PostcodeGemeente {
        let gemeente = &self.kaart.gemeenten[id];
        PostcodeGemeente {
            gemeente: self.gemeente_kort(Some(id)),
            routes: routes(gemeente),
            reactietijd_werkdagen: Some(gemeente.record.verwijzing.reactietijd_werkdagen),
            registratie: self.registratie(gemeente),
        }
    }

    pub(super) fn postcodes(&self) -> PostcodesView {
        let gemeenten = self.kaart.gemeenten.iter().map(|gemeente| {
            let mut places: BTreeMap<String, Vec<u16>> = BTreeMap::new();
            let own = gemeente.wijken.iter().flat_map(|id| self.kaart.wijken[*id].record.postcodes.iter());
            for area in own {
                let plaats = self.plaatsen(area.pc4).into_iter().next().unwrap_or_default();
                let list = places.entry(plaats).or_default();
                if !list.contains(&area.pc4) {
                    list.push(area.pc4);
                }
            }
            let plaatsen = places.into_iter().map(|(naam, mut pc4s)| {
                pc4s.sort_unstable();
                let postcodes = pc4s
                    .into_iter()
                    .map(|pc4| PostcodeLink { tekst: pc4.to_string(), url: Some(self.urls.postcode(pc4)) });
                PlaatsView { naam, postcodes: postcodes.collect() }
            });
            GemeentePlaatsen {
                naam: gemeente.record.naam.clone(),
                url: self.urls.gemeente(gemeente),
                anker: gemeente.slug.clone(),
                plaatsen: plaatsen.collect(),
            }
        });
        PostcodesView { gemeenten: gemeenten.collect() }
    }
}
