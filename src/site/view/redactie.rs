//! The pages of the editors: coverage and freshness, of the region and of each gemeente.

use serde::Serialize;

use super::Views;
use super::folder::FolderStand;
use super::gedeeld::DatumView;
use super::gemeente::GemeenteView;
use super::redactiewerk::{EigenaarView, RedactiewerkView};
use crate::diagnostics::Diagnostic;
use crate::kaart::{Datum, Gemeente, Id, na_te_kijken};
use crate::site::PageKind;

/// The page of the editors.
#[derive(Debug, Serialize)]
pub(super) struct RedactieView {
    totalen: TotalenView,
    gemeenten: Vec<GemeenteStand>,
    folders: Vec<FolderStand>,
    /// The languages of the region without a folder, by name.
    zonder_folder: Vec<String>,
    regels_url: String,
    /// The form on the web, in a region that has one.
    beheer_url: Option<String>,
    werk: RedactiewerkView,
}

/// The page of the editors of a gemeente.
#[derive(Debug, Serialize)]
pub(super) struct RedactieGemeenteView {
    stand: GemeenteStand,
    eigenaren: Vec<EigenaarView>,
    regels_url: String,
    werk: RedactiewerkView,
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
    url: String,
    wijken: usize,
    wijken_zonder_coach: usize,
    coaches: usize,
    activiteiten: usize,
    oudste: Option<DatumView>,
    na_te_kijken: usize,
    waarschuwingen: usize,
}

impl Views<'_> {
    pub(super) fn redactie(&self) -> RedactieView {
        let kaart = self.kaart;
        // Counted once for all gemeenten, in the order of their ids.
        let mut checks = vec![0; kaart.gemeenten.len()];
        let mut warnings = vec![0; kaart.gemeenten.len()];
        let places: Vec<Id<Gemeente>> = kaart.gemeenten.ids().collect();
        let place = |id: Option<Id<Gemeente>>| places.iter().position(|own| Some(*own) == id);
        for at in na_te_kijken(kaart).iter().filter_map(|item| place(item.onderwerp.gemeente(kaart))) {
            checks[at] += 1;
        }
        for at in self.warnings().filter_map(|d: &Diagnostic| place(self.gemeente_of_file(&d.bestand))) {
            warnings[at] += 1;
        }
        let counts = checks.into_iter().zip(warnings);
        let gemeenten = places.iter().zip(counts).map(|(id, (checks, warnings))| self.stand(*id, checks, warnings));
        let known = |code: &str| kaart.folders.iter().any(|folder| folder.taal.code() == code);
        let without = kaart.regio.record.talen.iter().map(crate::kaart::Taal::code).filter(|code| !known(code));
        RedactieView {
            totalen: TotalenView {
                gemeenten: kaart.gemeenten.len(),
                wijken: kaart.wijken.len(),
                coaches: kaart.coaches.len(),
                activiteiten: kaart.activiteiten.len(),
                waarschuwingen: self.warnings().count(),
            },
            gemeenten: gemeenten.collect(),
            folders: self.folder_standen(),
            zonder_folder: without.map(|code| self.words.or_self("talen", code)).collect(),
            regels_url: self.url(PageKind::Regels),
            beheer_url: kaart.regio.record.beheer.as_ref().map(|_| self.urls.path("beheer/")),
            werk: self.redactiewerk(None),
        }
    }

    pub(super) fn redactie_gemeente(&self, id: Id<Gemeente>) -> RedactieGemeenteView {
        let gemeente = &self.kaart.gemeenten[id];
        let checks =
            na_te_kijken(self.kaart).iter().filter(|item| item.onderwerp.gemeente(self.kaart) == Some(id)).count();
        let warnings = self.warnings().filter(|d| self.gemeente_of_file(&d.bestand) == Some(id)).count();
        RedactieGemeenteView {
            stand: self.stand(id, checks, warnings),
            eigenaren: gemeente.record.eigenaren.iter().map(|one| EigenaarView::new(one.as_str())).collect(),
            regels_url: self.url(PageKind::Regels),
            werk: self.redactiewerk(Some(id)),
        }
    }

    fn stand(&self, id: Id<Gemeente>, na_te_kijken: usize, waarschuwingen: usize) -> GemeenteStand {
        let gemeente = &self.kaart.gemeenten[id];
        let without = gemeente.wijken.iter().filter(|id| self.contact(&self.kaart.wijken[**id]).is_none());
        GemeenteStand {
            gemeente: self.gemeente_kort(Some(id)),
            url: self.url(PageKind::RedactieGemeente(id)),
            wijken: gemeente.wijken.len(),
            wijken_zonder_coach: without.count(),
            coaches: gemeente.coaches.len(),
            activiteiten: gemeente.activiteiten.len(),
            oudste: self.oudste(gemeente).map(|datum| self.datum(datum)),
            na_te_kijken,
            waarschuwingen,
        }
    }

    /// The longest ago that a record of a gemeente was checked.
    fn oudste(&self, gemeente: &Gemeente) -> Option<Datum> {
        let coaches = gemeente.coaches.iter().map(|id| self.kaart.coaches[*id].record.gecontroleerd_op.value);
        let activiteiten =
            gemeente.activiteiten.iter().map(|id| self.kaart.activiteiten[*id].record.gecontroleerd_op.value);
        std::iter::once(gemeente.record.gecontroleerd_op.value).chain(coaches).chain(activiteiten).min()
    }
}
