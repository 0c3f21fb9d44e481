//! When an activity is.

use serde::Deserialize;

use crate::kaart::{Dag, Datum, Elke, Tijd};
use crate::source::Located;

/// One line of a schedule: a day that comes back, or one date.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanneer {
    /// The day of the week, of a day that comes back.
    pub dag: Option<Dag>,
    /// The date, of a single time.
    pub datum: Option<Located<Datum>>,
    /// From when.
    pub van: Tijd,
    /// Until when.
    pub tot: Located<Tijd>,
    /// How often the day comes back; each week when it is not given.
    pub elke: Option<Elke>,
    /// A date that counts, for a day that comes back every other week.
    pub vanaf: Option<Located<Datum>>,
}

/// From when until when an activity runs, and when not.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Periode {
    /// The first day.
    pub van: Option<Datum>,
    /// The last day.
    pub tot: Option<Located<Datum>>,
    /// Days on which it is not.
    #[serde(default)]
    pub niet_op: Vec<Datum>,
    /// Whether it stops in the school holidays.
    #[serde(default)]
    pub niet_in_schoolvakanties: bool,
}
