//! `wijkwijzer import`: spreadsheets become records.

use std::path::Path;

use super::{is_site, start, today};
use crate::cli::{FAULTS, GOOD, Import, ImportSoort, WRONG_USE};
use crate::diagnostics::Diagnostics;
use crate::import::cbs::{CbsOpdracht, cbs};
use crate::import::kolommen::Kolommenkaart;
use crate::import::{Opdracht, Soort, Verslag, importeer};
use crate::output;
use crate::records::{self, Records};
use crate::source::{self, Sources, read_bytes};

/// Reads the files, says what becomes of every row, and writes the records unless it is a trial.
pub(super) fn run(options: &Import) -> u8 {
    if !is_site(&options.root) {
        eprintln!("{}", start::no_site(&options.root));
        return WRONG_USE;
    }
    match work(options) {
        Ok(verslag) => {
            print!("{}", verslag.tekst(options.proef));
            if verslag.is_goed() { GOOD } else { FAULTS }
        }
        Err(sentence) => {
            eprintln!("fout: {sentence}");
            WRONG_USE
        }
    }
}

/// The whole way. The error is a Dutch sentence for the person at the keyboard.
fn work(options: &Import) -> Result<Verslag, String> {
    let mut found = Diagnostics::new();
    let sources = source::load(&options.root, &mut found)
        .map_err(|error| format!("de map {} kan niet gelezen worden: {error}", options.root.display()))?;
    let records = records::read(&sources, &mut found);
    let verslag = match options.soort.soort() {
        Some(soort) => sheet(options, soort, &sources, &records)?,
        None => tables(options, &sources, &records)?,
    };
    if !options.proef {
        for (path, text) in &verslag.bestanden {
            output::write_file(&options.root, path, text.as_bytes()).map_err(|error| error.to_string())?;
        }
    }
    Ok(verslag)
}

fn sheet(options: &Import, soort: Soort, sources: &Sources, records: &Records) -> Result<Verslag, String> {
    let [path] = options.bestanden.as_slice() else {
        return Err("geef één bestand tegelijk".to_owned());
    };
    let bytes = read(path)?;
    let known = options.kolommen.as_deref().filter(|path| path.exists());
    let kaart = match known {
        Some(path) => {
            let text = read(path)?;
            Kolommenkaart::lees(&String::from_utf8_lossy(&text), soort)
                .map_err(|error| format!("{}: {error}", path.display()))?
        }
        None => Kolommenkaart::default(),
    };
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let opdracht = Opdracht {
        soort,
        bestand: &name,
        bytes: &bytes,
        gemeente: options.gemeente.first().map(String::as_str),
        blad: options.blad.as_deref(),
        kaart,
        standaard: options.standaard(),
        bijwerken: options.bijwerken,
        vandaag: options.vandaag.unwrap_or_else(today::today),
    };
    let verslag = importeer(&opdracht, sources, records).map_err(|error| format!("{}: {error}", path.display()))?;
    if let (Some(path), None) = (&options.kolommen, known) {
        let text = verslag.kaart().schrijf(soort);
        output::replace_file(path, text.as_bytes()).map_err(|error| error.to_string())?;
        println!("De kolommen staan in {}.", path.display());
    }
    Ok(verslag)
}

fn tables(options: &Import, sources: &Sources, records: &Records) -> Result<Verslag, String> {
    let mut tabellen = Vec::new();
    for path in &options.bestanden {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        tabellen.push((name, read(path)?));
    }
    if options.gemeente.is_empty() {
        return Err("zeg welke gemeenten u wilt, met --gemeente NAAM".to_owned());
    }
    let opdracht = CbsOpdracht {
        tabellen,
        gemeenten: &options.gemeente,
        standaard: &options.standaard(),
        vandaag: options.vandaag.unwrap_or_else(today::today),
    };
    cbs(&opdracht, sources, records).map_err(|error| error.to_string())
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    read_bytes(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => format!("het bestand {} is er niet", path.display()),
        _ => format!("het bestand {} kan niet gelezen worden: {error}", path.display()),
    })
}

impl ImportSoort {
    /// The kind of record in a sheet; nothing for tables of CBS.
    fn soort(self) -> Option<Soort> {
        match self {
            Self::Activiteiten => Some(Soort::Activiteiten),
            Self::Coaches => Some(Soort::Coaches),
            Self::Organisaties => Some(Soort::Organisaties),
            Self::Wijken => Some(Soort::Wijken),
            Self::Cbs => None,
        }
    }
}
