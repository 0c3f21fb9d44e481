//! Web addresses.

use std::fmt;
use std::str::FromStr;

use super::tekst_waarde::tekst_waarde;
use crate::check::WaardeFout;
use crate::check::waarden::url::fout;

/// A web address: `https://` or `http://`, a host, and nothing that could break out of an attribute.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Url(String);

impl Url {
    /// The address as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address as people say it: without scheme, `www.` and a slash at the end.
    #[must_use]
    pub fn short(&self) -> &str {
        let rest = self.0.trim_start_matches("https://").trim_start_matches("http://");
        rest.trim_start_matches("www.").trim_end_matches('/')
    }
}

impl FromStr for Url {
    type Err = WaardeFout;

    fn from_str(written: &str) -> Result<Self, WaardeFout> {
        let rest = written
            .strip_prefix("https://")
            .or_else(|| written.strip_prefix("http://"))
            .ok_or_else(|| fout(written))?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let host_good = !host.is_empty() && !host.starts_with(['.', '-']) && !host.contains("..");
        let bad = |c: char| c.is_whitespace() || c.is_control() || "\"<>`{}|\\^".contains(c);
        if host_good && !host.contains('@') && !written.contains(bad) {
            Ok(Self(written.to_owned()))
        } else {
            Err(fout(written))
        }
    }
}

tekst_waarde!(Url, "https://a.nl");

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Url;

    #[test]
    fn takes_web_addresses_only() {
        let url: Url = "https://www.repaircafe-leek.example/".parse().expect("good");
        assert_eq!(url.short(), "repaircafe-leek.example");
        for written in [
            "",
            "www.x.nl",
            "javascript:alert(1)",
            "https://",
            "https:// x.nl",
            "https://x.nl/\"onclick",
            "ftp://x.nl",
            "https://u:p@x.nl",
        ] {
            assert!(written.parse::<Url>().is_err(), "{written}");
        }
    }
}
