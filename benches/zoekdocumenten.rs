//! Prints everything that can be found in a region, so that other engines can be measured on the very same texts:
//! `cargo run --release --example zoekdocumenten -- --root .`. One JSON object on a line: `pad`, `soort`, `titel` and
//! `velden`, a list of pairs: how much a word in a text weighs, and that text.

use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use serde_json::json;
use wijkwijzer::diagnostics::Diagnostics;
use wijkwijzer::kaart::Datum;
use wijkwijzer::pictures::Pictures;
use wijkwijzer::site::{self, KaartLinks, Texts, Theme, Urls};
use wijkwijzer::{kaart, records, search, source};

/// Schrijft alles wat te vinden is als regels JSON
#[derive(Debug, Parser)]
struct Opties {
    /// De map van de regio
    #[arg(long, default_value = ".")]
    root: PathBuf,
    /// De dag waarvoor
    #[arg(long, default_value = "2026-11-21")]
    vandaag: String,
}

fn main() -> ExitCode {
    let opties = Opties::parse();
    let Ok(vandaag) = opties.vandaag.parse() else {
        eprintln!("{} is geen dag: schrijf 2026-11-21", opties.vandaag);
        return ExitCode::FAILURE;
    };
    match print(&opties.root, vandaag) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => {
            eprintln!("{}: er zijn fouten; kijk met 'wijkwijzer check'", opties.root.display());
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("fout: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints the documents; tells whether the region is good enough to have any.
fn print(root: &Path, vandaag: Datum) -> io::Result<bool> {
    let mut found = Diagnostics::new();
    let sources = source::load(root, &mut found)?;
    let records = records::read(&sources, &mut found);
    let Some(kaart) = kaart::link(records, vandaag, &mut found) else { return Ok(false) };
    let urls = Urls::new(&kaart.regio.record.basis_url);
    let theme = Theme::load(&kaart.regio.record.thema, kaart.regio.record.taal(), &sources, &mut found);
    let pictures = Pictures::plan(&sources, &mut found);
    let links = KaartLinks::new(&kaart, &pictures, &urls, &theme);
    let labels = site::labels(&theme.messages, kaart.regio.record.taal(), &mut found);
    let texts = Texts::render(&kaart, &links, &labels, &mut found);
    if found.stops(false) {
        return Ok(false);
    }
    let mut out = BufWriter::new(io::stdout().lock());
    for document in search::documents(&kaart, &theme.messages, &texts, &urls) {
        let soort = format!("{:?}", document.soort).to_lowercase();
        // What our browser has in the row of an activity, the others get as a text: all are to know the same.
        let mut velden = document.fields;
        velden.extend(document.names.into_iter().map(|name| (3.0, name)));
        let line = json!({ "pad": document.pad, "soort": soort, "titel": document.titel, "velden": velden });
        writeln!(out, "{line}")?;
    }
    out.flush()?;
    Ok(true)
}
