//! K019: a file that can not be read.

use std::io::{self, ErrorKind};

use crate::diagnostics::{Ernst, Finding, Rule};

/// A file that can not be read.
pub(crate) const RULE: Rule =
    Rule { code: "K019", naam: "onleesbaar", ernst: Ernst::Fout, zin: "Elk bestand kan gelezen worden." };

/// The finding for a file that the system did not give.
pub(crate) fn finding(error: Option<&io::Error>) -> Finding {
    let (bericht, hulp) = match error.map(io::Error::kind) {
        Some(ErrorKind::PermissionDenied) => {
            ("dit bestand mag niet gelezen worden", "geef uzelf het recht om het te lezen".to_owned())
        }
        Some(ErrorKind::NotFound) => {
            ("dit bestand is er niet meer", "kijk of het net is weggehaald of hernoemd".to_owned())
        }
        _ => {
            let number = error.and_then(io::Error::raw_os_error);
            let number = number.map_or_else(String::new, |number| format!(" (fout {number} van het systeem)"));
            ("dit bestand kan niet gelezen worden", format!("kijk of u het zelf kunt openen{number}"))
        }
    };
    Finding::new(&RULE, bericht).hulp(hulp)
}

/// The finding for a folder with the name of a file.
pub(crate) fn map() -> Finding {
    Finding::new(&RULE, "deze map heet als een bestand")
        .hulp("geef de map een naam zonder punt, of zet hier het bestand zelf neer")
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use super::finding;

    #[test]
    fn the_reason_is_given_in_dutch() {
        let bericht = |error: Option<Error>| finding(error.as_ref()).bericht;
        assert_eq!(bericht(Some(ErrorKind::PermissionDenied.into())), "dit bestand mag niet gelezen worden");
        assert_eq!(bericht(Some(ErrorKind::NotFound.into())), "dit bestand is er niet meer");
        assert_eq!(bericht(None), "dit bestand kan niet gelezen worden");
        let other = finding(Some(&Error::from_raw_os_error(5)));
        assert_eq!(other.hulp.as_deref(), Some("kijk of u het zelf kunt openen (fout 5 van het systeem)"));
    }
}
