//! Makes a change in the theme count as a change of the program, which carries the theme inside it, and gives the program a
//! hash of all it is made of: a page of another program is never taken for one of its own.

// A script of the build reads the disk, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used)]

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;

fn main() {
    let mut hasher = DefaultHasher::new();
    for made_of in ["themes/standaard", "src", "Cargo.toml", "Cargo.lock"] {
        println!("cargo::rerun-if-changed={made_of}");
        add(Path::new(made_of), &mut hasher);
    }
    // With other features it makes other files.
    for feature in ["CARGO_FEATURE_MINIFY", "CARGO_FEATURE_PDF"] {
        std::env::var_os(feature).is_some().hash(&mut hasher);
    }
    println!("cargo::rustc-env=WIJKWIJZER_PROGRAMMA={:016x}", hasher.finish());
}

/// Adds a file, or a folder with all that is in it, in order of the names.
fn add(path: &Path, hasher: &mut DefaultHasher) {
    if path.is_dir() {
        let mut inside: Vec<_> =
            fs::read_dir(path).expect("a folder").map(|entry| entry.expect("readable").path()).collect();
        inside.sort();
        for path in &inside {
            add(path, hasher);
        }
    } else if let Ok(bytes) = fs::read(path) {
        (path, bytes).hash(hasher);
    }
}
