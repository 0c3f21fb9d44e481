//! The options of `schema`.

use std::path::PathBuf;

use clap::Args;

/// The options of `schema`.
#[derive(Debug, Args)]
pub(crate) struct Schema {
    /// De map van de site, waar .vscode komt [anders: de map waarin u bent]
    #[arg(long, value_name = "MAP", default_value = ".", hide_default_value = true)]
    pub(crate) root: PathBuf,
    /// Zet alleen de schema's neer, in deze map
    #[arg(long, value_name = "MAP")]
    pub(crate) out: Option<PathBuf>,
}
