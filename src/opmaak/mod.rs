//! The one form of records: keys in the order of their type, quotes where a value could be taken for something else, one
//! blank line at most, no space at the end of a line. Remarks stay with the key below them, text in blocks stays as it is.
//!
//! Three steps, each on the text of the former: quotes and what stands between braces, the order of keys with a line each,
//! blank space. Then the result is read back: it must say the same, with the same remarks. Else nothing is changed.

mod bewijs;
mod opmaak_fout;
mod spaties;
mod tekens;
mod volgorde;

pub use opmaak_fout::OpmaakFout;

use crate::schema::{Soort, Vorm};
use crate::source::{parse, split};

/// A file in the form of records.
///
/// # Errors
/// When the file can not be read, or can not be written in another way without a change of what it says.
pub fn maak_op(soort: Soort, text: &str) -> Result<String, OpmaakFout> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let vorm = soort.vorm_van_bestand();
    if !soort.boven_tekst() {
        return yaml(&text, &vorm);
    }
    let parts = split(&text).map_err(|_| OpmaakFout::Onleesbaar)?;
    let front = yaml(parts.yaml, &vorm)?;
    // The Markdown stays as it is, to the letter.
    let end = parts.yaml_start + parts.yaml.len();
    Ok(format!("---\n{front}---{}", &text[end..].trim_start_matches("---")))
}

/// A whole document.
fn yaml(text: &str, vorm: &Vorm) -> Result<String, OpmaakFout> {
    let was = parse(text).map_err(|_| OpmaakFout::Onleesbaar)?;
    let new = tekens::zet(text, &was, vorm);
    let new = if new.ends_with('\n') { new } else { format!("{new}\n") };
    let new = volgorde::zet(new, vorm)?;
    let root = parse(&new).map_err(|_| OpmaakFout::Anders)?;
    let new = spaties::zet(&new, &root);
    let is = parse(&new).map_err(|_| OpmaakFout::Anders)?;
    if bewijs::zegt_hetzelfde(&was, &is) && bewijs::opmerkingen(text, &was) == bewijs::opmerkingen(&new, &is) {
        Ok(new)
    } else {
        Err(OpmaakFout::Anders)
    }
}

#[cfg(test)]
mod tests;
