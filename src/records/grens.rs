//! `grenzen.geojson`: the outlines of the wijken of a gemeente. Source of the form: RFC 7946.

use crate::check::{vorm, waarden};
use crate::diagnostics::Finding;
use crate::kaart::{Omtrek, Punt};
use crate::source::{Content, Located, Node};

/// A surface with the wijk that it belongs to. A wijk may have several.
#[derive(Debug, Clone, PartialEq)]
pub struct Grens {
    /// The slug of the wijk.
    pub wijk: Located<String>,
    /// Its outline.
    pub omtrek: Omtrek,
}

/// Reads a file with outlines. All faults are reported; what is without fault is kept.
pub(super) fn read(node: &Node, findings: &mut Vec<Finding>) -> Vec<Grens> {
    let soort = kind(node);
    let features = member(node, "features").and_then(list);
    let (Some("FeatureCollection"), Some(features)) = (soort, features) else {
        let span = member(node, "type").map_or(node.span.start..node.span.start + 1, |at| at.span.clone());
        findings.push(vorm::geojson::verzameling(soort.filter(|soort| *soort != "FeatureCollection"), span));
        return Vec::new();
    };
    if features.is_empty() {
        findings.push(vorm::geojson::verzameling(None, node.span.clone()));
    }
    let mut reader = Reader { findings, said: false };
    features.iter().filter_map(|feature| reader.feature(feature)).collect()
}

struct Reader<'a> {
    findings: &'a mut Vec<Finding>,
    /// Whether it was said that all coordinates are wrong: that is said once.
    said: bool,
}

impl Reader<'_> {
    fn feature(&mut self, node: &Node) -> Option<Grens> {
        let at = node.span.start..node.span.start + 1;
        if kind(node) != Some("Feature") {
            self.findings.push(vorm::geojson::kenmerk(at));
            return None;
        }
        let properties = member(node, "properties");
        let wijk = properties.and_then(|all| member(all, "wijk"));
        let wijk = wijk.and_then(|wijk| match &wijk.content {
            Content::Scalar { text, plain: false } if !text.is_empty() => {
                Some(Located { value: text.clone(), span: wijk.span.clone() })
            }
            _ => None,
        });
        if wijk.is_none() {
            let at = properties.map_or_else(|| at.clone(), |all| all.span.clone());
            self.findings.push(vorm::geojson::zonder_wijk(at));
        }
        // A name is looked up even where the surface is at fault, so that both are told at once.
        let mut named = wijk.map(|wijk| Grens { wijk, omtrek: Omtrek::default() });
        let geometry = member(node, "geometry");
        let parts = match (geometry, geometry.and_then(kind)) {
            (Some(shape), Some("Polygon")) => member(shape, "coordinates").map(std::slice::from_ref),
            (Some(shape), Some("MultiPolygon")) => member(shape, "coordinates").and_then(list),
            (shape, soort) => {
                let at = shape.and_then(|shape| member(shape, "type")).map_or(at, |soort| soort.span.clone());
                self.findings.push(vorm::geojson::vlak(soort, at));
                return named;
            }
        };
        let Some(parts) = parts.filter(|parts| !parts.is_empty()) else {
            self.findings.push(vorm::geojson::punten(geometry.map_or(at, |shape| shape.span.clone())));
            return named;
        };
        for surface in parts.iter().filter_map(|part| self.surface(part)).collect::<Vec<_>>() {
            if let Some(grens) = &mut named {
                grens.omtrek.add(surface);
            }
        }
        named
    }

    /// A surface: its edge and the edges of its holes.
    fn surface(&mut self, node: &Node) -> Option<Omtrek> {
        let Some(rings) = list(node).filter(|rings| !rings.is_empty()) else {
            self.findings.push(vorm::geojson::punten(node.span.clone()));
            return None;
        };
        let read: Option<Vec<Vec<Punt>>> = rings.iter().map(places).collect();
        let Some(read) = read else {
            // With one pair of brackets too few, every point would be a ring at fault.
            self.findings.push(vorm::geojson::punten(node.span.clone()));
            return None;
        };
        let read: Vec<Option<Vec<Punt>>> =
            rings.iter().zip(read).map(|(ring, places)| self.ring(ring, places)).collect();
        let mut rings = read.into_iter().collect::<Option<Vec<_>>>()?.into_iter();
        Some(Omtrek::new(rings.next()?, rings.collect()))
    }

    /// An edge, whose points were read.
    fn ring(&mut self, node: &Node, places: Vec<Punt>) -> Option<Vec<Punt>> {
        let start = node.span.start..node.span.start + 1;
        let closed = places.first() == places.last();
        let ring = waarden::ring::check(places.len(), closed, &start);
        // One point says enough: where one lies outside, the others mostly do too.
        let outside = list(node)
            .into_iter()
            .flatten()
            .zip(&places)
            .find_map(|(node, place)| waarden::coordinaten::check_grens(place.lat, place.lon, &node.span));
        let good = ring.is_none() && outside.is_none();
        self.findings.extend(ring);
        if let Some((outside, whole)) = outside
            && !(whole && self.said)
        {
            self.said |= whole;
            self.findings.push(outside);
        }
        good.then_some(places)
    }
}

/// The points of an edge.
fn places(node: &Node) -> Option<Vec<Punt>> {
    list(node)?.iter().map(place).collect()
}

/// A place: longitude, latitude, and maybe a height, which a map does not show.
fn place(node: &Node) -> Option<Punt> {
    let mut numbers = list(node)?.iter().map(|number| match &number.content {
        Content::Scalar { text, plain: true } => text.parse::<f64>().ok(),
        _ => None,
    });
    Some(Punt { lon: numbers.next()??, lat: numbers.next()?? })
}

/// The value of a key.
fn member<'a>(node: &'a Node, key: &str) -> Option<&'a Node> {
    match &node.content {
        Content::Map(entries) => entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value),
        _ => None,
    }
}

fn list(node: &Node) -> Option<&[Node]> {
    match &node.content {
        Content::List(items) => Some(items),
        _ => None,
    }
}

/// What a value says of itself.
fn kind(node: &Node) -> Option<&str> {
    match &member(node, "type")?.content {
        Content::Scalar { text, .. } => Some(text),
        _ => None,
    }
}
