//! What there is to do on a day of the week, and what costs nothing: lists of the whole region.

use serde::Serialize;

use super::Views;
use super::gemeente_rijen::GemeenteRijenView;
use crate::kaart::{Activiteit, Id};
use crate::site::PageKind;

/// A list of the whole region.
#[derive(Debug, Serialize)]
pub(super) struct ActiviteitenlijstView {
    aantal: usize,
    #[serde(flatten)]
    lijst: GemeenteRijenView,
    /// Whether all rows are of one day, so that there is no day to choose.
    op_dag: bool,
    zoek_url: String,
}

impl Views<'_> {
    /// The list of a kind of page that is one: of a day, or else what costs nothing.
    pub(super) fn activiteitenlijst(&self, kind: PageKind) -> ActiviteitenlijstView {
        let wanted = |activiteit: &Activiteit| match kind {
            PageKind::ActiviteitenOp(dag) => activiteit.dagen().contains(&dag),
            _ => activiteit.is_gratis() == Some(true),
        };
        let activities = self.kaart.activiteiten.entries();
        let ids: Vec<Id<Activiteit>> = activities.filter(|(_, one)| wanted(one)).map(|(id, _)| id).collect();
        ActiviteitenlijstView {
            aantal: ids.len(),
            lijst: self.gemeente_rijen(&ids, ""),
            op_dag: matches!(kind, PageKind::ActiviteitenOp(_)),
            zoek_url: match kind {
                PageKind::ActiviteitenOp(dag) => self.urls.aanbod("dag", dag.key()),
                _ => self.urls.aanbod("gratis", "1"),
            },
        }
    }
}
