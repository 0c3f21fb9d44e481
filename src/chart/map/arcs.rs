//! Borders, each once, whoever lies on either side of them.

use std::collections::{BTreeMap, BTreeSet};

use super::dissolve::{sides, surface};
use super::{Point, simplify};

/// A part of a ring: an arc, and whether the ring follows it backwards.
type Piece = (usize, bool);

/// The borders between areas, cut where three or more of them meet. Every ring of an area is a row of arcs.
#[derive(Debug, Clone, Default)]
pub struct Arcs {
    arcs: Vec<Vec<Point>>,
    /// For each area its rings.
    areas: Vec<Vec<Vec<Piece>>>,
}

impl Arcs {
    /// The arcs of areas. The rings do not repeat their first point, as [`super::dissolve`] gives them.
    #[must_use]
    pub fn new(areas: &[Vec<Vec<Point>>]) -> Self {
        let mut next_to: BTreeMap<Point, BTreeSet<Point>> = BTreeMap::new();
        for (a, b) in areas.iter().flatten().flat_map(|ring| sides(ring)) {
            next_to.entry(a).or_default().insert(b);
            next_to.entry(b).or_default().insert(a);
        }
        // At a point with two neighbours all rings through it go the same way.
        let meets = |point: &Point| next_to.get(point).is_some_and(|all| all.len() > 2);
        let mut out = Self::default();
        let mut known: BTreeMap<Vec<Point>, usize> = BTreeMap::new();
        for rings in areas {
            let rings = rings.iter().map(|ring| {
                let pieces = cut(ring, &meets).into_iter().map(|line| {
                    let back: Vec<Point> = line.iter().rev().copied().collect();
                    let reversed = back < line;
                    let key = if reversed { back } else { line };
                    let at = *known.entry(key.clone()).or_insert_with(|| {
                        out.arcs.push(key);
                        out.arcs.len() - 1
                    });
                    (at, reversed)
                });
                pieces.collect()
            });
            let rings = rings.collect();
            out.areas.push(rings);
        }
        out
    }

    /// The same borders with fewer points. Every ring keeps three corners and a surface: one that would
    /// lose them keeps all of its points.
    #[must_use]
    pub fn simplified(&self, tolerance: f64) -> Self {
        let arcs = self.arcs.iter().map(|arc| simplify(arc, tolerance)).collect();
        let mut out = Self { arcs, areas: self.areas.clone() };
        loop {
            let lost = |ring: &&Vec<Piece>| surface(&out.ring(ring)) == 0;
            let lost: BTreeSet<usize> = out.areas.iter().flatten().filter(lost).flatten().map(|(at, _)| *at).collect();
            let mut changed = false;
            for (at, (arc, whole)) in out.arcs.iter_mut().zip(&self.arcs).enumerate() {
                if lost.contains(&at) && arc != whole {
                    arc.clone_from(whole);
                    changed = true;
                }
            }
            if !changed {
                return out;
            }
        }
    }

    /// The rings of each area; the first point is not repeated.
    #[must_use]
    pub fn rings(&self) -> Vec<Vec<Vec<Point>>> {
        self.areas.iter().map(|rings| rings.iter().map(|ring| self.ring(ring)).collect()).collect()
    }

    /// Every border once.
    #[must_use]
    pub fn lines(&self) -> &[Vec<Point>] {
        &self.arcs
    }

    fn ring(&self, pieces: &[Piece]) -> Vec<Point> {
        let mut ring = Vec::new();
        for (at, reversed) in pieces {
            let Some(arc) = self.arcs.get(*at) else { continue };
            let points = arc.iter().copied();
            if *reversed {
                ring.extend(points.rev());
            } else {
                ring.extend(points);
            }
            // The end of an arc is the start of the next one, and that of the last the start of the first.
            ring.pop();
        }
        ring
    }
}

/// Cuts a ring where borders meet. Where none do, it is one line from its smallest point round to that
/// point, so that it is the same line for an area and for the hole it lies in.
fn cut(ring: &[Point], meets: &impl Fn(&Point) -> bool) -> Vec<Vec<Point>> {
    let first = ring.iter().position(meets);
    let smallest = ring.iter().enumerate().min_by_key(|(_, point)| **point).map(|(at, _)| at);
    let Some(start) = first.or(smallest) else { return Vec::new() };
    let round = ring.iter().cycle().skip(start).take(ring.len() + 1);
    let mut lines: Vec<Vec<Point>> = Vec::new();
    for point in round {
        if let Some(line) = lines.last_mut() {
            line.push(*point);
        }
        if lines.is_empty() || meets(point) {
            lines.push(vec![*point]);
        }
    }
    lines.retain(|line| line.len() > 1);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two neighbours with a crooked border, and an area within the right one.
    fn neighbours() -> Vec<Vec<Vec<Point>>> {
        let left = vec![(0, 0), (0, 90), (50, 90), (48, 60), (52, 30), (50, 0)];
        let right = vec![(50, 0), (52, 30), (48, 60), (50, 90), (90, 90), (90, 0)];
        let hole = vec![(70, 40), (80, 40), (80, 50), (70, 50)];
        let island = vec![(80, 50), (80, 40), (70, 40), (70, 50)];
        vec![vec![left], vec![right, hole], vec![island]]
    }

    #[test]
    fn a_border_is_one_arc_for_both_sides() {
        let arcs = Arcs::new(&neighbours());
        assert_eq!(arcs.lines().len(), 4, "the border, two outer sides, and the island: {arcs:?}");
        let surfaces = |arcs: &Arcs| -> Vec<i64> {
            arcs.rings().iter().map(|rings| rings.iter().map(|ring| surface(ring)).sum()).collect()
        };
        let whole: i64 = surfaces(&arcs).iter().map(|surface| surface.abs()).sum();
        assert_eq!(whole, 2 * 90 * 90, "no gap and no overlap");
        let simple = arcs.simplified(5.0);
        assert!(simple.lines().concat().len() < arcs.lines().concat().len());
        assert_eq!(surfaces(&simple).iter().map(|surface| surface.abs()).sum::<i64>(), whole);
    }

    #[test]
    fn nothing_gets_lost_however_rough() {
        let rings = Arcs::new(&neighbours()).simplified(1000.0).rings();
        assert_eq!(rings.iter().map(Vec::len).collect::<Vec<_>>(), [1, 2, 1]);
        for ring in rings.concat() {
            assert!(ring.len() >= 3 && surface(&ring) != 0, "{ring:?}");
        }
    }
}
