//! The postcodes of a wijk or of a coach.

use std::fmt;
use std::str::FromStr;

use super::Postcode;
use super::tekst_waarde::tekst_waarde;
use crate::check::WaardeFout;
use crate::check::waarden::postcode::gebied as fout;

/// One item in a list of postcodes: a whole pc4, one pc6, or a range of pc6 within one pc4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PostcodeGebied {
    /// The four digits.
    pub pc4: u16,
    /// The first and last letters, both included; absent for the whole pc4.
    pub letters: Option<([u8; 2], [u8; 2])>,
}

impl PostcodeGebied {
    /// The first and the last postcode of a range; nothing of a whole pc4 or of a single postcode.
    #[must_use]
    pub fn bereik(&self) -> Option<(Postcode, Postcode)> {
        let (from, to) = self.letters.filter(|(from, to)| from != to)?;
        let one = |letters| Postcode { pc4: self.pc4, letters: Some(letters) };
        Some((one(from), one(to)))
    }

    /// Whether a postcode may lie in this area. A pc4 without letters does when any part of it does.
    #[must_use]
    pub fn may_hold(&self, postcode: Postcode) -> bool {
        self.pc4 == postcode.pc4
            && match (self.letters, postcode.letters) {
                (Some((from, to)), Some(letters)) => from <= letters && letters <= to,
                _ => true,
            }
    }

    /// The first postcode of this area that lies in none of the others. Nothing when they take in the
    /// whole area.
    #[must_use]
    pub fn first_outside(&self, others: &[Self]) -> Option<Postcode> {
        let (from, to) = self.letters.unwrap_or((*b"AA", *b"ZZ"));
        let all = (b'A'..=b'Z').flat_map(|first| (b'A'..=b'Z').map(move |second| [first, second]));
        let given_out = all.filter(|letters| !matches!(letters, b"SA" | b"SD" | b"SS"));
        given_out
            .filter(|letters| from <= *letters && *letters <= to)
            .map(|letters| Postcode { pc4: self.pc4, letters: Some(letters) })
            .find(|postcode| !others.iter().any(|other| other.may_hold(*postcode)))
    }

    /// The area in a form that every language reads: `9711 AA – 9711 KZ`.
    #[must_use]
    pub fn kort(&self) -> String {
        let one = |letters| Postcode { pc4: self.pc4, letters: Some(letters) };
        match self.letters {
            Some((from, to)) if from != to => format!("{} \u{2013} {}", one(from), one(to)),
            _ => self.to_string(),
        }
    }

    /// Whether two areas have a postcode in common.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.pc4 == other.pc4
            && match (self.letters, other.letters) {
                (Some((a, b)), Some((c, d))) => a <= d && c <= b,
                _ => true,
            }
    }
}

impl FromStr for PostcodeGebied {
    type Err = WaardeFout;

    fn from_str(written: &str) -> Result<Self, WaardeFout> {
        let Some((from, to)) = written.split_once('-') else {
            let one: Postcode = written.parse().map_err(|_| fout(written))?;
            return Ok(Self { pc4: one.pc4, letters: one.letters.map(|letters| (letters, letters)) });
        };
        let (from, to): (Postcode, Postcode) =
            (from.parse().map_err(|_| fout(written))?, to.parse().map_err(|_| fout(written))?);
        match (from.letters, to.letters) {
            (Some(first), Some(last)) if from.pc4 == to.pc4 && first <= last => {
                Ok(Self { pc4: from.pc4, letters: Some((first, last)) })
            }
            _ => Err(fout(written)),
        }
    }
}

tekst_waarde!(PostcodeGebied, "1000");

impl fmt::Display for PostcodeGebied {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.bereik() {
            Some((from, to)) => write!(f, "{from} tot en met {to}"),
            None => Postcode { pc4: self.pc4, letters: self.letters.map(|(letters, _)| letters) }.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::PostcodeGebied;

    fn area(written: &str) -> PostcodeGebied {
        written.parse().expect("a good area")
    }

    #[test]
    fn a_range_decides_by_letters() {
        let range = area("9351 AA-9351 KZ");
        assert!(range.may_hold("9351 ab".parse().expect("pc6")));
        assert!(range.may_hold("9351 KZ".parse().expect("pc6")));
        assert!(!range.may_hold("9351 LA".parse().expect("pc6")));
        assert!(range.may_hold("9351".parse().expect("pc4")));
        assert!(!range.may_hold("9352 AB".parse().expect("pc6")));
        assert_eq!(range.to_string(), "9351 AA tot en met 9351 KZ");
        assert_eq!(range.kort(), "9351 AA \u{2013} 9351 KZ");
        assert_eq!((area("9351").kort(), area("9351 AB").kort()), ("9351".to_owned(), "9351 AB".to_owned()));
    }

    #[test]
    fn areas_overlap_when_they_share_a_postcode() {
        assert!(area("9351").overlaps(&area("9351 AB")));
        assert!(area("9351 AA-9351 KZ").overlaps(&area("9351 KA-9351 XZ")));
        assert!(!area("9351 AA-9351 KZ").overlaps(&area("9351 LA-9351 XZ")));
        assert!(!area("9351").overlaps(&area("9352")));
    }

    #[test]
    fn a_gap_between_areas_is_found() {
        let whole = area("2134");
        let gap = |others: &[&str]| {
            let others: Vec<PostcodeGebied> = others.iter().map(|other| area(other)).collect();
            whole.first_outside(&others).map(|postcode| postcode.to_string())
        };
        assert_eq!(gap(&["2134 AA-2134 SZ", "2134 TA-2134 ZZ"]), None);
        assert_eq!(gap(&["2134 AA-2134 RZ", "2134 SB-2134 ZZ"]), None, "2134 SA is not given out");
        assert_eq!(gap(&["2134 AA-2134 SZ", "2134 XA-2134 ZZ"]), Some("2134 TA".to_owned()));
        assert_eq!(gap(&["2133"]), Some("2134 AA".to_owned()));
        assert_eq!(gap(&["2134", "2133"]), None);
    }

    #[test]
    fn refuses_ranges_that_are_none() {
        for written in ["9351 KZ-9351 AA", "9351 AA-9352 KZ", "9351-9355", "9351 AA-", "-"] {
            assert!(written.parse::<PostcodeGebied>().is_err(), "{written}");
        }
    }
}
