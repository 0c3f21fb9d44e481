//! Gemeenten, and the home page that leads to them.

use serde::Serialize;

use super::Views;
use super::agenda::AgendaView;
use super::gedeeld::{DatumView, EmailView, LinkView, VangnetView, VersheidView};
use super::gemeente_rijen::has_filter;

use super::kaart::{KaartView, RegiokaartView};
use super::rij::{GroepView, ThemaAantal};
use super::wijk::WijkRij;
use crate::kaart::{Activiteit, Gemeente, Id};
use crate::records::{FaseStatus, KernteamLid, Sector, Status};
use crate::site::begin;

/// The most rows on the page with the activities of a gemeente: beyond it there are only links.
const MOST_ROWS: usize = 100;

/// A gemeente in short.
#[derive(Debug, Clone, Serialize)]
pub(super) struct GemeenteView {
    naam: String,
    url: String,
    verwijzen_url: String,
    coachlijst_url: Option<String>,
    activiteiten_url: String,
    status: &'static str,
    vanaf: Option<DatumView>,
}

/// The home page.
#[derive(Debug, Serialize)]
pub(super) struct HomeView {
    inleiding_html: Option<String>,
    gemeenten: Vec<GemeenteView>,
    themas: Vec<ThemaAantal>,
    kaart: Option<RegiokaartView>,
}

/// The list of gemeenten.
#[derive(Debug, Serialize)]
pub(super) struct GemeentenView {
    gemeenten: Vec<GemeenteRij>,
}

#[derive(Debug, Serialize)]
struct GemeenteRij {
    gemeente: GemeenteView,
    samenvatting: Option<String>,
    aantal_wijken: usize,
    aantal_coaches: usize,
    aantal_activiteiten: usize,
}

/// The page of a gemeente.
#[derive(Debug, Serialize)]
pub(super) struct GemeentePaginaView {
    gemeente: GemeenteView,
    samenvatting: Option<String>,
    organisatie: LinkView,
    wijken: Vec<WijkRij>,
    kaart: Option<KaartView>,
    poster_url: Option<String>,
    verwijskaart_url: Option<String>,
    cijfers_url: Option<String>,
    aantal_coaches: usize,
    aantal_activiteiten: usize,
    zoek_url: String,
    themas: Vec<ThemaAantal>,
    vangnet: Option<VangnetView>,
    kernteam: Vec<LidView>,
    fasen: Vec<FaseView>,
    uitgangspunten: Option<UitgangspuntenView>,
    gecontroleerd: VersheidView,
}

#[derive(Debug, Serialize)]
struct LidView {
    rol: String,
    sector: String,
    organisatie: LinkView,
    naam: Option<String>,
    email: Option<EmailView>,
}

#[derive(Debug, Serialize)]
struct FaseView {
    jaar: u16,
    doel: String,
    status: &'static str,
}

#[derive(Debug, Serialize)]
struct UitgangspuntenView {
    html: String,
    laatst_getoetst: DatumView,
}

/// The activities of a gemeente.
#[derive(Debug, Serialize)]
pub(super) struct GemeenteActiviteitenView {
    gemeente: GemeenteView,
    aantal: usize,
    groepen: Vec<GroepView>,
    gratis: Vec<LinkView>,
    online: Vec<LinkView>,
    wijken: Vec<WijkAantal>,
    /// Whether the list is long enough to be filtered.
    filter: bool,
    zoek_url: String,
    agenda: AgendaView,
}

#[derive(Debug, Serialize)]
struct WijkAantal {
    naam: String,
    url: String,
    aantal: usize,
}

impl Views<'_> {
    /// A gemeente in short. Without one, which only a kaart with faults has, everything is empty.
    pub(super) fn gemeente_kort(&self, id: Option<Id<Gemeente>>) -> GemeenteView {
        let Some(gemeente) = id.map(|id| &self.kaart.gemeenten[id]) else {
            let nothing = String::new;
            return GemeenteView {
                naam: nothing(),
                url: nothing(),
                verwijzen_url: nothing(),
                coachlijst_url: None,
                activiteiten_url: nothing(),
                status: "niet",
                vanaf: None,
            };
        };
        GemeenteView {
            naam: gemeente.record.naam.clone(),
            url: self.urls.gemeente(gemeente),
            verwijzen_url: self.urls.verwijzen(gemeente),
            coachlijst_url: gemeente.has_coachlijst().then(|| self.urls.coachlijst(gemeente)),
            activiteiten_url: self.urls.activiteiten(gemeente),
            status: match gemeente.record.status {
                Status::Actief => "actief",
                Status::Gepland => "gepland",
                Status::Niet => "niet",
            },
            vanaf: gemeente.record.vanaf.map(|vanaf| self.datum(vanaf)),
        }
    }

    pub(super) fn home(&self) -> HomeView {
        let page = self.kaart.paginas.iter().find(|page| page.slug == "home");
        HomeView {
            inleiding_html: page.and_then(|page| self.html(&page.file, "", "body")),
            gemeenten: self.kaart.gemeenten.ids().map(|id| self.gemeente_kort(Some(id))).collect(),
            themas: self.kaart.themas.ids().map(|id| self.thema_aantal(id)).collect(),
            kaart: self.regiokaart(),
        }
    }

    pub(super) fn gemeenten(&self) -> GemeentenView {
        let gemeenten = self.kaart.gemeenten.entries().map(|(id, gemeente)| GemeenteRij {
            gemeente: self.gemeente_kort(Some(id)),
            samenvatting: gemeente.record.samenvatting.clone(),
            aantal_wijken: gemeente.wijken.len(),
            aantal_coaches: gemeente.coaches.len(),
            aantal_activiteiten: gemeente.activiteiten.len(),
        });
        GemeentenView { gemeenten: gemeenten.collect() }
    }

    pub(super) fn gemeente(&self, id: Id<Gemeente>) -> GemeentePaginaView {
        let gemeente = &self.kaart.gemeenten[id];
        let record = &gemeente.record;
        let list = self.urls.activiteiten(gemeente);
        let themas = self.kaart.themas.ids().filter_map(|thema| {
            let has = |id: &&Id<Activiteit>| self.kaart.activiteiten[**id].themas.contains(&thema);
            let aantal = gemeente.activiteiten.iter().filter(has).count();
            let view = self.thema_aantal(thema);
            let url = format!("{list}#{}", view.label.id);
            (aantal > 0).then_some(ThemaAantal { aantal, url, ..view })
        });
        let fasen = record.fasen.iter().map(|fase| FaseView {
            jaar: fase.jaar,
            doel: fase.doel.clone(),
            status: match fase.status {
                FaseStatus::Klaar => "klaar",
                FaseStatus::Bezig => "bezig",
                FaseStatus::Gepland => "gepland",
            },
        });
        let kaart = self.wijkkaart(gemeente);
        let wijken = gemeente.wijken.iter().map(|id| {
            let numbers = kaart.as_ref().map_or(&[][..], |kaart| &kaart.genummerd);
            let nummer = numbers.iter().position(|other| other == id).map(|at| at + 1);
            WijkRij { nummer, ..self.wijk_rij(*id) }
        });
        GemeentePaginaView {
            gemeente: self.gemeente_kort(Some(id)),
            samenvatting: record.samenvatting.clone(),
            organisatie: self.organisatie_link(gemeente.organisatie),
            wijken: wijken.collect(),
            kaart,
            poster_url: self.poster_url(gemeente).filter(|_| self.papers),
            verwijskaart_url: (self.papers && gemeente.has_coachlijst()).then(|| self.urls.verwijskaart(gemeente)),
            cijfers_url: gemeente.cijfers.as_ref().map(|_| self.urls.cijfers(gemeente)),
            aantal_coaches: gemeente.coaches.len(),
            aantal_activiteiten: gemeente.activiteiten.len(),
            zoek_url: self.urls.aanbod("gemeente", &gemeente.slug),
            themas: themas.collect(),
            vangnet: Some((&record.vangnet).into()),
            kernteam: record.kernteam.iter().zip(&gemeente.kernteam).map(|(lid, id)| self.lid(lid, *id)).collect(),
            fasen: fasen.collect(),
            uitgangspunten: record.uitgangspunten.as_ref().map(|punten| UitgangspuntenView {
                html: self.eigen_html(self.texts.html(&gemeente.file, "", "uitgangspunten")),
                laatst_getoetst: self.datum(punten.laatst_getoetst),
            }),
            gecontroleerd: self.versheid(&record.gecontroleerd_op),
        }
    }

    fn lid(&self, lid: &KernteamLid, organisatie: Option<Id<crate::kaart::Organisatie>>) -> LidView {
        let sector = match lid.sector {
            Sector::Zorg => "zorg",
            Sector::Welzijn => "welzijn",
            Sector::Gemeente => "gemeente",
            Sector::Inwoners => "inwoners",
        };
        LidView {
            rol: begin(&lid.rol),
            sector: self.words.text(&format!("sector.{sector}"), &[]),
            organisatie: match organisatie {
                Some(id) => self.organisatie_link(Some(id)),
                None => LinkView { naam: lid.organisatie.value.clone(), url: None },
            },
            naam: lid.naam.clone(),
            email: lid.email.as_ref().map(Into::into),
        }
    }

    pub(super) fn gemeente_activiteiten(&self, id: Id<Gemeente>) -> GemeenteActiviteitenView {
        let gemeente = &self.kaart.gemeenten[id];
        let ids = &gemeente.activiteiten;
        let links = |wanted: &dyn Fn(&Activiteit) -> bool| -> Vec<LinkView> {
            let chosen = ids.iter().filter(|id| wanted(&self.kaart.activiteiten[**id]));
            chosen.map(|id| self.activiteit_link(*id)).collect()
        };
        let wijken = gemeente.wijken.iter().map(|id| {
            let wijk = &self.kaart.wijken[*id];
            WijkAantal {
                naam: wijk.record.naam.clone(),
                url: self.urls.wijk(self.kaart, *id),
                aantal: wijk.activiteiten.len(),
            }
        });
        GemeenteActiviteitenView {
            agenda: self.agenda_links(self.urls.agenda_gemeente(gemeente)),
            gemeente: self.gemeente_kort(Some(id)),
            aantal: ids.len(),
            groepen: self.groepen(ids, MOST_ROWS),
            gratis: links(&|activiteit| activiteit.is_gratis() == Some(true)),
            online: links(&|activiteit| activiteit.record.online),
            wijken: wijken.collect(),
            filter: has_filter(ids.len()) && ids.len() <= MOST_ROWS,
            zoek_url: self.urls.aanbod("gemeente", &gemeente.slug),
        }
    }
}
