//! The map of columns that an editor keeps beside a sheet.

use std::fmt::Write as _;

use super::velden::{OVERSLAAN, kaal, velden};
use crate::diagnostics::nearest;
use crate::import::Soort;
use crate::source::{Content, parse};
use crate::yaml_out;

/// Which column holds what, as an editor decided it: names of columns, each with its field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kolommenkaart {
    /// Names of columns with their fields.
    pub kolommen: Vec<(String, String)>,
}

/// Why a map of columns can not be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KaartFout {
    /// It is no YAML with a key `kolommen`.
    #[error("dit is geen lijst van kolommen (maak haar opnieuw: geef bij --kolommen een bestand dat er nog niet is)")]
    Vorm,
    /// A field that is none.
    #[error("bij kolom '{kolom}' staat het onbekende veld '{veld}' ({hulp})")]
    Veld {
        /// The name of the column.
        kolom: String,
        /// What stands there.
        veld: String,
        /// What to do.
        hulp: String,
    },
}

impl Kolommenkaart {
    /// Reads a map of columns.
    ///
    /// # Errors
    /// When it has another form, and when it names a field that is none.
    pub fn lees(text: &str, soort: Soort) -> Result<Self, KaartFout> {
        let root = parse(text).map_err(|_| KaartFout::Vorm)?;
        let Content::Map(entries) = &root.content else { return Err(KaartFout::Vorm) };
        let columns = entries.iter().find(|entry| entry.key == "kolommen").ok_or(KaartFout::Vorm)?;
        let Content::Map(columns) = &columns.value.content else { return Err(KaartFout::Vorm) };
        let mut kolommen = Vec::new();
        for entry in columns {
            let Content::Scalar { text, .. } = &entry.value.content else { return Err(KaartFout::Vorm) };
            if !velden(soort).any(|(veld, _)| veld == text) {
                let hulp = match nearest(text, velden(soort).map(|(veld, _)| *veld)) {
                    Some(meant) => format!("bedoelde u '{meant}'?"),
                    None => format!("kies een ander veld, of '{OVERSLAAN}'"),
                };
                return Err(KaartFout::Veld { kolom: entry.key.clone(), veld: text.clone(), hulp });
            }
            kolommen.push((entry.key.clone(), text.clone()));
        }
        Ok(Self { kolommen })
    }

    /// The map as a file for editors.
    #[must_use]
    pub fn schrijf(&self, soort: Soort) -> String {
        let known: Vec<&str> = velden(soort).map(|(veld, _)| *veld).collect();
        let mut out = format!(
            "# Welke kolom wat is. Klopt er iets niet? Verander het woord achter de dubbele punt.\n\
             # De velden zijn: {}.\nkolommen:\n",
            known.join(", ")
        );
        for (kolom, veld) in &self.kolommen {
            let key = yaml_out::text(kolom, true);
            let _ = writeln!(out, "  {key}: {veld}");
        }
        out
    }

    /// The field of a column, by its name.
    #[must_use]
    pub fn veld(&self, kolom: &str, soort: Soort) -> Option<&'static str> {
        let name = kaal(kolom);
        let (_, veld) = self.kolommen.iter().find(|(known, _)| kaal(known) == name)?;
        velden(soort).map(|(known, _)| *known).find(|known| known == veld)
    }
}
