//! Where a file can be changed on the web.

use std::fmt;
use std::str::FromStr;

use super::Url;
use super::tekst_waarde::tekst_waarde;
use crate::check::WaardeFout;
use crate::check::waarden::bewerken::patroon;
use crate::percent::percent;

/// The form of the addresses at which files can be changed on the web: a web address with `{pad}`, once, for the path of a
/// file. In `https://forge.example/regio/kaart/edit/main/{pad}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Bestandsadres(String);

/// What stands for the path.
const PAD: &str = "{pad}";

impl Bestandsadres {
    /// The address of a file, by its path from the root of the site.
    #[must_use]
    pub fn of(&self, pad: &str) -> String {
        self.0.replace(PAD, &percent(pad, b"/"))
    }
}

impl FromStr for Bestandsadres {
    type Err = WaardeFout;

    fn from_str(written: &str) -> Result<Self, WaardeFout> {
        let once = written.matches(PAD).count() == 1;
        let address = written.replace(PAD, "a.yaml").parse::<Url>();
        // A path that is a part of the host would lead to any site.
        let host = written.split_once("://").and_then(|(_, rest)| rest.split('/').next());
        let in_host = host.is_some_and(|host| host.contains(PAD));
        if once && address.is_ok() && !in_host { Ok(Self(written.to_owned())) } else { Err(patroon(written)) }
    }
}

tekst_waarde!(Bestandsadres, "https://a.nl/{pad}");

impl fmt::Display for Bestandsadres {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Bestandsadres;

    #[test]
    fn a_path_takes_the_place_of_its_word() {
        let adres: Bestandsadres = "https://forge.example/r/edit/main/{pad}?x=1".parse().expect("good");
        assert_eq!(adres.of("data/een map/a.yaml"), "https://forge.example/r/edit/main/data/een%20map/a.yaml?x=1");
    }

    #[test]
    fn a_form_without_a_place_for_the_path_is_none() {
        for written in [
            "",
            "https://forge.example/edit/main/",
            "forge.example/{pad}",
            "https://forge.example/{pad}/{pad}",
            "https://{pad}/x",
            "https://x.example{pad}/",
            "https://x.example{pad}",
            "https://forge.example/{bestand}",
            "javascript:{pad}",
        ] {
            assert!(written.parse::<Bestandsadres>().is_err(), "{written}");
        }
    }
}
