//! Outlines as they are drawn.

use super::dissolve::surface;
use super::{Arcs, Grid, Point, dissolve};
use crate::kaart::Omtrek;

/// The tolerances that are tried, in units, until a drawing is small enough.
const TOLERANCES: [f64; 8] = [0.7, 1.0, 1.4, 2.0, 2.8, 4.0, 6.0, 9.0];

/// Twice the surface from which a ring can be seen, in square units.
const SPECK: i64 = 20;

/// The outlines of areas in one drawing.
#[derive(Debug, Clone)]
pub struct Outlines {
    /// The grid they are drawn on.
    pub grid: Grid,
    /// Their borders.
    pub arcs: Arcs,
}

impl Outlines {
    /// Fits areas, each of one or more outlines, in a drawing of at most this width and height, with as fine
    /// borders as this many points allow. Nothing when there is nothing to draw.
    #[must_use]
    pub fn new(areas: &[Vec<&Omtrek>], width: i32, height: i32, points: usize) -> Option<Self> {
        let grid = Grid::fit(areas.iter().flatten().copied(), width, height)?;
        let rings: Vec<Vec<Vec<Point>>> = areas.iter().map(|area| rings(area, &grid)).collect();
        let arcs = Arcs::new(&rings);
        let count = |arcs: &Arcs| arcs.lines().iter().map(Vec::len).sum::<usize>();
        let mut simple = Arcs::default();
        for tolerance in TOLERANCES {
            simple = arcs.simplified(tolerance);
            if count(&simple) <= points {
                break;
            }
        }
        Some(Self { grid, arcs: simple })
    }
}

/// The rings of an area. One that is too small to have a surface becomes a small square: on the map, every
/// area can be seen.
fn rings(area: &[&Omtrek], grid: &Grid) -> Vec<Vec<Point>> {
    let place = |ring: &Vec<_>| ring.iter().filter_map(|punt| grid.place(*punt)).collect::<Vec<Point>>();
    let drawn: Vec<Vec<Point>> = area.iter().flat_map(|outline| outline.ringen()).map(place).collect();
    let mut rings = dissolve(&drawn);
    // Specks, such as the gaps between outlines that do not quite meet, are no part of the picture.
    if rings.iter().any(|ring| surface(ring).abs() >= SPECK) {
        rings.retain(|ring| surface(ring).abs() >= SPECK);
    }
    match drawn.iter().flatten().next() {
        Some((x, y)) if rings.is_empty() => {
            let (width, height) = grid.size();
            let (x, y) = ((*x).clamp(1, width - 1), (*y).clamp(1, height - 1));
            vec![vec![(x - 1, y - 1), (x - 1, y + 1), (x + 1, y + 1), (x + 1, y - 1)]]
        }
        _ => rings,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kaart::Punt;
    use proptest::prelude::*;

    /// A star around a place: a ring that does not cross itself.
    fn star(lon: f64, lat: f64, rays: &[f64]) -> Omtrek {
        let count = f64::from(u32::try_from(rays.len()).expect("a few"));
        let mut ring: Vec<Punt> = (0u32..)
            .zip(rays)
            .map(|(at, ray)| {
                let (sin, cos) = (f64::from(at) / count * std::f64::consts::TAU).sin_cos();
                Punt { lon: lon + ray * cos, lat: lat + ray * sin }
            })
            .collect();
        ring.push(ring[0]);
        Omtrek::new(ring, vec![])
    }

    proptest! {
        #[test]
        fn every_ring_has_a_surface_within_the_drawing(
            stars in prop::collection::vec(
                (4.0..7.0f64, 51.0..53.0f64, prop::collection::vec(1e-6..0.3f64, 3..60)),
                1..8,
            ),
            points in 0usize..400,
        ) {
            let stars: Vec<Omtrek> = stars.iter().map(|(lon, lat, rays)| star(*lon, *lat, rays)).collect();
            let areas: Vec<Vec<&Omtrek>> = stars.iter().map(|star| vec![star]).collect();
            let outlines = Outlines::new(&areas, 400, 500, points).expect("a drawing");
            let (width, height) = outlines.grid.size();
            prop_assert!(width <= 400 && height <= 500);
            let rings = outlines.arcs.rings();
            prop_assert_eq!(rings.len(), stars.len());
            for area in rings {
                prop_assert!(!area.is_empty(), "every area is drawn");
                for ring in area {
                    prop_assert!(ring.len() >= 3, "with the first point again, four");
                    prop_assert!(surface(&ring) != 0);
                    prop_assert!(ring.iter().all(|(x, y)| (0..=width).contains(x) && (0..=height).contains(y)));
                }
            }
        }
    }
}
