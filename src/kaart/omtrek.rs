//! The outline of a wijk.

use super::Punt;

/// The outline of a wijk: rings of four points or more, of which the last is the first again. What lies
/// to the left of a ring, as seen on a map with the north on top, belongs to the wijk: a part of it goes
/// round against the clock and a hole in it with the clock, as RFC 7946 asks and many files do not do.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Omtrek {
    ringen: Vec<Vec<Punt>>,
}

impl Omtrek {
    /// The outline of a surface with its holes. In which direction the rings go does not matter.
    #[must_use]
    pub fn new(outer: Vec<Punt>, holes: Vec<Vec<Punt>>) -> Self {
        let mut ringen = vec![turned(outer, true)];
        ringen.extend(holes.into_iter().map(|hole| turned(hole, false)));
        Self { ringen }
    }

    /// Puts another outline to this one.
    pub fn add(&mut self, other: Self) {
        self.ringen.extend(other.ringen);
    }

    /// All rings, of all parts.
    #[must_use]
    pub fn ringen(&self) -> &[Vec<Punt>] {
        &self.ringen
    }
}

/// The ring, going round against the clock or with it.
fn turned(mut ring: Vec<Punt>, against: bool) -> Vec<Punt> {
    // Twice the surface, positive against the clock. What is small is taken from the first point on,
    // so that no digits get lost.
    let sum: f64 = match ring.first().copied() {
        Some(o) => ring
            .windows(2)
            .filter_map(|pair| Some((pair.first()?, pair.get(1)?)))
            .map(|(a, b)| (a.lon - o.lon) * (b.lat - o.lat) - (b.lon - o.lon) * (a.lat - o.lat))
            .sum(),
        None => 0.0,
    };
    if (sum > 0.0) != against {
        ring.reverse();
    }
    ring
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rings_go_round_as_the_standard_asks() {
        let ring = |points: &[(f64, f64)]| points.iter().map(|&(lon, lat)| Punt { lat, lon }).collect::<Vec<_>>();
        let with = ring(&[(6.0, 53.0), (6.0, 53.1), (6.1, 53.1), (6.0, 53.0)]);
        let mut against = with.clone();
        against.reverse();
        assert_eq!(Omtrek::new(with.clone(), vec![]), Omtrek::new(against.clone(), vec![]));
        let both = Omtrek::new(with.clone(), vec![against.clone()]);
        assert_eq!(both.ringen(), [against, with]);
    }
}
