//! The options of `new`.

use std::path::PathBuf;

use clap::Args;

use super::datum;
use crate::kaart::Datum;
use crate::nieuw::NieuwSoort;

/// The options of `new`.
#[derive(Debug, Args)]
pub(crate) struct New {
    /// Wat u maakt: gemeente, wijk, coach, activiteit, organisatie, hoofdstuk, verhaal of nieuws
    #[arg(value_name = "SOORT", value_enum, hide_possible_values = true)]
    pub(crate) soort: NieuwSoort,
    /// De naam, zoals mensen die zeggen
    #[arg(value_name = "NAAM")]
    pub(crate) naam: String,
    /// De gemeente waar het bij hoort [anders: de enige die er is]
    #[arg(long, value_name = "NAAM")]
    pub(crate) gemeente: Option<String>,
    /// De map van de site, met daarin data en content [anders: de map waarin u bent]
    #[arg(long, value_name = "MAP", default_value = ".", hide_default_value = true)]
    pub(crate) root: PathBuf,
    /// De dag die erbij komt [anders: vandaag]
    #[arg(long, value_name = "JJJJ-MM-DD", value_parser = datum)]
    pub(crate) vandaag: Option<Datum>,
}
