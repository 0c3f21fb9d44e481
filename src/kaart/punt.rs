//! A place on the map.

/// A place on the map, in degrees (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Punt {
    /// Longitude, east of Greenwich.
    pub lon: f64,
    /// Latitude, north of the equator.
    pub lat: f64,
}
