//! Fewer points, the same shape.

use super::Point;

/// A line with the points left out that are less than a tolerance away from it, in units. Its ends stay.
/// Source: Ramer 1972, Douglas and Peucker 1973.
#[must_use]
pub fn simplify(line: &[Point], tolerance: f64) -> Vec<Point> {
    let mut keep = vec![false; line.len()];
    if let (Some(first), Some(last)) = (line.iter().position(|_| true), line.len().checked_sub(1)) {
        // A line that ends where it begins is two lines, from there to the farthest point and back.
        let half = if line.first() == line.last() { farthest(line, first, last).map(|(at, _)| at) } else { None };
        let mut parts = half.map_or_else(|| vec![(first, last)], |half| vec![(first, half), (half, last)]);
        while let Some((from, to)) = parts.pop() {
            mark(&mut keep, from);
            mark(&mut keep, to);
            if let Some((at, distance)) = farthest(line, from, to)
                && distance > tolerance
            {
                parts.extend([(from, at), (at, to)]);
            }
        }
    }
    line.iter().zip(keep).filter(|(_, keep)| *keep).map(|(point, _)| *point).collect()
}

fn mark(keep: &mut [bool], at: usize) {
    if let Some(keep) = keep.get_mut(at) {
        *keep = true;
    }
}

/// The point between two others that is farthest from the line between these, and how far.
fn farthest(line: &[Point], from: usize, to: usize) -> Option<(usize, f64)> {
    let (a, b) = (*line.get(from)?, *line.get(to)?);
    let between = line.iter().enumerate().take(to).skip(from + 1);
    // Of points that are as far, the first: the answer is the same on every machine.
    between.map(|(at, point)| (at, distance(*point, a, b))).fold(None, |best, next| match best {
        Some((_, far)) if far >= next.1 => best,
        _ => Some(next),
    })
}

/// How far a point is from the piece of line between two others.
fn distance(point: Point, a: Point, b: Point) -> f64 {
    let vector = |from: Point, to: Point| (f64::from(to.0 - from.0), f64::from(to.1 - from.1));
    let ((px, py), (dx, dy)) = (vector(a, point), vector(a, b));
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { ((px * dx + py * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (px - along * dx).hypot(py - along * dy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_nearly_straight_becomes_straight_and_a_corner_stays() {
        assert_eq!(simplify(&[(0, 0), (5, 1), (10, 0), (10, 10)], 1.5), [(0, 0), (10, 0), (10, 10)]);
        assert_eq!(simplify(&[(3, 3)], 1.0), [(3, 3)]);
        assert!(simplify(&[], 1.0).is_empty());
    }

    proptest! {
        #[test]
        fn no_point_is_farther_off_than_the_tolerance(
            line in prop::collection::vec((0..400i32, 0..400i32), 2..40),
            tolerance in 0.5..20.0f64,
        ) {
            let simple = simplify(&line, tolerance);
            prop_assert_eq!((simple.first(), simple.last()), (line.first(), line.last()));
            for point in &line {
                let near = simple.windows(2).map(|pair| distance(*point, pair[0], pair[1]));
                prop_assert!(near.fold(f64::MAX, f64::min) <= tolerance + 1e-9);
            }
        }
    }
}
