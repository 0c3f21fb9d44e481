//! Maps: the wijken of a gemeente, where a wijk lies, and the region as a drawing.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Views;
use crate::chart::map::{Gebied, Outlines, Point, Wijkkaart, draw_locator, draw_map, lines_path};
use crate::kaart::{Gemeente, Id, Omtrek, Punt, Wijk};

/// The points of borders that a drawing may have. Measured on the ten gemeenten of the province of
/// Groningen, a point costs some 3 bytes on a map, where each border is drawn twice, and 2 in the others
/// (brotli). The page of a gemeente may have 8 kB of HTML, the home page 6.
const POINTS_MAP: usize = 500;
const POINTS_LOCATOR: usize = 200;
const POINTS_REGION: usize = 350;

/// The map of a gemeente.
#[derive(Debug, Serialize)]
pub(super) struct KaartView {
    svg: String,
    /// The wijken that have a number instead of a name, from number one on: the list has it too.
    #[serde(skip)]
    pub(super) genummerd: Vec<Id<Wijk>>,
    nummers: bool,
    /// How many places with something to do are drawn.
    plekken: usize,
    /// The wijken without an outline, which only the list has.
    zonder: Vec<String>,
    bron: Option<String>,
}

/// The drawing of the region behind the doors of the home page.
#[derive(Debug, Serialize)]
pub(super) struct RegiokaartView {
    viewbox: String,
    paden: Vec<String>,
}

impl Views<'_> {
    /// The wijken of a gemeente with an outline, in the order of the list.
    fn drawn(&self, gemeente: &Gemeente) -> Vec<(Id<Wijk>, &Omtrek)> {
        let wijken = gemeente.wijken.iter();
        wijken.filter_map(|id| Some((*id, self.kaart.wijken[*id].omtrek.as_ref()?))).collect()
    }

    fn outlines(drawn: &[(Id<Wijk>, &Omtrek)], points: usize) -> Option<Outlines> {
        let areas: Vec<Vec<&Omtrek>> = drawn.iter().map(|(_, outline)| vec![*outline]).collect();
        let (width, height) = Wijkkaart::ROOM;
        Outlines::new(&areas, width, height, points)
    }

    /// The map of a gemeente; nothing where it gives no outlines.
    pub(super) fn wijkkaart(&self, gemeente: &Gemeente) -> Option<KaartView> {
        let drawn = self.drawn(gemeente);
        let outlines = Self::outlines(&drawn, POINTS_MAP)?;
        let names = drawn.iter().map(|(id, _)| Gebied {
            naam: self.kaart.wijken[*id].record.naam.clone(),
            url: self.urls.wijk(self.kaart, *id),
        });
        let punten: BTreeSet<Point> = gemeente
            .activiteiten
            .iter()
            .flat_map(|id| self.kaart.activiteiten[*id].locaties())
            .filter(|place| !place.adres_verborgen)
            .filter_map(|place| Some(Punt { lon: place.lon.as_ref()?.value, lat: place.lat.as_ref()?.value }))
            .filter_map(|punt| outlines.grid.place(punt))
            .collect();
        let zonder = gemeente.wijken.iter().map(|id| &self.kaart.wijken[*id]).filter(|wijk| wijk.omtrek.is_none());
        let kaart = Wijkkaart {
            titel: self.words.text("kaart.titel", &[("gemeente", &gemeente.record.naam)]),
            gebieden: names.collect(),
            punten: punten.into_iter().collect(),
            outlines,
        };
        let drawing = draw_map(&kaart);
        let genummerd: Vec<Id<Wijk>> =
            drawing.genummerd.into_iter().filter_map(|at| drawn.get(at)).map(|(id, _)| *id).collect();
        Some(KaartView {
            svg: drawing.svg,
            nummers: !genummerd.is_empty(),
            genummerd,
            plekken: kaart.punten.len(),
            zonder: zonder.map(|wijk| wijk.record.naam.clone()).collect(),
            bron: self.kaart.regio.record.kaart_bron.clone(),
        })
    }

    /// Where a wijk lies in its gemeente; nothing where the wijk has no outline, or is the only one that has.
    pub(super) fn ligging(&self, id: Id<Wijk>) -> Option<String> {
        let wijk = &self.kaart.wijken[id];
        let gemeente = &self.kaart.gemeenten[wijk.gemeente?];
        let drawn = self.drawn(gemeente);
        let at = drawn.iter().position(|(other, _)| *other == id).filter(|_| drawn.len() > 1)?;
        let outlines = Self::outlines(&drawn, POINTS_LOCATOR)?;
        let names = [("wijk", wijk.record.naam.as_str()), ("gemeente", gemeente.record.naam.as_str())];
        Some(draw_locator(&self.words.text("kaart.ligging", &names), &outlines, at))
    }

    /// The region as a drawing of borders: those of the gemeenten, or of the wijken where there is one gemeente.
    pub(super) fn regiokaart(&self) -> Option<RegiokaartView> {
        let wijken = self.kaart.gemeenten.iter().map(|gemeente| self.drawn(gemeente));
        let gemeenten: Vec<Vec<&Omtrek>> = wijken
            .map(|drawn| drawn.into_iter().map(|(_, outline)| outline).collect::<Vec<_>>())
            .filter(|outlines| !outlines.is_empty())
            .collect();
        let areas = match gemeenten.as_slice() {
            [one] => one.iter().map(|outline| vec![*outline]).collect(),
            _ => gemeenten,
        };
        let outlines = Outlines::new(&areas, 500, 500, POINTS_REGION)?;
        let (width, height) = outlines.grid.size();
        let paden = vec![lines_path(outlines.arcs.lines())];
        Some(RegiokaartView { viewbox: format!("0 0 {width} {height}"), paden })
    }
}
