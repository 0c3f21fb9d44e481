//! Complaints.

use serde::Serialize;

use super::Views;
use super::rij::ThemaAantal;
use super::verwijzen::{IndicatieView, stelsel};
use crate::kaart::{Id, Klacht};
use crate::records::Stelsel;

/// The page of a complaint.
#[derive(Debug, Serialize)]
pub(super) struct KlachtView {
    samenvatting: String,
    advies_html: String,
    voor_verwijzer_html: String,
    synoniemen: Vec<String>,
    icpc: Vec<IcpcView>,
    themas: Vec<ThemaAantal>,
    indicaties: Vec<IndicatieView>,
}

#[derive(Debug, Serialize)]
struct IcpcView {
    code: String,
    omschrijving: String,
    stelsel: &'static str,
}

/// The list of complaints and themas.
#[derive(Debug, Serialize)]
pub(super) struct KlachtenView {
    klachten: Vec<KlachtRij>,
    themas: Vec<ThemaAantal>,
}

#[derive(Debug, Serialize)]
struct KlachtRij {
    naam: String,
    url: String,
    samenvatting: String,
    synoniemen: Vec<String>,
}

impl Views<'_> {
    pub(super) fn klachten(&self) -> KlachtenView {
        let klachten = self.kaart.klachten.iter().map(|klacht| KlachtRij {
            naam: klacht.record.naam.clone(),
            url: self.urls.klacht(klacht),
            samenvatting: klacht.record.samenvatting.clone(),
            synoniemen: klacht.record.synoniemen.clone(),
        });
        KlachtenView { klachten: klachten.collect(), themas: self.themas_met_aantal() }
    }

    fn themas_met_aantal(&self) -> Vec<ThemaAantal> {
        self.kaart.themas.ids().map(|id| self.thema_aantal(id)).collect()
    }

    pub(super) fn klacht(&self, id: Id<Klacht>) -> KlachtView {
        let klacht = &self.kaart.klachten[id];
        let record = &klacht.record;
        let named = |list: &[crate::source::Located<String>]| list.iter().any(|name| name.value == record.id.value);
        let indicaties = self.kaart.indicaties.iter().filter(|indicatie| named(&indicatie.record.klachten));
        KlachtView {
            samenvatting: record.samenvatting.clone(),
            advies_html: self.eigen_html(self.texts.html(&klacht.file, &record.id, "advies")),
            voor_verwijzer_html: self.eigen_html(self.texts.html(&klacht.file, &record.id, "voor_verwijzer")),
            synoniemen: record.synoniemen.clone(),
            icpc: record
                .icpc
                .iter()
                .map(|icpc| IcpcView {
                    code: icpc.code.value.clone(),
                    omschrijving: icpc.omschrijving.clone(),
                    stelsel: stelsel(icpc.stelsel.unwrap_or(Stelsel::Icpc1)),
                })
                .collect(),
            themas: klacht.themas.iter().map(|id| self.thema_aantal(*id)).collect(),
            indicaties: indicaties.map(|r| IndicatieView { tekst: r.record.tekst.clone() }).collect(),
        }
    }
}
