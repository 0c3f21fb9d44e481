//! Makes a change in the theme count as a change of the program, which carries the theme inside it, and a change in what makes
//! papers as a change of every paper. Gathers the messages of the cases of rules, one for each, for the page that explains the
//! rules.

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

fn main() -> io::Result<()> {
    for path in ["themes/standaard", "examples/begin", "src/build.rs", PAPERS, CASES] {
        println!("cargo::rerun-if-changed={path}");
    }
    println!("cargo::rustc-env=WIJKWIJZER_FOLDER={:016x}", hash_of_papers()?);
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join("voorbeelden.txt"), messages()?)
}

/// A hash of the source of what makes papers.
fn hash_of_papers() -> io::Result<u64> {
    let mut files = Vec::new();
    list(Path::new(PAPERS), &mut files)?;
    files.sort();
    let mut hash = DefaultHasher::new();
    for file in files {
        fs::read_to_string(file)?.replace("\r\n", "\n").hash(&mut hash);
    }
    Ok(hash.finish())
}

fn list(dir: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() { list(&path, files)? } else { files.push(path) }
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
