//! Writes a made-up region to disk, for benches and for trying things out:
//! `cargo run --release --example genereer -- --maat M --in ../maat-m`.

mod regio;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use regio::{Maat, Opdracht, VANDAAG, schrijf};

/// Schrijft een verzonnen regio in een map
#[derive(Debug, Parser)]
struct Opties {
    /// S, M, L of XL: 200, 2.000, 20.000 of 100.000 activiteiten
    #[arg(long, default_value = "S")]
    maat: Maat,
    /// Hoeveel gemeenten [anders: die van de maat]
    #[arg(long)]
    gemeenten: Option<usize>,
    /// Hoeveel activiteiten [anders: die van de maat]
    #[arg(long)]
    activiteiten: Option<usize>,
    /// Een ander getal geeft een andere regio
    #[arg(long, default_value_t = 1)]
    zaad: u64,
    /// Een map met gemeenten.csv en pc4.csv, om echte namen te gebruiken
    #[arg(long)]
    namen: Option<PathBuf>,
    /// De map waar de regio komt
    #[arg(long = "in", value_name = "MAP")]
    dir: PathBuf,
}

fn main() -> ExitCode {
    let opties = Opties::parse();
    if opties.dir.join("data").exists() {
        eprintln!("{} heeft al een map data: kies een andere map", opties.dir.display());
        return ExitCode::FAILURE;
    }
    let mut opdracht = Opdracht::from(opties.maat);
    opdracht.gemeenten = opties.gemeenten.unwrap_or(opdracht.gemeenten).clamp(1, 342);
    opdracht.activiteiten = opties.activiteiten.unwrap_or(opdracht.activiteiten);
    opdracht.zaad = opties.zaad;
    opdracht.namen = opties.namen;
    match schrijf(&opdracht, &opties.dir) {
        Ok(files) => {
            println!("{files} bestanden in {}; bouw met --vandaag {VANDAAG}", opties.dir.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("fout: {error}");
            ExitCode::FAILURE
        }
    }
}
