//! Activities of the whole region, by gemeente.

use serde::Serialize;

use super::Views;
use super::rij::RijView;
use crate::kaart::{Activiteit, Id};

/// The most rows on one page; beyond it the page leads to the lists of the gemeenten.
const MOST_ROWS: usize = 150;

/// A list has filters of its own when it has more rows than this.
const FILTER_FROM: usize = 10;

/// Activities of the whole region, by gemeente.
#[derive(Debug, Serialize)]
pub(super) struct GemeenteRijenView {
    gemeenten: Vec<GemeenteRijen>,
    online: Vec<RijView>,
    /// Whether the list is long enough to be filtered.
    filter: bool,
}

/// The activities of a gemeente in such a list: none but their number when there are too many in all.
#[derive(Debug, Serialize)]
struct GemeenteRijen {
    naam: String,
    anker: String,
    url: String,
    aantal: usize,
    activiteiten: Vec<RijView>,
}

/// Whether a list with this many rows has filters.
pub(super) fn has_filter(rows: usize) -> bool {
    rows > FILTER_FROM
}

impl Views<'_> {
    /// Activities by gemeente, those online apart. `anker` is a place on the page with the
    /// activities of a gemeente: `#bewegen`, or nothing.
    pub(super) fn gemeente_rijen(&self, ids: &[Id<Activiteit>], anker: &str) -> GemeenteRijenView {
        let kaart = self.kaart;
        let whole = ids.len() <= MOST_ROWS;
        // Without rows all of them are counted with their gemeente.
        let (online, near): (Vec<_>, Vec<_>) =
            ids.iter().copied().partition(|id| whole && kaart.activiteiten[*id].record.online);
        let gemeenten = kaart.gemeenten.entries().filter_map(|(gemeente_id, gemeente)| {
            let own: Vec<_> =
                near.iter().filter(|id| kaart.activiteiten[**id].gemeente == Some(gemeente_id)).copied().collect();
            (!own.is_empty()).then(|| GemeenteRijen {
                naam: gemeente.record.naam.clone(),
                anker: gemeente.slug.clone(),
                url: format!("{}{anker}", self.urls.activiteiten(gemeente)),
                aantal: own.len(),
                activiteiten: if whole { own.iter().map(|id| self.rij(*id, false)).collect() } else { Vec::new() },
            })
        });
        GemeenteRijenView {
            gemeenten: gemeenten.collect(),
            online: online.iter().map(|id| self.rij(*id, true)).collect(),
            filter: whole && has_filter(ids.len()),
        }
    }
}
