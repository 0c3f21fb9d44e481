//! The start for people who look for something to do.

use serde::Serialize;

use super::Views;
use super::rij::{RijView, ThemaAantal};

/// The start for people who look for something to do.
#[derive(Debug, Serialize)]
pub(super) struct ActiviteitenView {
    aantal: usize,
    themas: Vec<ThemaAantal>,
    gemeenten: Vec<AantalView>,
    online: Vec<RijView>,
    gratis: Vec<AantalView>,
}

#[derive(Debug, Serialize)]
struct AantalView {
    naam: String,
    url: String,
    aantal: usize,
}

impl Views<'_> {
    pub(super) fn activiteiten(&self) -> ActiviteitenView {
        let kaart = self.kaart;
        let mut gemeenten = Vec::new();
        let mut gratis = Vec::new();
        for gemeente in &kaart.gemeenten {
            let free = gemeente.activiteiten.iter().filter(|id| kaart.activiteiten[**id].is_gratis() == Some(true));
            let url = self.urls.activiteiten(gemeente);
            let naam = gemeente.record.naam.clone();
            let aantal = free.count();
            if aantal > 0 {
                gratis.push(AantalView { naam: naam.clone(), url: format!("{url}#gratis"), aantal });
            }
            gemeenten.push(AantalView { naam, url, aantal: gemeente.activiteiten.len() });
        }
        let online = kaart.activiteiten.entries().filter(|(_, activiteit)| activiteit.record.online);
        ActiviteitenView {
            aantal: kaart.activiteiten.len(),
            themas: kaart.themas.ids().map(|id| self.thema_aantal(id)).collect(),
            gemeenten,
            online: online.map(|(id, _)| self.rij(id, true)).collect(),
            gratis,
        }
    }
}
