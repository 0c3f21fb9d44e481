//! Codes of gemeenten, wijken and buurten.

use std::fmt;
use std::str::FromStr;

use super::tekst_waarde::tekst_waarde;
use crate::check::WaardeFout;
use crate::check::waarden::cbs_code::fout;

/// A code of Statistics Netherlands (CBS): `GM` and 4 digits for a gemeente, `WK` and 6 for a wijk,
/// `BU` and 8 for a buurt. The digits of a wijk begin with those of its gemeente, the digits of a
/// buurt with those of its wijk.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CbsCode(String);

impl CbsCode {
    /// The digits of the gemeente.
    #[must_use]
    pub fn gemeente(&self) -> &str {
        &self.0[2..6]
    }

    /// Whether it is the code of a gemeente.
    #[must_use]
    pub fn is_gemeente(&self) -> bool {
        self.0.starts_with("GM")
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for CbsCode {
    type Err = WaardeFout;

    fn from_str(written: &str) -> Result<Self, WaardeFout> {
        let len = match written.get(..2) {
            Some("GM") => 4,
            Some("WK") => 6,
            Some("BU") => 8,
            _ => return Err(fout(written)),
        };
        let digits = &written[2..];
        if digits.len() == len && digits.bytes().all(|b| b.is_ascii_digit()) {
            Ok(Self(written.to_owned()))
        } else {
            Err(fout(written))
        }
    }
}

tekst_waarde!(CbsCode, "GM0000");

impl fmt::Display for CbsCode {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}
