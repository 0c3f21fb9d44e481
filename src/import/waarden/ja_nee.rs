//! Yes and no.

use crate::import::boek::Cel;
use crate::kaart::fold;

/// What people put in a column to tick. `Ok(None)` is that nobody knows.
///
/// # Errors
/// When it is neither yes nor no nor unknown.
pub fn ja_nee(cel: &Cel) -> Result<Option<bool>, String> {
    match cel {
        Cel::Leeg => return Ok(None),
        Cel::JaNee(truth) => return Ok(Some(*truth)),
        _ => {}
    }
    let text = cel.tekst();
    match fold(text.trim().trim_end_matches('.')).as_str() {
        "ja" | "j" | "x" | "v" | "y" | "yes" | "1" | "true" | "waar" | "wel" | "[x]" => Ok(Some(true)),
        "nee" | "n" | "-" | "no" | "0" | "false" | "onwaar" | "niet" | "geen" | "[ ]" => Ok(Some(false)),
        "?" | "onbekend" | "nvt" | "n.v.t" => Ok(None),
        // A tick is no letter, and so is lost when marks are folded.
        _ if matches!(text.trim(), "✓" | "✔" | "☑" | "✅" | "√") => Ok(Some(true)),
        _ => Err(format!("'{text}' is geen ja of nee (schrijf 'ja', 'nee', of laat de cel leeg)")),
    }
}
