//! Where the files of a region are kept.

use std::fmt;
use std::str::FromStr;

use super::tekst_waarde::tekst_waarde;
use crate::check::WaardeFout;
use crate::check::waarden::bewerken;

/// The name of a repository at a forge: its owner and its own name, `regio/sociale-kaart`; at GitLab with as many groups as
/// it is in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Repo(String);

impl Repo {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Repo {
    type Err = WaardeFout;

    fn from_str(written: &str) -> Result<Self, WaardeFout> {
        let part = |part: &str| {
            part.starts_with(|c: char| c.is_ascii_alphanumeric())
                && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b))
        };
        if written.contains('/') && written.split('/').all(part) {
            Ok(Self(written.to_owned()))
        } else {
            Err(bewerken::repo(written))
        }
    }
}

tekst_waarde!(Repo, "a/b");

impl fmt::Display for Repo {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Repo;

    #[test]
    fn a_name_has_an_owner() {
        for written in ["regio/kaart", "groep/deel/kaart.nl", "a-b/c_d"] {
            assert!(written.parse::<Repo>().is_ok(), "{written}");
        }
        for written in ["", "kaart", "/kaart", "regio/", "https://github.com/regio/kaart", "a/../b", "a b/c"] {
            assert!(written.parse::<Repo>().is_err(), "{written}");
        }
    }
}
