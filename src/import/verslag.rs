//! What became of every row.

use std::fmt::Write as _;

use super::kandidaat::Kandidaat;
use super::kolommen::{Kolom, Kolommenkaart, OVERSLAAN};
use super::melding::regels;
use super::{Melding, boek::kolomletters};

/// The most files that are named one by one.
const MOST_FILES: usize = 20;

/// The most places that are named with one message that stops nothing.
const MOST_PLACES: usize = 20;

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Uitkomst {
    /// A new file.
    Nieuw,
    /// A file that is there changes, in these keys.
    Gewijzigd(Vec<String>),
    /// A file that is there says the same.
    Ongewijzigd,
    /// The row is no record: a header again, or of another gemeente.
    Overgeslagen,
}

/// The header of a sheet, for people to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bladkop {
    /// The name of the sheet.
    pub blad: String,
    /// The last row of the header, from zero.
    pub rij: usize,
    /// The columns.
    pub kolommen: Vec<Kolom>,
}

/// What became of every row of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verslag {
    /// The headers that were found.
    pub koppen: Vec<Bladkop>,
    /// The files to write: path and text.
    pub bestanden: Vec<(String, String)>,
    /// The paths of new files.
    pub nieuw: Vec<String>,
    /// The paths of files that change, each with its keys.
    pub gewijzigd: Vec<(String, Vec<String>)>,
    /// How many files say the same already.
    pub ongewijzigd: usize,
    /// How many rows are no record of this file.
    pub overgeslagen: usize,
    /// How many rows could not become a record.
    pub niet_overgenomen: usize,
    /// Why rows could not become a record.
    pub fouten: Vec<Melding>,
    /// What else there is to tell.
    pub let_op: Vec<Melding>,
}

impl Verslag {
    /// Takes over what became of the rows.
    pub(super) fn neem(&mut self, kandidaten: Vec<Kandidaat>) {
        for kandidaat in kandidaten {
            let schrijf = kandidaat.wordt_geschreven();
            if !kandidaat.gemaakt.fouten.is_empty() {
                self.niet_overgenomen += 1;
                self.fouten.extend(kandidaat.gemaakt.fouten);
                continue;
            }
            self.let_op.extend(kandidaat.gemaakt.let_op);
            self.let_op.extend(kandidaat.waarschuwingen);
            match kandidaat.uitkomst {
                Uitkomst::Nieuw => self.nieuw.push(kandidaat.pad.clone()),
                Uitkomst::Gewijzigd(keys) => self.gewijzigd.push((kandidaat.pad.clone(), keys)),
                Uitkomst::Ongewijzigd => self.ongewijzigd += 1,
                Uitkomst::Overgeslagen => self.overgeslagen += 1,
            }
            if schrijf {
                self.bestanden.push((kandidaat.pad, kandidaat.tekst));
            }
        }
    }

    /// Whether every row is a record now.
    #[must_use]
    pub fn is_goed(&self) -> bool {
        self.fouten.is_empty()
    }

    /// The map of columns that the headers amount to.
    #[must_use]
    pub fn kaart(&self) -> Kolommenkaart {
        let mut kolommen: Vec<(String, String)> = Vec::new();
        for kolom in self.koppen.iter().flat_map(|kop| &kop.kolommen) {
            if !kolommen.iter().any(|(naam, _)| *naam == kolom.naam) {
                kolommen.push((kolom.naam.clone(), kolom.veld.unwrap_or(OVERSLAAN).to_owned()));
            }
        }
        Kolommenkaart { kolommen }
    }

    /// The report for people. `proef` is whether nothing is written.
    #[must_use]
    pub fn tekst(&self, proef: bool) -> String {
        let mut out = String::new();
        for kop in &self.koppen {
            let _ = writeln!(out, "Blad '{}', kop in rij {}:", kop.blad, kop.rij + 1);
            for kolom in &kop.kolommen {
                let veld = match (kolom.veld, kolom.zeker) {
                    (Some(veld), true) => veld.to_owned(),
                    (Some(veld), false) => {
                        format!("{veld}?  (de naam lijkt erop; klopt het niet, gebruik dan --kolommen)")
                    }
                    (None, _) => "niet bekend".to_owned(),
                };
                let _ = writeln!(out, "  {} {} → {veld}", kolomletters(kolom.nummer), kolom.naam);
            }
        }
        let would = if proef { " (proef: er is niets geschreven)" } else { "" };
        if !self.nieuw.is_empty() {
            let _ = writeln!(out, "Nieuw{would}:");
            for pad in self.nieuw.iter().take(MOST_FILES) {
                let _ = writeln!(out, "  {pad}");
            }
            if self.nieuw.len() > MOST_FILES {
                let _ = writeln!(out, "  en nog {}", self.nieuw.len() - MOST_FILES);
            }
        }
        if !self.gewijzigd.is_empty() {
            let _ = writeln!(out, "Gewijzigd{would}:");
            for (pad, keys) in &self.gewijzigd {
                let _ = writeln!(out, "  {pad}: {}", keys.join(", "));
            }
        }
        if !self.fouten.is_empty() {
            let _ = writeln!(out, "Niet overgenomen:\n{}", regels(&self.fouten, usize::MAX).trim_end());
        }
        if !self.let_op.is_empty() {
            let _ = writeln!(out, "Let op:\n{}", regels(&self.let_op, MOST_PLACES).trim_end());
        }
        let all =
            self.nieuw.len() + self.gewijzigd.len() + self.ongewijzigd + self.niet_overgenomen + self.overgeslagen;
        let skipped =
            if self.overgeslagen > 0 { format!(", {} overgeslagen", self.overgeslagen) } else { String::new() };
        let _ = writeln!(
            out,
            "{all} {}: {} nieuw, {} gewijzigd, {} ongewijzigd, {} niet overgenomen{skipped}",
            if all == 1 { "rij" } else { "rijen" },
            self.nieuw.len(),
            self.gewijzigd.len(),
            self.ongewijzigd,
            self.niet_overgenomen
        );
        out
    }
}
