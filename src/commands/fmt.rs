//! `wijkwijzer fmt`: all records in one form.

use std::path::PathBuf;

use super::{is_site, start};
use crate::cli::{FAULTS, Fmt, GOOD, WRONG_USE};
use crate::diagnostics::{Diagnostics, Ernst};
use crate::opmaak::maak_op;
use crate::output::write_file;
use crate::schema::Soort;
use crate::{records, source};

/// Puts the files in form, or says which are not. Files with a fault are left as they are.
pub(super) fn run(options: &Fmt) -> u8 {
    if !is_site(&options.root) {
        eprintln!("{}", start::no_site(&options.root));
        return WRONG_USE;
    }
    match work(options) {
        Ok(code) => code,
        Err(sentence) => {
            eprintln!("fout: {sentence}");
            WRONG_USE
        }
    }
}

/// The error is a Dutch sentence for the person at the keyboard.
fn work(options: &Fmt) -> Result<u8, String> {
    let unreadable = |error| format!("de map {} kan niet gelezen worden: {error}", options.root.display());
    let root = options.root.canonicalize().map_err(unreadable)?;
    let paden = options.paden.iter().map(|pad| {
        // As it is named from here, or from the root of the site.
        let found = pad.canonicalize().or_else(|_| root.join(pad).canonicalize());
        found.map_err(|_| format!("{} is er niet", pad.display()))
    });
    let paden = paden.collect::<Result<Vec<PathBuf>, String>>()?;
    let is_asked = |path: &str| paden.is_empty() || paden.iter().any(|pad| root.join(path).starts_with(pad));
    let mut found = Diagnostics::new();
    let sources = source::load(&root, &mut found).map_err(unreadable)?;
    let _ = records::read(&sources, &mut found);
    found.sort();
    let (mut changed, mut left) = (0, 0);
    for refused in sources.refused.iter().filter(|path| is_asked(path)) {
        eprintln!("{refused}: dit bestand is niet te lezen; 'wijkwijzer check' zegt waarom");
        left += 1;
    }
    for file in sources.texts.iter().filter(|file| is_asked(&file.path)) {
        let Some(soort) = Soort::van(&file.path) else { continue };
        let fault = found.all().iter().find(|item| item.bestand == file.path && item.finding.ernst == Ernst::Fout);
        if let Some(fault) = fault {
            eprintln!("{}: eerst te verbeteren: {}", file.path, fault.finding.bericht);
            left += 1;
            continue;
        }
        match maak_op(soort, &file.text) {
            Ok(text) if text == *file.text => {}
            Ok(text) => {
                changed += 1;
                println!("{}", file.path);
                if !options.check {
                    write_file(&root, &file.path, text.as_bytes()).map_err(|error| error.to_string())?;
                }
            }
            Err(error) => {
                eprintln!("{}: {error}", file.path);
                left += 1;
            }
        }
    }
    let what = if options.check { "nog op te maken" } else { "opgemaakt" };
    eprintln!("{changed} {what}, {left} met een fout");
    Ok(if left > 0 || options.check && changed > 0 { FAULTS } else { GOOD })
}
