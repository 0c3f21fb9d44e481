//! Dutch postcodes.

use std::fmt;
use std::str::FromStr;

use super::tekst_waarde::tekst_waarde;
use crate::check::WaardeFout;
use crate::check::waarden::postcode::fout;

/// A postcode: four digits, or four digits and two letters. The letters SA, SD and SS are not
/// given out (`PostNL`). Read in any spacing and case, shown as `9351` or `9351 AB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode {
    /// The four digits as a number, 1000 to 9999.
    pub pc4: u16,
    /// The two letters, when they are given.
    pub letters: Option<[u8; 2]>,
}

impl FromStr for Postcode {
    type Err = WaardeFout;

    fn from_str(written: &str) -> Result<Self, WaardeFout> {
        let clean: Vec<u8> =
            written.bytes().filter(|byte| *byte != b' ').map(|byte| byte.to_ascii_uppercase()).collect();
        let (digits, letters) = clean.split_at_checked(4).ok_or_else(|| fout(written))?;
        if !digits.iter().all(u8::is_ascii_digit) || digits.first() == Some(&b'0') {
            return Err(fout(written));
        }
        let pc4 = digits.iter().fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'));
        let letters = match letters {
            [] => None,
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Some([*a, *b]),
            _ => return Err(fout(written)),
        };
        if matches!(letters.as_ref(), Some(b"SA" | b"SD" | b"SS")) {
            return Err(fout(written));
        }
        Ok(Self { pc4, letters })
    }
}

tekst_waarde!(Postcode, "1000");

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:04}", self.pc4)?;
        match self.letters {
            Some([a, b]) => write!(f, " {}{}", char::from(a), char::from(b)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Postcode;

    #[test]
    fn reads_any_spacing_and_case() {
        for written in ["9351AB", "9351 ab", "9351 AB", " 9351ab "] {
            assert_eq!(written.parse::<Postcode>().map(|p| p.to_string()), Ok("9351 AB".to_owned()));
        }
        assert_eq!("9351".parse::<Postcode>().map(|p| p.to_string()), Ok("9351".to_owned()));
    }

    #[test]
    fn refuses_what_is_not_given_out() {
        for written in
            ["", "935", "0351", "9351 A", "9351 SA", "9351 sd", "9351 SS", "9351 A1", "93511", "9351 ABC", "é351"]
        {
            assert!(written.parse::<Postcode>().is_err(), "{written}");
        }
    }
}
