//! Amounts of money.

use std::fmt;
use std::str::FromStr;

use super::tekst_waarde::tekst_waarde;
use crate::check::WaardeFout;
use crate::check::waarden::bedrag::fout;

/// An amount in whole cents of a euro, written with a comma: `2,50`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bedrag(u32);

impl Bedrag {
    /// The amount in cents.
    #[must_use]
    pub fn cents(self) -> u32 {
        self.0
    }
}

impl FromStr for Bedrag {
    type Err = WaardeFout;

    fn from_str(written: &str) -> Result<Self, WaardeFout> {
        let (euros, cents) = written.split_once(',').unwrap_or((written, "00"));
        let good = (1..=6).contains(&euros.len()) && cents.len() == 2;
        if !good || !euros.bytes().chain(cents.bytes()).all(|b| b.is_ascii_digit()) {
            return Err(fout(written));
        }
        let number = |text: &str| text.parse::<u32>().map_err(|_| fout(written));
        Ok(Self(number(euros)? * 100 + number(cents)?))
    }
}

tekst_waarde!(Bedrag, "0");

impl fmt::Display for Bedrag {
    /// With the sign of the euro and a space that does not break; whole euros without cents.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match (self.0 / 100, self.0 % 100) {
            (euros, 0) => write!(f, "€\u{a0}{euros}"),
            (euros, cents) => write!(f, "€\u{a0}{euros},{cents:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Bedrag;

    #[test]
    fn keeps_cents() {
        assert_eq!("2,50".parse::<Bedrag>().map(|b| (b.cents(), b.to_string())), Ok((250, "€\u{a0}2,50".to_owned())));
        assert_eq!("12".parse::<Bedrag>().map(|b| b.to_string()), Ok("€\u{a0}12".to_owned()));
        for written in ["", "2.50", "2,5", "€ 2,50", "-1,00", "2,505", ",50", "1.000,00"] {
            assert!(written.parse::<Bedrag>().is_err(), "{written}");
        }
    }
}
