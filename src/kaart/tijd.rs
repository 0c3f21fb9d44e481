//! Times of the day.

use std::fmt;
use std::str::FromStr;

use super::tekst_waarde::tekst_waarde;
use crate::check::WaardeFout;
use crate::check::waarden::tijd::fout;

/// A time of the day in minutes since midnight, 0 to 1440 (24:00, the end of the day).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tijd(u16);

impl Tijd {
    /// Minutes since midnight.
    #[must_use]
    pub fn minutes(self) -> u16 {
        self.0
    }
}

impl FromStr for Tijd {
    type Err = WaardeFout;

    fn from_str(written: &str) -> Result<Self, WaardeFout> {
        let (hours, minutes) = written.split_once([':', '.']).ok_or_else(|| fout(written))?;
        let digits = |text: &str, most: usize| {
            (1..=most)
                .contains(&text.len())
                .then(|| text.parse::<u16>().ok())
                .flatten()
                .filter(|_| text.bytes().all(|b| b.is_ascii_digit()))
        };
        match (digits(hours, 2), digits(minutes, 2)) {
            (Some(h), Some(m)) if minutes.len() == 2 && m < 60 && (h < 24 || (h, m) == (24, 0)) => Ok(Self(h * 60 + m)),
            _ => Err(fout(written)),
        }
    }
}

tekst_waarde!(Tijd, "0:00");

impl fmt::Display for Tijd {
    /// As people in the Netherlands write it: `9.30`.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 60, self.0 % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::Tijd;

    #[test]
    fn reads_and_shows_times() {
        assert_eq!("9:30".parse::<Tijd>().map(|t| t.to_string()), Ok("9.30".to_owned()));
        assert_eq!("09.05".parse::<Tijd>().map(|t| t.to_string()), Ok("9.05".to_owned()));
        assert_eq!("24:00".parse::<Tijd>().map(Tijd::minutes), Ok(1440));
        for written in ["", "9", "9:3", "25:00", "24:01", "9:60", "-1:00", "9:30 uur", "+9:30"] {
            assert!(written.parse::<Tijd>().is_err(), "{written}");
        }
    }
}
