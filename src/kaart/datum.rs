//! Dates.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use jiff::civil::Date;

use super::tekst_waarde::tekst_waarde;
use crate::check::WaardeFout;
use crate::check::waarden::datum::fout;

/// A date of the Gregorian calendar, written as ISO 8601: `2026-10-01`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Datum(pub Date);

impl Datum {
    /// The names of the months in Dutch, as editors write them.
    pub const MAANDEN: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
}

impl Deref for Datum {
    type Target = Date;

    fn deref(&self) -> &Date {
        &self.0
    }
}

impl FromStr for Datum {
    type Err = WaardeFout;

    fn from_str(written: &str) -> Result<Self, WaardeFout> {
        let form = written.len() == 10
            && written
                .bytes()
                .enumerate()
                .all(|(at, b)| if matches!(at, 4 | 7) { b == b'-' } else { b.is_ascii_digit() });
        if !form {
            return Err(fout(written));
        }
        written.parse().map(Self).map_err(|_| fout(written))
    }
}

tekst_waarde!(Datum, "2000-01-01");

impl fmt::Display for Datum {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The whole months from one day to another; none when the second is earlier.
#[must_use]
pub fn months_between(from: Datum, to: Datum) -> i64 {
    let months = (i64::from(to.year()) - i64::from(from.year())) * 12 + i64::from(to.month()) - i64::from(from.month());
    let whole = if to.day() < from.day() { months - 1 } else { months };
    whole.max(0)
}

#[cfg(test)]
mod tests {
    use super::{Datum, months_between};

    #[test]
    fn takes_dates_that_exist() {
        assert_eq!("2028-02-29".parse::<Datum>().map(|d| d.to_string()), Ok("2028-02-29".to_owned()));
        for written in ["", "1-10-2026", "2026-02-29", "2026-13-01", "2026-1-1", "20261001", "2026-10-01T00:00"] {
            assert!(written.parse::<Datum>().is_err(), "{written}");
        }
    }

    #[test]
    fn counts_whole_months() {
        let months = |from: &str, to: &str| months_between(from.parse().expect("date"), to.parse().expect("date"));
        assert_eq!(months("2026-05-21", "2026-11-21"), 6);
        assert_eq!(months("2026-05-22", "2026-11-21"), 5);
        assert_eq!(months("2025-12-31", "2026-02-28"), 1);
        assert_eq!(months("2026-11-21", "2026-10-01"), 0);
    }
}
