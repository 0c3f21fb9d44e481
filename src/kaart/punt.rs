//! Points on the earth.

/// The mean radius of the earth in metres (IUGG).
const RADIUS: f64 = 6_371_008.8;

/// A point on the earth, in degrees (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Punt {
    /// Latitude, north of the equator.
    pub lat: f64,
    /// Longitude, east of Greenwich.
    pub lon: f64,
}

impl Punt {
    /// How far away another point is, in metres, in a straight line over the earth (haversine: within
    /// half a percent, and right for points close together).
    #[must_use]
    pub fn afstand(self, other: Self) -> f64 {
        let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
        let cosines = self.lat.to_radians().cos() * other.lat.to_radians().cos();
        let chord = half(self.lat, other.lat) + cosines * half(self.lon, other.lon);
        2.0 * RADIUS * chord.min(1.0).sqrt().asin()
    }
}

#[cfg(test)]
mod tests {
    use super::Punt;

    #[test]
    fn distances_are_those_of_a_map() {
        let groningen = Punt { lat: 53.2194, lon: 6.5665 };
        let leek = Punt { lat: 53.1625, lon: 6.3775 };
        let near = |found: f64, metres: f64| (found - metres).abs() < metres / 200.0;
        // A degree of latitude is 111.2 km on a sphere; the other two are worked out by hand with Pythagoras.
        assert!(near(Punt { lat: 52.0, lon: 5.0 }.afstand(Punt { lat: 53.0, lon: 5.0 }), 111_195.0));
        assert!(near(groningen.afstand(leek), 14_090.0), "{}", groningen.afstand(leek));
        assert!(near(leek.afstand(Punt { lat: 53.1626, ..leek }), 11.12));
        assert!(leek.afstand(leek) < 1e-9);
        assert!((groningen.afstand(leek) - leek.afstand(groningen)).abs() < 1e-6);
        // The other side of the earth is half a circle away, not beyond what an arcsine takes.
        assert!(near(Punt { lat: 0.0, lon: 0.0 }.afstand(Punt { lat: 0.0, lon: 180.0 }), 20_015_115.0));
    }
}
