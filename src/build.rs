//! Makes a change in the theme count as a change of the program, which carries the theme inside it, and gives the program a
//! hash of all it is made of, so that a page of another program is never taken for one of its own; and a hash of what makes
//! papers, which are dear. Gathers the messages of the cases of rules, one for each, for the page that explains the rules.

// This runs before the program is compiled: what guards its source does not hold here.
#![allow(clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// What makes papers.
const PAPERS: &str = "src/folder";

/// The folder with a case for each rule; `verwacht.txt` has the messages it gives.
const CASES: &str = "tests/fixtures/regels";

/// What the program is made of, besides the messages of the cases.
const PROGRAM: [&str; 4] = ["themes/standaard", "src", "Cargo.toml", "Cargo.lock"];

/// With other features it makes other files.
const FEATURES: [&str; 2] = ["CARGO_FEATURE_MINIFY", "CARGO_FEATURE_PDF"];

fn main() -> io::Result<()> {
    for path in PROGRAM.into_iter().chain([CASES, "examples/begin"]) {
        println!("cargo::rerun-if-changed={path}");
    }
    let messages = messages()?;
    let mut program = DefaultHasher::new();
    for part in PROGRAM {
        add(Path::new(part), &mut program)?;
    }
    FEATURES.map(|feature| env::var_os(feature).is_some()).hash(&mut program);
    messages.hash(&mut program);
    println!("cargo::rustc-env=WIJKWIJZER_PROGRAMMA={:016x}", program.finish());

    let mut papers = DefaultHasher::new();
    add(Path::new(PAPERS), &mut papers)?;
    println!("cargo::rustc-env=WIJKWIJZER_FOLDER={:016x}", papers.finish());
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join("voorbeelden.txt"), messages)
}

/// Adds a file, or each file of a folder in order, with its path; the ends of lines are those of one system.
fn add(path: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    let mut files = Vec::new();
    list(path, &mut files)?;
    files.sort();
    for file in files {
        let bytes = fs::read(&file)?;
        match String::from_utf8(bytes) {
            Ok(text) => (file, text.replace("\r\n", "\n")).hash(hasher),
            Err(error) => (file, error.into_bytes()).hash(hasher),
        }
    }
    Ok(())
}

/// Lists a file, or the files of a folder.
fn list(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        list(&entry?.path(), files)?;
    }
    Ok(())
}

/// The first message of each rule in its cases, in the order of the codes.
fn messages() -> io::Result<String> {
    let mut cases: Vec<_> = fs::read_dir(CASES)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
    cases.sort();
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    for case in cases {
        let name = case.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let code = name.split('-').next().unwrap_or_default().to_owned();
        let Ok(text) = fs::read_to_string(case.join("verwacht.txt")) else { continue };
        let own = |message: &&str| message.lines().next().is_some_and(|line| line.contains(&format!("[{code}]")));
        if let Some(message) = text.split("\n\n").find(own) {
            messages.entry(code).or_insert_with(|| message.trim().to_owned());
        }
    }
    let messages: Vec<String> = messages.into_values().collect();
    Ok(messages.join("\n\n"))
}
