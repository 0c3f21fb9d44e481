//! From the bytes of a file to its sheets.

use super::{Blad, tabel, werkmap};

/// Why a file holds no sheets that can be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LeesFout {
    /// A workbook that can not be opened.
    #[error(
        "dit bestand is niet te lezen als werkblad; staat er een wachtwoord op, haal dat er dan af, of bewaar het opnieuw als .xlsx"
    )]
    Werkmap,
    /// A file without any cell.
    #[error("in dit bestand staat niets")]
    Leeg,
}

/// The sheets of a file that are shown, and the names of those that are hidden. What kind of file it is, its first bytes
/// say, not its name.
///
/// # Errors
/// When it is a workbook that can not be opened, and when nothing is in it.
pub fn lees(naam: &str, bytes: &[u8]) -> Result<(Vec<Blad>, Vec<String>), LeesFout> {
    let workbook = bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0");
    let (sheets, hidden) = if workbook {
        werkmap::lees(bytes).ok_or(LeesFout::Werkmap)?
    } else {
        (vec![tabel::lees(naam, bytes)], Vec::new())
    };
    let empty = |blad: &Blad| (0..blad.rijen.len()).all(|row| blad.is_leeg(row));
    if sheets.iter().all(empty) { Err(LeesFout::Leeg) } else { Ok((sheets, hidden)) }
}
