//! The options of `init`.

use std::path::PathBuf;

use clap::Args;

use super::datum;
use crate::kaart::Datum;

/// The options of `init`.
#[derive(Debug, Args)]
pub(crate) struct Init {
    /// De map waar de nieuwe site komt
    #[arg(value_name = "MAP")]
    pub(crate) map: PathBuf,
    /// De naam van de site
    #[arg(long, value_name = "NAAM")]
    pub(crate) naam: Option<String>,
    /// De dag die bij de gegevens komt [anders: vandaag]
    #[arg(long, value_name = "JJJJ-MM-DD", value_parser = datum)]
    pub(crate) vandaag: Option<Datum>,
}
