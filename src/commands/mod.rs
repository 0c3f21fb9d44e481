//! The commands, one file each.

mod build;
mod check;
mod codeowners;
mod fmt;
mod git;
mod importeer;
mod init;
mod lijst;
mod new;
mod progress;
mod report;
mod schema;
#[cfg(feature = "serve")]
mod serve;
mod sinds;
mod start;
mod today;
mod versheid;

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use crate::cli::{self, Command, Common};
use crate::diagnostics::Diagnostics;
use crate::kaart::{self, Datum, Kaart};
use crate::output::Sink;
use crate::{Made, MakeError, Timings, make_into, records, source};
use progress::Progress;

/// Runs the program with these arguments.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    ExitCode::from(match cli::parse(arguments) {
        Ok(Some(Command::Build(options))) => build::run(&options),
        Ok(Some(Command::Check(options))) => check::run(&options),
        Ok(Some(Command::Codeowners(options))) => codeowners::run(&options),
        Ok(Some(Command::Import(options))) => importeer::run(&options),
        Ok(Some(Command::Fmt(options))) => fmt::run(&options),
        Ok(Some(Command::Init(options))) => init::run(&options),
        Ok(Some(Command::New(options))) => new::run(&options),
        Ok(Some(Command::Schema(options))) => schema::run(&options),
        #[cfg(feature = "serve")]
        Ok(Some(Command::Serve(options))) => serve::run(&options),
        Ok(Some(Command::Versheid(options))) => versheid::run(&options),
        Ok(None) => start::run(),
        Err(code) => code,
    })
}

/// Whether a folder holds a site.
fn is_site(root: &Path) -> bool {
    root.join("data").join("regio.yaml").is_file()
}

/// The day that the options name, or today.
fn day(common: &Common) -> Datum {
    common.vandaag.unwrap_or_else(today::today)
}

/// Makes the site that the options name and hands it over to `sink`, with or without folders on paper. The error is a Dutch
/// sentence for the person at the keyboard.
fn make_site(common: &Common, sink: &dyn Sink, with_papers: bool, timings: &mut Timings) -> Result<Made, String> {
    if !is_site(&common.root) {
        return Err(start::no_site(&common.root));
    }
    let progress = Progress::new();
    make_into(sink, &common.root, day(common), with_papers, timings, &|total| progress.step(total)).map_err(|error| {
        match error {
            MakeError::Read(error) => format!("de map {} kan niet gelezen worden: {error}", common.root.display()),
            MakeError::Output(error) => format!("fout: {error}"),
        }
    })
}

/// Reads and links the records of a folder, and makes no page. Records at fault are left out, which is said. The error is a
/// Dutch sentence for the person at the keyboard.
fn read_kaart(root: &Path, day: Datum) -> Result<Kaart, String> {
    if !is_site(root) {
        return Err(start::no_site(root));
    }
    let mut found = Diagnostics::new();
    let sources = source::load(root, &mut found)
        .map_err(|error| format!("de map {} kan niet gelezen worden: {error}", root.display()))?;
    let records = records::read(&sources, &mut found);
    let kaart = kaart::link(records, day, &mut found);
    if found.stops(false) {
        eprintln!("let op: er zijn bestanden met fouten, die hier niet meetellen; 'wijkwijzer check' noemt ze");
    }
    kaart.ok_or_else(|| "fout: data/regio.yaml heeft fouten; 'wijkwijzer check' noemt ze".to_owned())
}
