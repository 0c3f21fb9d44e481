//! The options of `fmt`.

use std::path::PathBuf;

use clap::Args;

/// The options of `fmt`.
#[derive(Debug, Args)]
pub(crate) struct Fmt {
    /// Alleen deze bestanden of mappen [anders: alles in data en content]
    #[arg(value_name = "PAD")]
    pub(crate) paden: Vec<PathBuf>,
    /// Zegt welke bestanden nog niet goed staan, en verandert niets
    #[arg(long)]
    pub(crate) check: bool,
    /// De map van de site, met daarin data en content [anders: de map waarin u bent]
    #[arg(long, value_name = "MAP", default_value = ".", hide_default_value = true)]
    pub(crate) root: PathBuf,
}
