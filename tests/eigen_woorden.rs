//! The texts of the example region are our own: no run of eight words of a source text is in them.
//!
//! The source texts stand beside the repository and are not part of it; without them there is
//! nothing to compare, and the test says so.

// A test reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

/// So many words in a row are no chance.
const RUN: usize = 8;

/// Fields that quote a source by right: titles, publishers and addresses.
const QUOTED: [&str; 4] = ["titel:", "uitgever:", "auteurs:", "url:"];

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_lowercase).collect()
}

fn texts(dir: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            texts(&path, out);
        } else if path.extension().is_some_and(|extension| extension == "yaml" || extension == "md") {
            out.push(path);
        }
    }
}

/// The text without web addresses and without lines that quote by right.
fn own(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a text");
    let quotes = |line: &&str| !QUOTED.iter().any(|key| line.trim_start_matches([' ', '-']).starts_with(key));
    let words = text.lines().filter(quotes).flat_map(str::split_whitespace);
    words.filter(|word| !word.contains("://")).collect::<Vec<_>>().join(" ")
}

#[test]
fn no_eight_words_in_a_row_are_those_of_a_source_text() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let seeds = root.join("../shared/seeds");
    let Ok(entries) = fs::read_dir(&seeds) else {
        println!("skipped: the source texts are not beside the repository");
        return;
    };
    let mut runs = HashMap::new();
    for entry in entries {
        let path = entry.expect("an entry").path();
        let words = words(&fs::read_to_string(&path).expect("a text"));
        for run in words.windows(RUN) {
            runs.insert(run.join(" "), path.file_name().expect("a name").to_owned());
        }
    }
    assert!(!runs.is_empty(), "the source texts have words");
    let mut paths = Vec::new();
    for dir in ["data", "content", "examples", "themes"] {
        texts(&root.join(dir), &mut paths);
    }
    assert!(paths.len() > 100, "the region has texts");
    let mut copied = Vec::new();
    for path in paths {
        let words = words(&own(&path));
        let shared = words.windows(RUN).map(|run| run.join(" ")).filter(|run| runs.contains_key(run));
        copied.extend(shared.map(|run| format!("{}: {run}", path.display())));
    }
    assert!(copied.is_empty(), "{}", copied.join("\n"));
}
