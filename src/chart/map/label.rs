//! Where a name fits in an area.

use super::Point;
use super::dissolve::{sides, surface};

/// How far apart the heights are that are tried, in units.
const STEP: usize = 2;

/// The middle of a box of this width and height that lies within an area: as near to the middle of the
/// area's largest part as can be, and rather over none of the dots. Nothing when it fits nowhere.
#[must_use]
pub fn place_label(rings: &[Vec<Point>], width: i32, height: i32, dots: &[Point]) -> Option<Point> {
    let largest = rings.iter().max_by_key(|ring| surface(ring).abs())?;
    let (left, right) = (largest.iter().map(|p| p.0).min()?, largest.iter().map(|p| p.0).max()?);
    let (top, bottom) = (largest.iter().map(|p| p.1).min()?, largest.iter().map(|p| p.1).max()?);
    let middle = (i32::midpoint(left, right), i32::midpoint(top, bottom));
    let covers =
        |(x, y): Point, dot: &&Point| (dot.0 - x).abs() <= width / 2 + 3 && (dot.1 - y).abs() <= height / 2 + 3;
    let mut best: Option<(i32, Point)> = None;
    for y in (top + height / 2..=bottom - height / 2).step_by(STEP) {
        // Five heights are enough to see a bay or a hole that a name would run into.
        let rows = [-2, -1, 0, 1, 2].map(|part| inside(rings, y + part * height / 4));
        let free = rows.into_iter().reduce(|a, b| both(&a, &b)).unwrap_or_default();
        for (from, to) in free.into_iter().filter(|(from, to)| to - from >= width) {
            let (first, last) = (from + width / 2, to - (width + 1) / 2);
            for x in [middle.0.clamp(first, last), first, last] {
                let hidden = dots.iter().filter(|dot| covers((x, y), dot)).count();
                let hidden = i32::try_from(hidden).unwrap_or(100).min(100);
                let off = (x - middle.0).pow(2) + (y - middle.1).pow(2) + hidden * 2500;
                if best.is_none_or(|(least, _)| off < least) {
                    best = Some((off, (x, y)));
                }
            }
        }
    }
    best.map(|(_, point)| point)
}

/// The stretches of a row that lie within an area, from left to right.
fn inside(rings: &[Vec<Point>], y: i32) -> Vec<(i32, i32)> {
    let mut crossings: Vec<i32> = rings
        .iter()
        .flat_map(|ring| sides(ring))
        .filter(|((_, ay), (_, by))| (*ay <= y) != (*by <= y))
        .map(|((ax, ay), (bx, by))| ax + (bx - ax) * (y - ay) / (by - ay))
        .collect();
    crossings.sort_unstable();
    crossings.chunks_exact(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?))).collect()
}

/// What two rows have in common.
fn both(a: &[(i32, i32)], b: &[(i32, i32)]) -> Vec<(i32, i32)> {
    let common = a.iter().flat_map(|one| b.iter().map(|other| (one.0.max(other.0), one.1.min(other.1))));
    common.filter(|(from, to)| from < to).collect()
}

#[cfg(test)]
mod tests {
    use super::place_label;

    #[test]
    fn a_name_stands_in_the_middle_or_where_it_fits() {
        let square = vec![(0, 0), (0, 100), (100, 100), (100, 0)];
        let in_square = |width, height, dots: &[_]| place_label(std::slice::from_ref(&square), width, height, dots);
        assert_eq!(in_square(60, 20, &[]), Some((50, 50)));
        assert_eq!(in_square(101, 20, &[]), None);
        assert_eq!(in_square(60, 101, &[]), None);
        let (_, y) = in_square(60, 20, &[(50, 50)]).expect("room above or below the dot");
        assert!((50 - y).abs() > 10, "{y}");
        let hole = vec![(20, 30), (80, 30), (80, 90), (20, 90)];
        let (x, y) = place_label(&[square, hole], 60, 20, &[]).expect("room above the hole");
        assert!(x == 50 && y <= 20, "{y}");
    }

    #[test]
    fn in_the_shape_of_an_l_the_name_is_in_an_arm() {
        let l = vec![(0, 0), (0, 100), (100, 100), (100, 70), (30, 70), (30, 0)];
        assert!(place_label(&[l], 60, 20, &[]).is_some_and(|(_, y)| y >= 80));
    }
}
