//! Without a command: what this folder is, and what can be done.

use std::path::Path;

use super::is_site;
use crate::cli::{self, GOOD, WRONG_USE};

/// Says what this folder is and what can be done here.
pub(super) fn run() -> u8 {
    let here = Path::new(".");
    if is_site(here) {
        println!("{}", cli::help());
        return GOOD;
    }
    eprintln!("{}", no_site(here));
    WRONG_USE
}

/// That a folder is no site, and how to start one.
pub(super) fn no_site(root: &Path) -> String {
    let root = if root == Path::new(".") { "deze map".to_owned() } else { format!("de map {}", root.display()) };
    format!(
        "fout: {root} is geen site: het bestand data/regio.yaml is er niet\n\
         hulp: ga naar de map van uw site, of noem haar met --root MAP\n\
         hulp: begint u net? Maak een nieuwe site met 'wijkwijzer init MAP', en kijk met 'wijkwijzer serve' hoe zij wordt"
    )
}
