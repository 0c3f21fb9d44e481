//! The sizes that are measured.

use std::str::FromStr;

/// A size of a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Maat {
    /// One gemeente.
    S,
    /// A region like that of the repository.
    M,
    /// A province.
    L,
    /// The country.
    Xl,
}

impl Maat {
    /// How many gemeenten and how many activities.
    pub(crate) fn counts(self) -> (usize, usize) {
        match self {
            Self::S => (1, 200),
            Self::M => (8, 2_000),
            Self::L => (40, 20_000),
            Self::Xl => (342, 100_000),
        }
    }
}

impl FromStr for Maat {
    type Err = String;

    fn from_str(written: &str) -> Result<Self, String> {
        match written.to_uppercase().as_str() {
            "S" => Ok(Self::S),
            "M" => Ok(Self::M),
            "L" => Ok(Self::L),
            "XL" => Ok(Self::Xl),
            _ => Err("kies S, M, L of XL".to_owned()),
        }
    }
}
