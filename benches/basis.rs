//! Compares the last `cargo bench --bench stappen` with the recorded baseline: `cargo run --release --example basis`.
//!
//! Another machine is as a whole faster or slower. So the last column divides each ratio by the middle one of all: what differs
//! much from 1 there is a stage that changed against the others. `--bijwerken` records the last run as the baseline.

// A tool for who measures, with files of its own.
#![allow(clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use clap::Parser;
use serde_json::Value;

/// Where the baseline is recorded: the median of each stage in milliseconds.
const BASIS: &str = "benches/basis.json";

/// Vergelijkt de laatste meting van de stappen met de vastgelegde
#[derive(Debug, Parser)]
struct Opties {
    /// Legt de laatste meting vast
    #[arg(long)]
    bijwerken: bool,
}

/// Milliseconds by stage.
type Maten = BTreeMap<String, f64>;

fn main() -> ExitCode {
    let opties = Opties::parse();
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let now = match measured(&target.join("criterion/stappen")) {
        Ok(now) if !now.is_empty() => now,
        _ => {
            eprintln!("fout: er is geen meting; doe eerst: cargo bench --bench stappen");
            return ExitCode::FAILURE;
        }
    };
    let done = if opties.bijwerken { record(&now) } else { compare(&now) };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fout: {BASIS}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The medians that criterion wrote: `<stage>/new/estimates.json`, in nanoseconds.
fn measured(dir: &Path) -> io::Result<Maten> {
    let mut out = Maten::new();
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let Ok(text) = fs::read_to_string(entry.path().join("new/estimates.json")) else { continue };
        let median = serde_json::from_str::<Value>(&text)?["median"]["point_estimate"].as_f64();
        out.extend(median.map(|nanos| (entry.file_name().to_string_lossy().into_owned(), nanos / 1e6)));
    }
    Ok(out)
}

fn record(now: &Maten) -> io::Result<()> {
    let rounded: Maten =
        now.iter().map(|(stage, millis)| (stage.clone(), (millis * 1000.0).round() / 1000.0)).collect();
    fs::write(BASIS, format!("{}\n", serde_json::to_string_pretty(&rounded)?))
}

fn compare(now: &Maten) -> io::Result<()> {
    let before: Maten = serde_json::from_str(&fs::read_to_string(BASIS)?)?;
    let ratios: Vec<(&str, f64, f64)> =
        now.iter().filter_map(|(stage, millis)| Some((stage.as_str(), *before.get(stage)?, *millis))).collect();
    let mut sorted: Vec<f64> = ratios.iter().map(|(_, before, now)| now / before).collect();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.get(sorted.len() / 2).copied().unwrap_or(1.0);
    println!("{:<16} {:>10} {:>10} {:>8} {:>8}", "stage", "then, ms", "now, ms", "ratio", "÷ middle");
    for (stage, before, now) in ratios {
        let ratio = now / before;
        println!("{stage:<16} {before:>10.2} {now:>10.2} {ratio:>8.2} {:>8.2}", ratio / middle);
    }
    Ok(())
}
