//! The one look at the clock.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::kaart::Datum;

/// Today in UTC, so that a build does not depend on the time zone of the machine.
#[allow(clippy::disallowed_methods)] // The day is read here and passed on as a value.
pub(super) fn today() -> Datum {
    Datum(Timestamp::now().to_zoned(TimeZone::UTC).date())
}
