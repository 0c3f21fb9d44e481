//! K008: a file that is not UTF-8.

use crate::diagnostics::{Ernst, Finding, Rule};

/// A file that is not UTF-8.
pub(crate) const RULE: Rule =
    Rule { code: "K008", naam: "utf8", ernst: Ernst::Fout, zin: "Een bestand met tekst is opgeslagen als UTF-8." };

const HULP: &str = "sla het bestand op met de tekenset UTF-8 (in Kladblok: Opslaan als, Codering UTF-8)";

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
                    Finding::new(&RULE, "hier staat een nul-teken (NUL), en dat mag niet in een tekst").at(at..at);
                Err((text, finding.hulp("haal het teken weg; misschien is dit bestand geen tekst")))
            }
            None => Ok(text),
        },
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let bericht = match error.as_bytes().get(at).copied().and_then(windows_1252) {
                Some(c) => format!("dit teken is niet opgeslagen als UTF-8; in Windows-1252 is het een {c}"),
                None => "dit teken is niet opgeslagen als UTF-8".to_owned(),
            };
            let finding = Finding::new(&RULE, bericht).at(at..at).hulp(HULP);
            Err((String::from_utf8_lossy(error.as_bytes()).into_owned(), finding))
        }
    }
}

/// What a byte stands for in Windows-1252, the usual character set of older Windows programs: a
/// letter with an accent, or one of the marks that word processors put in texts.
fn windows_1252(byte: u8) -> Option<char> {
    match byte {
        0x80 => Some('€'),
        0x85 => Some('…'),
        0x91 => Some('‘'),
        0x92 => Some('’'),
        0x93 => Some('“'),
        0x94 => Some('”'),
        0x95 => Some('•'),
        0x96 => Some('–'),
        0x97 => Some('—'),
        0xa1..=0xac | 0xae.. => Some(char::from(byte)),
        _ => None,
    }
}
