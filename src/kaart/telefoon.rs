//! Telephone numbers.

use std::fmt;
use std::str::FromStr;

use super::tekst_waarde::tekst_waarde;
use crate::check::WaardeFout;
use crate::check::waarden::telefoon::fout;

/// A Dutch telephone number: ten digits that begin with 0, an 0800 or 0900 number of eight or
/// eleven digits, a short number such as 112, 113, 116123 or 14 0594, or any of them written with +31.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Telefoon {
    /// The digits as dialled within the Netherlands.
    digits: String,
}

/// Area codes of three digits (Autoriteit Consument en Markt, nummerplan telefonie); all others have four.
const SHORT_AREAS: [&str; 22] = [
    "010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045", "046",
    "050", "053", "055", "058", "070", "085",
];

/// More codes of three digits: 071 to 079 and the numbers that belong to no place.
const SHORT_AREAS_2: [&str; 11] = ["071", "072", "073", "074", "075", "076", "077", "078", "079", "088", "091"];

impl Telefoon {
    /// The address of a link that dials the number (RFC 3966): `tel:+31594000012`, `tel:112`.
    #[must_use]
    pub fn tel(&self) -> String {
        match self.digits.strip_prefix('0') {
            Some(rest) if !self.is_free() => format!("tel:+31{rest}"),
            _ => format!("tel:{}", self.digits),
        }
    }

    /// Whether it begins with 0800 or 0900, which can not be dialled from abroad.
    fn is_free(&self) -> bool {
        self.digits.starts_with("0800") || self.digits.starts_with("0900")
    }
}

impl FromStr for Telefoon {
    type Err = WaardeFout;

    fn from_str(written: &str) -> Result<Self, WaardeFout> {
        if !written.chars().all(|c| c.is_ascii_digit() || " -()+.".contains(c)) {
            return Err(fout(written));
        }
        let trimmed = written.trim();
        let mut digits: String = trimmed.chars().filter(char::is_ascii_digit).collect();
        if trimmed.starts_with('+') || digits.starts_with("0031") {
            let national = digits.trim_start_matches("00").strip_prefix("31").ok_or_else(|| fout(written))?;
            digits = format!("0{}", national.trim_start_matches('0'));
        }
        let good = match digits.len() {
            10 => digits.starts_with('0') && !digits.starts_with("00"),
            8 | 11 => digits.starts_with("0800") || digits.starts_with("0900"),
            3 => digits.starts_with("11"),
            6 => digits.starts_with("116") || digits.starts_with("14"),
            5 => digits.starts_with("14"),
            _ => false,
        };
        if good { Ok(Self { digits }) } else { Err(fout(written)) }
    }
}

tekst_waarde!(Telefoon, "112");

impl fmt::Display for Telefoon {
    /// In Dutch grouping: `06 00 00 00 12`, `050 000 00 12`, `0594 00 00 12`, `0800 0113`.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let digits = self.digits.as_str();
        let groups: &[usize] = match digits.len() {
            10 if digits.starts_with("06") => &[2, 2, 2, 2, 2],
            10 if SHORT_AREAS.iter().chain(&SHORT_AREAS_2).any(|area| digits.starts_with(area)) => &[3, 3, 2, 2],
            10 => &[4, 2, 2, 2],
            11 => &[4, 3, 4],
            8 => &[4, 4],
            5 | 6 if digits.starts_with("14") => &[2, 4],
            _ => &[11],
        };
        let mut rest = digits;
        for (at, len) in groups.iter().enumerate() {
            let (group, tail) = rest.split_at((*len).min(rest.len()));
            if at > 0 {
                f.write_str(" ")?;
            }
            f.write_str(group)?;
            rest = tail;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Telefoon;

    #[test]
    fn shows_dutch_grouping_and_dials_abroad() {
        for (written, shown, tel) in [
            ("0594 00 00 00", "0594 00 00 00", "tel:+31594000000"),
            ("06 00000000", "06 00 00 00 00", "tel:+31600000000"),
            ("06-12345678", "06 12 34 56 78", "tel:+31612345678"),
            ("050 000 00 12", "050 000 00 12", "tel:+31500000012"),
            ("+31 594 000012", "0594 00 00 12", "tel:+31594000012"),
            ("0031594000012", "0594 00 00 12", "tel:+31594000012"),
            ("+31 (0)594 000012", "0594 00 00 12", "tel:+31594000012"),
            ("0800-0113", "0800 0113", "tel:08000113"),
            ("112", "112", "tel:112"),
            ("14 0594", "14 0594", "tel:140594"),
        ] {
            let number: Telefoon = written.parse().expect(written);
            assert_eq!((number.to_string().as_str(), number.tel().as_str()), (shown, tel), "{written}");
        }
    }

    #[test]
    fn refuses_what_can_not_be_dialled() {
        for written in
            ["", "12345", "594000012", "0594 00 00", "0594 00 00 000", "bel ons", "+32 2 123 45 67", "00 594 0000"]
        {
            assert!(written.parse::<Telefoon>().is_err(), "{written}");
        }
    }
}
