//! A file that is not UTF-8.

use crate::diagnostics::{Ernst, Finding, Rule};

/// A file that is not UTF-8.
pub(crate) const RULE: Rule =
    Rule { code: "K008", naam: "utf8", ernst: Ernst::Fout, zin: "Een bestand met tekst is opgeslagen als UTF-8." };

/// The text of a file, or what of it could be read with the finding.
pub(crate) fn check(bytes: Vec<u8>) -> Result<String, (String, Finding)> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        let finding = Finding::new(&RULE, "dit bestand is opgeslagen als UTF-16");
        return Err((String::new(), finding.hulp(HULP)));
    }
    match String::from_utf8(bytes) {
        Ok(text) => match text.find('\0') {
            Some(at) => {
                let finding =
                    Finding::new(&RULE, "hier staat een nul-teken (NUL), dat in een tekst niet mag").at(at..at);
                Err((text, finding.hulp("haal het teken weg; misschien is dit bestand geen tekst")))
            }
            None => Ok(text),
        },
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let finding = Finding::new(&RULE, "dit teken is niet opgeslagen als UTF-8").at(at..at);
            Err((String::from_utf8_lossy(error.as_bytes()).into_owned(), finding.hulp(HULP)))
        }
    }
}

const HULP: &str =
    "sla het bestand op met de tekenset UTF-8 (in Kladblok: Opslaan als, Codering UTF-8); vaak was het Windows-1252";
