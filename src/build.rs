//! Makes a change in the theme count as a change of the program, which carries the theme inside it, and a change in what makes
//! papers as a change of every paper.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};

#[allow(clippy::disallowed_methods)] // This reads the program itself, while it is built.
fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=themes/standaard");
    println!("cargo::rerun-if-changed=src/folder");
    println!("cargo::rerun-if-changed=src/build.rs");
    let mut files = Vec::new();
    list(Path::new("src/folder"), &mut files)?;
    files.sort();
    let mut hash = DefaultHasher::new();
    for file in files {
        fs::read_to_string(file)?.replace("\r\n", "\n").hash(&mut hash);
    }
    println!("cargo::rustc-env=WIJKWIJZER_FOLDER={:016x}", hash.finish());
    Ok(())
}

#[allow(clippy::disallowed_methods)]
fn list(dir: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() { list(&path, files)? } else { files.push(path) }
    }
    Ok(())
}
