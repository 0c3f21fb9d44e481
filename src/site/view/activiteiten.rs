//! The start for people who look for something to do.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Views;
use super::rij::{RijView, ThemaAantal};
use crate::kaart::{Activiteit, Dag, Gemeente};
use crate::records::Postcodepunt;
use crate::site::PageKind;

/// The length of a degree of latitude in kilometres, on a round earth of 6,371 km.
const KM_PER_DEGREE: f64 = 111.195;

/// The most rows of what is online; more of them are found by the finder and in the lists of the gemeenten.
const MOST_ONLINE: usize = 50;

/// The start for people who look for something to do.
#[derive(Debug, Serialize)]
pub(super) struct ActiviteitenView {
    aantal: usize,
    themas: Vec<ThemaAantal>,
    gemeenten: Vec<GemeenteKeuze>,
    online: Vec<RijView>,
    dagen: Vec<AantalView>,
    /// The list of what costs nothing, where there is something.
    gratis: Option<AantalView>,
    /// The languages spoken, by name.
    talen: Vec<TaalView>,
}

#[derive(Debug, Serialize)]
struct AantalView {
    naam: String,
    url: String,
    aantal: usize,
    /// What stands for it in the address of the finder.
    id: String,
}

#[derive(Debug, Serialize)]
struct GemeenteKeuze {
    #[serde(flatten)]
    aantal: AantalView,
    /// A circle around the points of its postcodes: latitude and longitude in degrees (WGS 84) and a radius in
    /// kilometres, with commas; empty when it has none.
    gebied: String,
}

#[derive(Debug, Serialize)]
struct TaalView {
    code: String,
    naam: String,
}

impl Views<'_> {
    pub(super) fn activiteiten(&self) -> ActiviteitenView {
        let kaart = self.kaart;
        let gemeenten = kaart.gemeenten.iter().map(|gemeente| GemeenteKeuze {
            aantal: AantalView {
                naam: gemeente.record.naam.clone(),
                url: self.urls.activiteiten(gemeente),
                aantal: gemeente.activiteiten.len(),
                id: gemeente.slug.clone(),
            },
            gebied: self.gebied(gemeente).unwrap_or_default(),
        });
        let number = |wanted: &dyn Fn(&Activiteit) -> bool| kaart.activiteiten.iter().filter(|one| wanted(one)).count();
        let dagen = Dag::ALLE.into_iter().map(|dag| AantalView {
            naam: self.words.dag(dag),
            url: self.url(PageKind::ActiviteitenOp(dag)),
            aantal: number(&|one| one.dagen().contains(&dag)),
            id: dag.key().to_owned(),
        });
        let gratis = AantalView {
            naam: self.words.text("activiteiten.gratis_lijst", &[]),
            url: self.url(PageKind::ActiviteitenGratis),
            aantal: number(&|one| one.is_gratis() == Some(true)),
            id: String::new(),
        };
        let spoken = kaart.activiteiten.iter().flat_map(|one| &one.record.talen).map(|taal| taal.code().to_owned());
        let codes: BTreeSet<String> = spoken.collect();
        let mut talen: Vec<TaalView> =
            codes.into_iter().map(|code| TaalView { naam: self.words.taal(&code), code }).collect();
        talen.sort_by(|a, b| a.naam.cmp(&b.naam));
        let online = kaart.activiteiten.entries().filter(|(_, activiteit)| activiteit.record.online);
        let mut online: Vec<RijView> = online.map(|(id, _)| self.rij(id, true)).collect();
        if online.len() > MOST_ONLINE {
            online.clear();
        }
        ActiviteitenView {
            aantal: kaart.activiteiten.len(),
            themas: kaart.themas.ids().map(|id| self.thema_aantal(id)).collect(),
            gemeenten: gemeenten.collect(),
            online,
            dagen: dagen.filter(|dag| dag.aantal > 0).collect(),
            gratis: Some(gratis).filter(|gratis| gratis.aantal > 0),
            talen,
        }
    }

    /// A circle around a gemeente by the points of its postcodes; nothing when it has none.
    fn gebied(&self, gemeente: &Gemeente) -> Option<String> {
        let areas = gemeente.wijken.iter().flat_map(|id| &self.kaart.wijken[*id].record.postcodes);
        let points: Vec<_> = areas.filter_map(|area| self.kaart.postcodes.get(&area.pc4)).collect();
        let bounds = |of: &dyn Fn(&Postcodepunt) -> f64| {
            let values = || points.iter().map(|point| of(point));
            Some((values().reduce(f64::min)?, values().reduce(f64::max)?))
        };
        let ((zuid, noord), (west, oost)) = (bounds(&|point| point.lat)?, bounds(&|point| point.lon)?);
        let (lat, lon) = (zuid.midpoint(noord), west.midpoint(oost));
        // Half the diagonal of the bounds, over a plane: at this size that is right to some metres.
        let (high, wide) = (noord - zuid, (oost - west) * zuid.to_radians().cos());
        let straal = high.hypot(wide) / 2.0 * KM_PER_DEGREE;
        Some(format!("{lat:.2},{lon:.2},{:.0}", straal.ceil() + 1.0))
    }
}
