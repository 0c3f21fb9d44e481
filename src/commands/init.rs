//! `wijkwijzer init`: a new site.

use super::today::today;
use crate::begin::begin;
use crate::cli::{GOOD, Init, WRONG_USE};
use crate::output::write_file;

/// Writes a small whole region. A folder in which one of its files is there already, stays as it is.
pub(super) fn run(options: &Init) -> u8 {
    let files = begin(options.naam.as_deref(), options.vandaag.unwrap_or_else(today));
    if let Some((path, _)) = files.iter().find(|(path, _)| options.map.join(path).exists()) {
        eprintln!("fout: in de map {} staat al {path}", options.map.display());
        eprintln!("hulp: noem een map die er nog niet is, of een lege map");
        return WRONG_USE;
    }
    for (path, text) in &files {
        if let Err(error) = write_file(&options.map, path, text.as_bytes()) {
            eprintln!("fout: {error}");
            return WRONG_USE;
        }
    }
    println!("De nieuwe site staat in {}.", options.map.display());
    println!("Ga naar die map en lees LEESMIJ.md. Bekijk de site met: wijkwijzer serve");
    GOOD
}
