//! Borders within an area taken away.

use std::collections::BTreeMap;

use super::Point;

/// The rings of an area without the lines that have it on both sides: between two of its parts, and the
/// spikes that rounding makes. Each ring is given without its first point repeated at the end, goes the
/// way it went, passes no point twice and has a surface.
#[must_use]
pub fn dissolve(rings: &[Vec<Point>]) -> Vec<Vec<Point>> {
    // How often there is a line from a point to another. Back and forth is none.
    let mut lines: BTreeMap<Point, Vec<Point>> = BTreeMap::new();
    for ring in rings {
        for (from, to) in sides(ring).filter(|(from, to)| from != to) {
            let back = lines.get_mut(&to).and_then(|ends| Some((ends.iter().position(|end| *end == from)?, ends)));
            match back {
                Some((at, ends)) => drop(ends.remove(at)),
                None => lines.entry(from).or_default().push(to),
            }
        }
    }
    let mut out = Vec::new();
    // As many lines come to a point as leave it, so that a walk only ends where it began.
    while let Some(start) = lines.iter().find(|(_, ends)| !ends.is_empty()).map(|(start, _)| *start) {
        let mut walk = vec![start];
        while let Some(next) = walk.last().and_then(|last| lines.get_mut(last)).and_then(Vec::pop) {
            match walk.iter().position(|point| *point == next) {
                Some(at) => {
                    let ring: Vec<Point> = walk.drain(at..).collect();
                    if surface(&ring) != 0 {
                        out.push(ring);
                    }
                    walk.push(next);
                }
                None => walk.push(next),
            }
        }
        lines.retain(|_, ends| !ends.is_empty());
    }
    out
}

/// The lines of a ring, whether its first point is repeated at the end or not.
pub(super) fn sides(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1)).take(ring.len())
}

/// Twice the surface of a ring in square units; with a minus when it goes round the other way.
pub(super) fn surface(ring: &[Point]) -> i64 {
    sides(ring).map(|((ax, ay), (bx, by))| i64::from(ax) * i64::from(by) - i64::from(bx) * i64::from(ay)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_parts_become_one() {
        let left = vec![(0, 0), (0, 9), (5, 9), (5, 0), (0, 0)];
        let right = vec![(5, 0), (5, 9), (9, 9), (9, 0), (5, 0)];
        let rings = dissolve(&[left, right]);
        assert_eq!(rings.len(), 1);
        assert_eq!(surface(&rings[0]).abs(), 2 * 81);
    }

    #[test]
    fn a_spike_goes_and_a_hole_stays() {
        let outer = vec![(0, 0), (0, 9), (9, 9), (9, 4), (14, 4), (9, 4), (9, 0), (0, 0)];
        let hole = vec![(3, 3), (5, 3), (5, 5), (3, 3)];
        let rings = dissolve(&[outer, hole]);
        assert_eq!(rings.len(), 2);
        assert!(!rings.concat().contains(&(14, 4)));
    }

    #[test]
    fn what_has_no_surface_is_left_out() {
        assert!(dissolve(&[vec![(1, 1), (1, 1)], vec![(0, 0), (4, 0), (2, 0), (0, 0)], vec![]]).is_empty());
    }
}
