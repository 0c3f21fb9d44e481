//! Where an activity is.

use serde::Deserialize;

use crate::kaart::{Postcode, Punt};
use crate::source::Located;

/// Where an activity is.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Locatie {
    /// The name of the place.
    pub naam: Option<String>,
    /// Street and number.
    pub straat: Option<Located<String>>,
    /// The postcode.
    pub postcode: Option<Located<Postcode>>,
    /// The town or village.
    pub plaats: String,
    /// Latitude in degrees (WGS 84).
    pub lat: Option<Located<f64>>,
    /// Longitude in degrees (WGS 84).
    pub lon: Option<Located<f64>>,
    /// Whether the address is told only to those who come.
    #[serde(default)]
    pub adres_verborgen: bool,
}

impl Locatie {
    /// The place in a few words: its name, and the town unless the name has it.
    #[must_use]
    pub fn short(&self) -> String {
        match &self.naam {
            Some(naam) if !naam.contains(&self.plaats) => format!("{naam}, {}", self.plaats),
            Some(naam) => naam.clone(),
            None => self.plaats.clone(),
        }
    }

    /// The point that the record gives. Nothing when it lacks one.
    #[must_use]
    pub fn punt(&self) -> Option<Punt> {
        self.lat.as_ref().zip(self.lon.as_ref()).map(|(lat, lon)| Punt { lat: lat.value, lon: lon.value })
    }
}
