//! The page of the editors: coverage and freshness.

use serde::Serialize;

use super::Views;
use super::folder::FolderStand;
use super::gedeeld::DatumView;
use super::gemeente::GemeenteView;
use crate::diagnostics::{Diagnostic, Ernst};
use crate::kaart::{Datum, Gemeente};
use crate::site::PageKind;

/// The page of the editors.
#[derive(Debug, Serialize)]
pub(super) struct RedactieView {
    totalen: TotalenView,
    gemeenten: Vec<GemeenteStand>,
    waarschuwingen: Vec<WaarschuwingGroep>,
    folders: Vec<FolderStand>,
    gedempt: Vec<GedemptView>,
    regels_url: String,
}

#[derive(Debug, Serialize)]
struct TotalenView {
    gemeenten: usize,
    wijken: usize,
    coaches: usize,
    activiteiten: usize,
    waarschuwingen: usize,
}

#[derive(Debug, Serialize)]
struct GemeenteStand {
    gemeente: GemeenteView,
    anker: String,
    wijken: usize,
    wijken_zonder_coach: usize,
    coaches: usize,
    activiteiten: usize,
    oudste: Option<DatumView>,
    waarschuwingen: usize,
}

/// The warnings of one gemeente, or of the region as a whole.
#[derive(Debug, Serialize)]
struct WaarschuwingGroep {
    anker: String,
    naam: Option<String>,
    regels: Vec<WaarschuwingView>,
}

#[derive(Debug, Serialize)]
struct WaarschuwingView {
    code: &'static str,
    regel_url: String,
    tekst: String,
    bestand: String,
    regel: Option<usize>,
}

/// A warning that a record asks to be left alone by.
#[derive(Debug, Serialize)]
struct GedemptView {
    code: &'static str,
    regel_url: String,
    reden: String,
    bestand: String,
}

impl Views<'_> {
    pub(super) fn redactie(&self) -> RedactieView {
        let kaart = self.kaart;
        let mut groups: Vec<WaarschuwingGroep> = Vec::new();
        let warnings = self.diagnostics.all().iter().filter(|d| d.finding.ernst == Ernst::Waarschuwing);
        for d in warnings.clone() {
            let in_dir = |gemeente: &&Gemeente| d.bestand.starts_with(&format!("data/gemeenten/{}/", gemeente.slug));
            let gemeente = kaart.gemeenten.iter().find(in_dir);
            let anker = gemeente.map_or("regio", |gemeente| &gemeente.slug).to_owned();
            let view = WaarschuwingView {
                code: d.finding.rule.code,
                regel_url: self.regel_url(d.finding.rule),
                tekst: d.finding.bericht.clone(),
                bestand: d.bestand.to_string(),
                regel: d.position.map(|position| position.regel),
            };
            match groups.iter_mut().find(|group| group.anker == anker) {
                Some(group) => group.regels.push(view),
                None => groups.push(WaarschuwingGroep {
                    anker,
                    naam: gemeente.map(|gemeente| gemeente.record.naam.clone()),
                    regels: vec![view],
                }),
            }
        }
        let gemeenten = kaart.gemeenten.entries().map(|(id, gemeente)| {
            let without = gemeente.wijken.iter().filter(|id| self.contact(&kaart.wijken[**id]).is_none());
            let own = groups.iter().find(|group| group.anker == gemeente.slug);
            GemeenteStand {
                gemeente: self.gemeente_kort(Some(id)),
                anker: gemeente.slug.clone(),
                wijken: gemeente.wijken.len(),
                wijken_zonder_coach: without.count(),
                coaches: gemeente.coaches.len(),
                activiteiten: gemeente.activiteiten.len(),
                oudste: self.oudste(gemeente).map(|datum| self.datum(datum)),
                waarschuwingen: own.map_or(0, |group| group.regels.len()),
            }
        });
        RedactieView {
            totalen: TotalenView {
                gemeenten: kaart.gemeenten.len(),
                wijken: kaart.wijken.len(),
                coaches: kaart.coaches.len(),
                activiteiten: kaart.activiteiten.len(),
                waarschuwingen: warnings.count(),
            },
            gemeenten: gemeenten.collect(),
            waarschuwingen: groups,
            folders: self.folder_standen(),
            gedempt: self.gedempt(),
            regels_url: self.url(PageKind::Regels),
        }
    }

    fn gedempt(&self) -> Vec<GedemptView> {
        let view = |(d, reden): (&Diagnostic, &str)| GedemptView {
            code: d.finding.rule.code,
            regel_url: self.regel_url(d.finding.rule),
            reden: reden.to_owned(),
            bestand: d.bestand.to_string(),
        };
        self.diagnostics.silenced_with_reason().map(view).collect()
    }

    /// The longest ago that a record of a gemeente was checked.
    fn oudste(&self, gemeente: &Gemeente) -> Option<Datum> {
        let coaches = gemeente.coaches.iter().map(|id| self.kaart.coaches[*id].record.gecontroleerd_op.value);
        let activiteiten =
            gemeente.activiteiten.iter().map(|id| self.kaart.activiteiten[*id].record.gecontroleerd_op.value);
        std::iter::once(gemeente.record.gecontroleerd_op.value).chain(coaches).chain(activiteiten).min()
    }
}
