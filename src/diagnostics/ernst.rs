//! How bad a finding is.

use std::fmt;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ernst {
    /// Stops the build; the old site stays in place.
    Fout,
    /// Is reported; stops the build only with `--strict`.
    Waarschuwing,
}

impl fmt::Display for Ernst {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Self::Fout => "fout",
            Self::Waarschuwing => "waarschuwing",
        })
    }
}
