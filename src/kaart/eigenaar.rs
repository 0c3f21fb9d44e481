//! Who keeps the records of a gemeente.

use std::fmt;
use std::str::FromStr;

use super::Email;
use super::tekst_waarde::tekst_waarde;
use crate::check::WaardeFout;
use crate::check::waarden::eigenaar::fout;

/// Who keeps the records of a gemeente: an account or team at the forge, such as `@anna` or `@regio/redactie`, or a mail
/// address. Both are what a `CODEOWNERS` file takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Eigenaar(String);

impl Eigenaar {
    /// The account or address as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is a mail address, and no account.
    #[must_use]
    pub fn is_mail(&self) -> bool {
        !self.0.starts_with('@')
    }
}

impl FromStr for Eigenaar {
    type Err = WaardeFout;

    fn from_str(written: &str) -> Result<Self, WaardeFout> {
        let part = |part: &str| {
            part.starts_with(|c: char| c.is_ascii_alphanumeric())
                && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b))
        };
        let good = match written.strip_prefix('@') {
            Some(account) => account.split('/').all(part),
            None => written.parse::<Email>().is_ok(),
        };
        if good { Ok(Self(written.to_owned())) } else { Err(fout(written)) }
    }
}

tekst_waarde!(Eigenaar, "a@b.nl");

impl fmt::Display for Eigenaar {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Eigenaar;

    #[test]
    fn takes_what_a_codeowners_file_takes() {
        for written in ["@anna", "@regio/redactie", "@groep/deel/team-1", "redactie@leek.example"] {
            assert!(written.parse::<Eigenaar>().is_ok(), "{written}");
        }
        for written in ["", "@", "anna", "@anna bakker", "@/x", "@x/", "a b@x.nl", "@a*", "#a"] {
            assert!(written.parse::<Eigenaar>().is_err(), "{written}");
        }
    }
}
