//! The options of `import`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::datum;
use crate::kaart::Datum;

/// What is in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ImportSoort {
    /// Activities.
    Activiteiten,
    /// Coaches.
    Coaches,
    /// Organisations.
    Organisaties,
    /// Wijken.
    Wijken,
    /// Tables of CBS with gemeenten, wijken and postcodes.
    Cbs,
}

/// The options of `import`.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// Wat erin staat: activiteiten, coaches, organisaties, wijken of cbs
    #[arg(value_name = "SOORT", value_enum, hide_possible_values = true)]
    pub(crate) soort: ImportSoort,
    /// Het werkblad: xlsx, xls, ods of csv. Bij cbs: alle tabellen
    #[arg(value_name = "BESTAND", required = true)]
    pub(crate) bestanden: Vec<PathBuf>,
    /// De gemeente waar de rijen bij horen. Bij cbs mag dit vaker
    #[arg(long, value_name = "NAAM")]
    pub(crate) gemeente: Vec<String>,
    /// Alleen dit blad
    #[arg(long, value_name = "NAAM")]
    pub(crate) blad: Option<String>,
    /// Welke kolom wat is. Is het bestand er nog niet, dan komt het voorstel erin
    #[arg(long, value_name = "MAP.yaml")]
    pub(crate) kolommen: Option<PathBuf>,
    /// Waarde voor rijen die bij dit veld niets hebben; mag vaker. {Kolom} staat voor de cel in die kolom
    #[arg(long, value_name = "VELD=WAARDE", value_parser = paar)]
    standaard: Vec<(String, String)>,
    /// De organisatie van rijen die er geen noemen
    #[arg(long, value_name = "NAAM")]
    organisatie: Option<String>,
    /// Het thema van rijen die er geen noemen; mag vaker
    #[arg(long, value_name = "NAAM")]
    thema: Vec<String>,
    /// Past ook bestanden aan die er al zijn, alleen waar een cel iets anders zegt
    #[arg(long)]
    pub(crate) bijwerken: bool,
    /// Zegt wat er zou gebeuren, en schrijft niets
    #[arg(long)]
    pub(crate) proef: bool,
    /// De map van de site, met daarin data en content [anders: de map waarin u bent]
    #[arg(long, value_name = "MAP", default_value = ".", hide_default_value = true)]
    pub(crate) root: PathBuf,
    /// De dag van vandaag, voor datums zonder jaar
    #[arg(long, value_name = "JJJJ-MM-DD", value_parser = datum)]
    pub(crate) vandaag: Option<Datum>,
}

impl Import {
    /// All values for rows that lack one.
    pub(crate) fn standaard(&self) -> Vec<(String, String)> {
        let mut out = self.standaard.clone();
        out.extend(self.organisatie.iter().map(|naam| ("organisatie".to_owned(), naam.clone())));
        if !self.thema.is_empty() {
            out.push(("themas".to_owned(), self.thema.join(", ")));
        }
        out
    }
}

fn paar(text: &str) -> Result<(String, String), String> {
    let (veld, waarde) = text.split_once('=').ok_or_else(|| "schrijf VELD=WAARDE".to_owned())?;
    Ok((veld.trim().to_owned(), waarde.trim().to_owned()))
}
