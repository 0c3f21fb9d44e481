//! `wijkwijzer codeowners`: who looks at a change in the records of a gemeente.

use std::fmt::Write as _;

use super::{read_kaart, today};
use crate::cli::{Codeowners, GOOD, WRONG_USE};
use crate::kaart::Kaart;

/// Prints the file `CODEOWNERS` of a region on standard output.
pub(super) fn run(options: &Codeowners) -> u8 {
    match read_kaart(&options.root, today::today()) {
        Ok(kaart) => {
            print!("{}", text(&kaart));
            GOOD
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            WRONG_USE
        }
    }
}

/// A line for the folder of each gemeente that has owners (docs.github.com, "About code owners"; GitLab reads the same).
fn text(kaart: &Kaart) -> String {
    let mut out = String::from(
        "# Wie een wijziging in de gegevens van een gemeente nakijkt. Gemaakt door 'wijkwijzer codeowners' van de\n\
         # sleutel 'eigenaren' in gemeente.yaml: verander het daar, en maak dit bestand daarna opnieuw.\n",
    );
    let mut gemeenten: Vec<_> = kaart.gemeenten.iter().filter(|one| !one.record.eigenaren.is_empty()).collect();
    gemeenten.sort_by_key(|gemeente| &gemeente.slug);
    for gemeente in gemeenten {
        // Writing to a string can not fail.
        let _ = write!(out, "/data/gemeenten/{}/", gemeente.slug);
        for eigenaar in &gemeente.record.eigenaren {
            let _ = write!(out, " {eigenaar}");
        }
        out.push('\n');
    }
    out
}
