//! Activities that resemble one another.

use serde::Serialize;

use super::Views;

use crate::kaart::{Activiteit, Gelijke, Id};
use crate::records::Locatie;

/// An activity that resembles another one, in a few words.
#[derive(Debug, Serialize)]
pub(super) struct GelijkeView {
    naam: String,
    url: String,
    wanneer: String,
    waar: Option<String>,
    online: bool,
    afstand: Option<String>,
}

impl Views<'_> {
    /// The activities that resemble one.
    pub(super) fn gelijken(&self, id: Id<Activiteit>) -> Vec<GelijkeView> {
        self.kaart.gelijken_van(id).iter().map(|gelijke| self.gelijke(gelijke)).collect()
    }

    fn gelijke(&self, gelijke: &Gelijke) -> GelijkeView {
        let activiteit = &self.kaart.activiteiten[gelijke.activiteit];
        GelijkeView {
            naam: activiteit.record.naam.clone(),
            url: self.urls.activiteit(self.kaart, activiteit),
            wanneer: self.words.wanneer(&activiteit.record),
            waar: activiteit.locaties().next().map(Locatie::short),
            online: activiteit.record.online,
            afstand: gelijke.meters.map(|meters| self.words.afstand(meters)),
        }
    }
}
