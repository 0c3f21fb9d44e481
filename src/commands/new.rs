//! `wijkwijzer new`: a record that is valid from the first moment.

use super::today::today;
use super::{is_site, start};
use crate::cli::{GOOD, New, WRONG_USE};
use crate::diagnostics::Diagnostics;
use crate::nieuw::{Nieuw, NieuwFout, Opdracht, nieuw};
use crate::output::write_file;
use crate::{records, source};

/// Writes the record and says what to do next.
pub(super) fn run(options: &New) -> u8 {
    if !is_site(&options.root) {
        eprintln!("{}", start::no_site(&options.root));
        return WRONG_USE;
    }
    match work(options) {
        Ok(nieuw) => {
            println!("Gemaakt: {}", nieuw.pad);
            nieuw.verder.iter().for_each(|sentence| println!("{sentence}"));
            GOOD
        }
        Err(sentence) => {
            eprintln!("fout: {sentence}");
            WRONG_USE
        }
    }
}

/// The error is a Dutch sentence for the person at the keyboard.
fn work(options: &New) -> Result<Nieuw, String> {
    let mut found = Diagnostics::new();
    let sources = source::load(&options.root, &mut found)
        .map_err(|error| format!("de map {} kan niet gelezen worden: {error}", options.root.display()))?;
    let records = records::read(&sources, &mut found);
    let opdracht = Opdracht {
        soort: options.soort,
        naam: options.naam.trim(),
        gemeente: options.gemeente.as_deref(),
        vandaag: options.vandaag.unwrap_or_else(today),
    };
    let nieuw = nieuw(&opdracht, &records).map_err(|error| error.to_string())?;
    if options.root.join(&nieuw.pad).exists() {
        return Err(NieuwFout::BestaatAl(nieuw.pad).to_string());
    }
    write_file(&options.root, &nieuw.pad, nieuw.tekst.as_bytes()).map_err(|error| error.to_string())?;
    Ok(nieuw)
}
