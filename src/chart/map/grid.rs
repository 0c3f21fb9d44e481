//! From degrees to units of a drawing.

use super::Point;
use crate::kaart::{Omtrek, Punt};

/// The room between the drawing's edge and what is drawn, for half the width of a line.
const EDGE: i32 = 3;

/// An equirectangular projection at the middle latitude of what is drawn. Over the 60 km of a large
/// gemeente a shape is off by less than half a percent, which is less than one unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grid {
    west: f64,
    north: f64,
    /// Units in a degree of longitude and of latitude.
    scale: (f64, f64),
    width: i32,
    height: i32,
}

impl Grid {
    /// The grid in which outlines fill a drawing of at most this width and height, in units. Nothing when
    /// there is nothing to draw.
    #[must_use]
    pub fn fit<'a>(outlines: impl Iterator<Item = &'a Omtrek>, width: i32, height: i32) -> Option<Self> {
        let (mut west, mut east, mut south, mut north) = (f64::MAX, f64::MIN, f64::MAX, f64::MIN);
        for place in outlines.flat_map(Omtrek::ringen).flatten() {
            (west, east) = (west.min(place.lon), east.max(place.lon));
            (south, north) = (south.min(place.lat), north.max(place.lat));
        }
        if west >= east || south >= north {
            return None;
        }
        let narrow = f64::midpoint(south, north).to_radians().cos();
        let room = |units: i32| f64::from(units - 2 * EDGE);
        let unit = (room(width) / ((east - west) * narrow)).min(room(height) / (north - south));
        let scale = (unit * narrow, unit);
        let size = |degrees: f64, scale: f64| whole(degrees * scale) + 2 * EDGE;
        Some(Self { west, north, scale, width: size(east - west, scale.0), height: size(north - south, scale.1) })
    }

    /// The width and height of the drawing, in units.
    #[must_use]
    pub fn size(&self) -> (i32, i32) {
        (self.width, self.height)
    }

    /// Where a place is drawn; nothing when that is outside of the drawing.
    #[must_use]
    pub fn place(&self, punt: Punt) -> Option<Point> {
        let x = whole((punt.lon - self.west) * self.scale.0) + EDGE;
        let y = whole((self.north - punt.lat) * self.scale.1) + EDGE;
        ((0..=self.width).contains(&x) && (0..=self.height).contains(&y)).then_some((x, y))
    }
}

/// The nearest whole number, within what a drawing can have.
#[allow(clippy::cast_possible_truncation)] // Within ten thousand there is nothing to lose.
fn whole(number: f64) -> i32 {
    number.round().clamp(-10_000.0, 10_000.0) as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_north_is_on_top_and_a_square_of_land_is_a_square() {
        // At 53.2 degrees a degree of longitude is 0.599 of one of latitude.
        let at = |lon: f64, lat: f64| Punt { lat, lon };
        let outline = Omtrek::new(vec![at(6.0, 53.17), at(6.1, 53.17), at(6.1, 53.23), at(6.0, 53.17)], vec![]);
        let grid = Grid::fit([&outline].into_iter(), 406, 1000).expect("a grid");
        let (width, height) = grid.size();
        assert_eq!(width, 406);
        assert!((404..=408).contains(&height), "{height}");
        assert_eq!(grid.place(at(6.0, 53.23)), Some((3, 3)));
        assert_eq!(grid.place(at(6.1, 53.17)), Some((403, height - 3)));
        assert_eq!(grid.place(at(7.0, 53.2)), None);
        assert!(Grid::fit([].into_iter(), 400, 400).is_none());
    }
}
