//! The texts of the theme: each that is asked for is there, and each that is there is asked for.

// A test reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use wijkwijzer::diagnostics::{Diagnostics, Format};
use wijkwijzer::site::Messages;
use wijkwijzer::source::SourceFile;

/// A list of which any value may be asked for.
const OPEN: &str = "talen.";

fn files(dir: &Path, extension: &str, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, extension, out);
        } else if path.extension().is_some_and(|own| own == extension) {
            out.push(path);
        }
    }
}

/// The text of all templates and of all sources of the program.
fn askers() -> (String, String) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |dir: &str, extension| {
        let mut paths = Vec::new();
        files(&root.join(dir), extension, &mut paths);
        assert!(paths.len() > 50, "{dir} has files");
        paths.iter().map(|path| fs::read_to_string(path).expect("a text")).collect::<Vec<_>>().join("\n")
    };
    (read("themes/standaard/templates", "html"), read("src", "rs"))
}

/// The texts of the standard theme in a language.
fn texts(taal: &str) -> Messages {
    let (mut messages, mut found) = (Messages::default(), Diagnostics::new());
    for name in ["berichten", "woorden", "componenten"] {
        let path = format!("themes/standaard/{name}.{taal}.yaml");
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).expect("a file of texts");
        messages.add(&SourceFile { path: path.into(), text: text.into() }, &mut found);
    }
    assert_eq!(Format::Text.render(&found, false), "");
    messages
}

/// What stands between a beginning and the next of some ends, at each place where the beginning is.
fn after<'a>(text: &'a str, begin: &'a str, ends: &'a [char]) -> impl Iterator<Item = (&'a str, &'a str)> {
    text.match_indices(begin).map(move |(at, begin)| {
        let rest = &text[at + begin.len()..];
        rest.split_at(rest.find(ends).unwrap_or(rest.len()))
    })
}

/// The beginnings of keys of which the end is known only while a page is made.
fn beginnings(templates: &str, sources: &str) -> BTreeSet<String> {
    let is_key = |text: &str| text.contains('.') && text.chars().all(|c| c.is_ascii_lowercase() || "._-".contains(c));
    let in_templates =
        after(templates, "k=\"", &['"']).filter(|(_, rest)| rest.starts_with("\" ~")).map(|(key, _)| key);
    let in_sources = after(sources, "\"", &['"', '{']).filter(|(_, rest)| rest.starts_with('{')).map(|(key, _)| key);
    in_templates.chain(in_sources).filter(|key| is_key(key)).map(str::to_owned).collect()
}

#[test]
fn each_text_that_is_asked_for_is_there() {
    let (templates, sources) = askers();
    let messages = texts("nl");
    let known: BTreeSet<&str> = messages.keys().collect();
    let begins = |key: &str| known.iter().any(|other| other.starts_with(key));
    let plain = after(&templates, "t(k=\"", &['"']).filter(|(_, rest)| !rest.starts_with("\" ~")).map(|(key, _)| key);
    let by_program = ["words.text(\"", "words.count(\""].into_iter().flat_map(|call| after(&sources, call, &['"']));
    let asked: BTreeSet<&str> = plain.chain(by_program.map(|(key, _)| key)).collect();
    assert!(asked.len() > 300, "{} texts are asked for", asked.len());
    let missing: Vec<_> = asked.iter().filter(|key| !known.contains(*key)).collect();
    assert!(missing.is_empty(), "asked for, and not in the files of the theme: {missing:?}");
    let beginnings = beginnings(&templates, &sources);
    assert!(beginnings.contains("paginas.") && beginnings.contains("zoeker."), "{beginnings:?}");
    let of_texts = |key: &&String| begins(&key[..=key.find('.').expect("a point")]);
    let missing: Vec<_> = beginnings.iter().filter(of_texts).filter(|key| !begins(key)).collect();
    assert!(missing.is_empty(), "no text begins with {missing:?}");
}

#[test]
fn each_text_that_is_there_is_asked_for() {
    let (templates, sources) = askers();
    let quoted = |text: &str| {
        let component = format!("themes/standaard/templates/componenten/{text}.html");
        let text = format!("\"{text}\"");
        templates.contains(&text)
            || sources.contains(&text)
            || Path::new(env!("CARGO_MANIFEST_DIR")).join(component).is_file()
    };
    // The end of a key that is put together is a word of a list, a value of a record, or several of these.
    let is_said = |end: &str| {
        let parts = |sign: char| end.split(sign).all(|part| quoted(part) || part.parse::<u8>().is_ok());
        parts('.') || parts('_')
    };
    let beginnings = beginnings(&templates, &sources);
    let ends = |key: &str| beginnings.iter().filter_map(|begin| key.strip_prefix(begin.as_str())).any(is_said);
    let messages = texts("nl");
    let unused: Vec<&str> =
        messages.keys().filter(|key| !quoted(key) && !key.starts_with(OPEN) && !ends(key)).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}: take them away");
}
