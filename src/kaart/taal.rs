//! Languages.

use std::str::FromStr;

use super::tekst_waarde::tekst_waarde;
use crate::check::WaardeFout;
use crate::check::waarden::taalcode::fout;

/// The code of a language: two or three small letters (ISO 639-1 or 639-3).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Taal(String);

impl Taal {
    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl FromStr for Taal {
    type Err = WaardeFout;

    fn from_str(written: &str) -> Result<Self, WaardeFout> {
        let good = matches!(written.len(), 2 | 3) && written.bytes().all(|b| b.is_ascii_lowercase());
        if good { Ok(Self(written.to_owned())) } else { Err(fout(written)) }
    }
}

tekst_waarde!(Taal, "nl");
