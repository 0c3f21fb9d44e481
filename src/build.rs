//! Makes a change in the theme count as a change of the program, which carries the theme inside it, and
//! gathers the messages of the cases of rules, one for each, for the page that explains the rules.

// This runs before the program is compiled: what guards its source does not hold here.
#![allow(clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs, io};

/// The folder with a case for each rule; `verwacht.txt` has the messages it gives.
const CASES: &str = "tests/fixtures/regels";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=themes/standaard");
    println!("cargo::rerun-if-changed={CASES}");
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
    let text = messages.join("\n\n");
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join("voorbeelden.txt"), text)
}
