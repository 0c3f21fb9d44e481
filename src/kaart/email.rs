//! E-mail addresses.

use std::fmt;
use std::str::FromStr;

use super::tekst_waarde::tekst_waarde;
use crate::check::WaardeFout;
use crate::check::waarden::email::fout;

/// An e-mail address of the plain kind: letters, digits and `.!#$%&'*+/=?^_{|}~-` before the `@`
/// (as the HTML standard has it for e-mail fields), and a domain with a dot after it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Email(String);

impl Email {
    /// The address as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Email {
    type Err = WaardeFout;

    fn from_str(written: &str) -> Result<Self, WaardeFout> {
        let (name, domain) = written.split_once('@').ok_or_else(|| fout(written))?;
        let name_good = !name.is_empty()
            && !name.starts_with('.')
            && !name.ends_with('.')
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_{|}~-".contains(&b));
        let label = |label: &str| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        };
        if name_good && domain.contains('.') && domain.split('.').all(label) {
            Ok(Self(written.to_owned()))
        } else {
            Err(fout(written))
        }
    }
}

tekst_waarde!(Email, "a@b.nl");

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Email;

    #[test]
    fn knows_an_address_from_what_is_none() {
        assert!("coach.leek@welzijn-westerkwartier.example".parse::<Email>().is_ok());
        for written in [
            "",
            "coach",
            "coach@",
            "@x.nl",
            "coach@welzijn",
            "a b@x.nl",
            "a@x..nl",
            "a@-x.nl",
            ".a@x.nl",
            "a@x.nl\"><script>",
        ] {
            assert!(written.parse::<Email>().is_err(), "{written}");
        }
    }
}
