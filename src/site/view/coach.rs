//! Coaches.

use serde::Serialize;

use super::Views;
use super::folder::FolderLink;
use super::gedeeld::{DatumView, EmailView, LinkView, TelefoonView, VersheidView};
use super::gemeente::GemeenteView;
use super::wijk::WijkRij;
use crate::kaart::{Coach, Id};
use crate::records::CoachSoort;
use crate::site::PageKind;

/// A coach on a card.
#[derive(Debug, Clone, Serialize)]
pub(super) struct CoachView {
    naam: String,
    url: String,
    rol: String,
    organisatie: LinkView,
    telefoon: TelefoonView,
    email: EmailView,
    bereikbaar: Vec<String>,
    spreekuren: Vec<SpreekuurView>,
    wachttijd_weken: Option<u8>,
    talen: Vec<String>,
    over: Option<String>,
    postcodes: Vec<String>,
    afwezig: Option<AfwezigView>,
    vervanger: Option<VervangerView>,
    gecontroleerd: VersheidView,
}

#[derive(Debug, Clone, Serialize)]
struct SpreekuurView {
    plaats: String,
    wanneer: String,
    kamer: Option<String>,
}

/// Until when a coach is away.
#[derive(Debug, Clone, Serialize)]
pub(super) struct AfwezigView {
    tot: Option<DatumView>,
}

/// Who stands in.
#[derive(Debug, Clone, Serialize)]
pub(super) struct VervangerView {
    naam: String,
    url: String,
    telefoon: TelefoonView,
}

/// Whom to call.
#[derive(Debug, Clone, Serialize)]
pub(super) struct BelView {
    pub(super) naam: String,
    pub(super) url: String,
    pub(super) rol: String,
    pub(super) telefoon: TelefoonView,
}

/// The page of a coach.
#[derive(Debug, Serialize)]
pub(super) struct CoachPaginaView {
    gemeente: GemeenteView,
    coach: CoachView,
    vcard_url: String,
    kaartje_url: Option<String>,
    wijken: Vec<WijkRij>,
    folders: Vec<WijkFolders>,
}

/// The sheets of a wijk.
#[derive(Debug, Serialize)]
struct WijkFolders {
    naam: String,
    folders: Vec<FolderLink>,
}

/// The list of all coaches.
#[derive(Debug, Serialize)]
pub(super) struct CoachesView {
    gemeenten: Vec<GemeenteCoaches>,
}

#[derive(Debug, Serialize)]
struct GemeenteCoaches {
    gemeente: GemeenteView,
    anker: String,
    coaches: Vec<CoachRij>,
}

#[derive(Debug, Serialize)]
struct CoachRij {
    naam: String,
    url: String,
    rol: String,
    telefoon: TelefoonView,
    wijken: Vec<LinkView>,
    afwezig: Option<AfwezigView>,
    vervanger: Option<VervangerView>,
}

impl Views<'_> {
    pub(super) fn coach(&self, id: Id<Coach>) -> CoachView {
        let coach = &self.kaart.coaches[id];
        let record = &coach.record;
        let spreekuren = record.spreekuren.iter().map(|uur| SpreekuurView {
            plaats: uur.plaats.clone(),
            wanneer: self.words.reeks(&[uur.dag], uur.van, uur.tot.value),
            kamer: uur.kamer.clone(),
        });
        let hours = record.bereikbaar.iter().map(|line| self.words.reeks(&line.dagen, line.van, line.tot.value));
        CoachView {
            naam: record.naam.clone(),
            url: self.urls.coach(coach),
            rol: self.coach_rol(coach),
            organisatie: self.organisatie_link(coach.organisatie),
            telefoon: (&record.telefoon).into(),
            email: (&record.email).into(),
            bereikbaar: hours.collect(),
            spreekuren: spreekuren.collect(),
            wachttijd_weken: record.wachttijd_weken,
            talen: record.talen.iter().map(|taal| self.words.taal(taal.code())).collect(),
            over: record.over.clone(),
            postcodes: self.postcodes_of(coach),
            afwezig: self.afwezig(coach),
            vervanger: self.vervanger(coach),
            gecontroleerd: self.versheid(&record.gecontroleerd_op),
        }
    }

    pub(super) fn afwezig(&self, coach: &Coach) -> Option<AfwezigView> {
        let away = !coach.is_available(self.kaart.vandaag);
        away.then(|| AfwezigView { tot: coach.record.tot.as_ref().map(|tot| self.datum(tot.value)) })
    }

    pub(super) fn vervanger(&self, coach: &Coach) -> Option<VervangerView> {
        let vervanger = &self.kaart.coaches[coach.vervanger?];
        Some(VervangerView {
            naam: vervanger.record.naam.clone(),
            url: self.urls.coach(vervanger),
            telefoon: (&vervanger.record.telefoon).into(),
        })
    }

    pub(super) fn bel(&self, id: Id<Coach>) -> BelView {
        let coach = &self.kaart.coaches[id];
        BelView {
            naam: coach.record.naam.clone(),
            url: self.urls.coach(coach),
            rol: self.coach_rol(coach),
            telefoon: (&coach.record.telefoon).into(),
        }
    }

    pub(super) fn coach_pagina(&self, id: Id<Coach>) -> CoachPaginaView {
        let coach = &self.kaart.coaches[id];
        CoachPaginaView {
            gemeente: self.gemeente_kort(coach.gemeente),
            coach: self.coach(id),
            vcard_url: self.urls.vcard(coach),
            kaartje_url: self.kaartje_url(coach).filter(|_| self.papers),
            wijken: coach.wijken.iter().map(|id| self.wijk_rij(*id)).collect(),
            folders: self.coach_folders(coach),
        }
    }

    /// The sheets of the wijken that one refers to this coach in.
    fn coach_folders(&self, coach: &Coach) -> Vec<WijkFolders> {
        let own = coach.wijken.iter().filter(|_| coach.record.soort == CoachSoort::Welzijn);
        let wijken = own.map(|id| WijkFolders {
            naam: self.kaart.wijken[*id].record.naam.clone(),
            folders: self.folder_print_links(*id),
        });
        wijken.filter(|wijk| !wijk.folders.is_empty()).collect()
    }

    pub(super) fn coaches(&self) -> CoachesView {
        let row = |id: &Id<Coach>| {
            let coach = &self.kaart.coaches[*id];
            CoachRij {
                naam: coach.record.naam.clone(),
                url: self.url(PageKind::Coach(*id)),
                rol: self.coach_rol(coach),
                telefoon: (&coach.record.telefoon).into(),
                wijken: coach.wijken.iter().map(|id| self.wijk_link(*id)).collect(),
                afwezig: self.afwezig(coach),
                vervanger: self.vervanger(coach),
            }
        };
        // Whom one refers to comes first.
        let by_kind = |ids: &[Id<Coach>]| {
            let mut ids = ids.to_vec();
            ids.sort_by_key(|id| self.kaart.coaches[*id].record.soort != CoachSoort::Welzijn);
            ids
        };
        let gemeenten = self.kaart.gemeenten.entries().map(|(id, gemeente)| GemeenteCoaches {
            gemeente: self.gemeente_kort(Some(id)),
            anker: gemeente.slug.clone(),
            coaches: by_kind(&gemeente.coaches).iter().map(row).collect(),
        });
        CoachesView { gemeenten: gemeenten.collect() }
    }

    /// The postcodes of a coach who has an area of their own.
    pub(super) fn postcodes_of(&self, coach: &Coach) -> Vec<String> {
        let area = coach.record.werkgebied.iter().flat_map(|area| area.postcodes.iter());
        area.map(|postcode| self.words.gebied(&postcode.value)).collect()
    }
}
