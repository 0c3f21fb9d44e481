//! The page for a browser without network.

use serde::Serialize;

use super::Views;
use super::gemeente::GemeenteView;
use crate::records::Status;

/// What is kept all the same.
#[derive(Debug, Serialize)]
pub(super) struct OfflineView {
    gemeenten: Vec<GemeenteView>,
}

impl Views<'_> {
    pub(super) fn offline(&self) -> OfflineView {
        let actief = self.kaart.gemeenten.entries().filter(|(_, gemeente)| gemeente.record.status == Status::Actief);
        OfflineView { gemeenten: actief.map(|(id, _)| self.gemeente_kort(Some(id))).collect() }
    }
}
