//! A row on its way to a file.

use super::Melding;
use super::bestaand::bijgewerkt;
use super::rij::Gemaakt;
use super::verslag::Uitkomst;
use crate::source::Sources;
use crate::yaml_out::write;

/// A row on its way to a file.
#[derive(Debug)]
pub(super) struct Kandidaat {
    pub(super) blad: String,
    /// The row, from zero.
    pub(super) rij: usize,
    pub(super) slug: String,
    pub(super) pad: String,
    pub(super) gemaakt: Gemaakt,
    /// The whole text of the file as it would be.
    pub(super) tekst: String,
    /// What becomes of the row, when nothing is wrong with it.
    pub(super) uitkomst: Uitkomst,
    /// What the checks have to say, when nothing is wrong.
    pub(super) waarschuwingen: Vec<Melding>,
}

impl Kandidaat {
    /// Whether a file is written for the row, as far as is known now.
    pub(super) fn wordt_geschreven(&self) -> bool {
        self.gemaakt.fouten.is_empty() && matches!(self.uitkomst, Uitkomst::Nieuw | Uitkomst::Gewijzigd(_))
    }

    /// The column that a key, or what is around it, came from.
    pub(super) fn kolom(&self, pad: &str) -> Option<usize> {
        let mut pad = pad;
        loop {
            let inside = |key: &str| key == pad || key.strip_prefix(pad).is_some_and(|rest| rest.starts_with('.'));
            if let Some((_, kolom)) = self.gemaakt.herkomst.iter().find(|(key, _)| inside(key)) {
                return Some(*kolom);
            }
            pad = pad.rsplit_once('.')?.0;
        }
    }
}

/// Compares each row with the record that is there, and writes the text that it would be.
pub(super) fn vergelijk(kandidaten: &mut [Kandidaat], order: &[&str], bijwerken: bool, sources: &Sources) {
    for kandidaat in kandidaten.iter_mut().filter(|kandidaat| !kandidaat.pad.is_empty()) {
        let gemaakt = &mut kandidaat.gemaakt;
        let at = |key: &str| order.iter().position(|name| *name == key).unwrap_or(order.len());
        gemaakt.alles.sort_by_key(|(key, _)| at(key));
        gemaakt.uit_cellen.sort_by_key(|(key, _)| at(key));
        let Some(file) = sources.text(&kandidaat.pad) else {
            kandidaat.tekst = write(&gemaakt.alles);
            continue;
        };
        let melding =
            |tekst: String| Melding { blad: kandidaat.blad.clone(), rij: Some(kandidaat.rij), kolom: None, tekst };
        match bijgewerkt(&file.text, &gemaakt.uit_cellen, order) {
            Some(updated) if updated.changed.is_empty() => kandidaat.uitkomst = Uitkomst::Ongewijzigd,
            Some(updated) if bijwerken => {
                kandidaat.tekst = updated.text;
                kandidaat.uitkomst = Uitkomst::Gewijzigd(updated.changed);
            }
            Some(updated) => gemaakt.fouten.push(melding(format!(
                "{} is er al en zegt iets anders bij {} (met --bijwerken past u dat aan)",
                kandidaat.pad,
                updated.changed.join(", ")
            ))),
            None => gemaakt.fouten.push(melding(format!(
                "{} is er al en is niet vanzelf aan te passen (verander het bestand zelf)",
                kandidaat.pad
            ))),
        }
    }
}
