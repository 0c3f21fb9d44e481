//! Reads every file of a site once.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::SourceFile;
use crate::check::{namen, vorm};
use crate::diagnostics::{Diagnostics, Finding};

/// The folders of a site that are read.
pub(crate) const DIRS: [&str; 3] = ["data", "content", "themes"];

/// The most bytes a text file may have. A record has some thousand, the longest chapter 20,000;
/// a table of all postcodes of the country 150,000.
const MAX_TEXT: u64 = 2_000_000;

/// The most bytes another file may have, such as an image.
const MAX_BINARY: u64 = 20_000_000;

/// Everything that was read from disk, in the order of the paths.
#[derive(Debug, Default)]
pub struct Sources {
    /// The files with text: records, chapters, tables, templates.
    pub texts: Vec<SourceFile>,
    /// The other files, such as images: path and bytes.
    pub binaries: Vec<(Arc<str>, Arc<[u8]>)>,
    /// The paths of files that are there but were reported and left out. What points at one is
    /// not at fault for that.
    pub refused: Vec<Arc<str>>,
}

impl Sources {
    /// The text file with this path, relative to the root of the site.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&SourceFile> {
        let at = self.texts.binary_search_by(|file| (*file.path).cmp(path)).ok()?;
        self.texts.get(at)
    }
}

enum Loaded {
    Text(SourceFile),
    Binary(Arc<str>, Arc<[u8]>),
    Refused(SourceFile, Finding),
}

/// Reads all files below `data`, `content` and `themes`. A file that can not be read or used is
/// reported and left out; the others are read all the same.
///
/// # Errors
/// When the root itself can not be read.
pub fn load(root: &Path, diagnostics: &mut Diagnostics) -> io::Result<Sources> {
    let root = fs::canonicalize(root)?;
    let mut sources = Sources::default();
    let mut paths = Vec::new();
    for dir in DIRS {
        let mut refuse = |path: &str, finding| {
            diagnostics.add_path(path, finding);
            sources.refused.push(path.into());
        };
        list(&root, dir, &mut paths, &mut refuse);
    }
    let loaded: Vec<Loaded> = paths.par_iter().map(|(name, path)| read(name, path)).collect();
    Ok(collect(loaded, sources, diagnostics))
}

/// What [`load`] gives of a folder, of files that are elsewhere: paths relative to the root of the
/// site, with their bytes.
pub fn from_bytes(files: Vec<(String, Vec<u8>)>, diagnostics: &mut Diagnostics) -> Sources {
    let is_visible = |path: &str| !path.split('/').any(|part| part.starts_with('.'));
    let files = files.into_iter().filter(|(path, _)| is_visible(path));
    collect(files.map(|(path, bytes)| of_bytes(&path, bytes)).collect(), Sources::default(), diagnostics)
}

/// Adds what was read to the sources, or to the findings.
fn collect(loaded: Vec<Loaded>, mut sources: Sources, diagnostics: &mut Diagnostics) -> Sources {
    for item in loaded {
        match item {
            Loaded::Text(file) => sources.texts.push(file),
            Loaded::Binary(path, bytes) => sources.binaries.push((path, bytes)),
            Loaded::Refused(file, finding) => {
                diagnostics.add(&file, finding);
                sources.refused.push(file.path);
            }
        }
    }
    sources.texts.sort_by(|a, b| a.path.cmp(&b.path));
    sources.binaries.sort();
    sources
}

/// Lists the files of one folder. Links are followed only to files inside the root.
fn list(root: &Path, dir: &str, paths: &mut Vec<(String, PathBuf)>, refuse: &mut impl FnMut(&str, Finding)) {
    let start = root.join(dir);
    if start.is_symlink() {
        // Of its top a walk would follow a link, wherever that leads.
        return refuse(dir, link_fault(root, &start));
    }
    if !start.exists() {
        return;
    }
    let visible =
        |entry: &walkdir::DirEntry| entry.depth() == 0 || !entry.file_name().as_encoded_bytes().starts_with(b".");
    let mut walk = WalkDir::new(&start).sort_by_file_name().into_iter().filter_entry(visible);
    while let Some(entry) = walk.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                refuse(&relative(root, error.path().unwrap_or(&start)), vorm::onleesbaar::finding(error.io_error()));
                continue;
            }
        };
        let path = entry.path();
        let name = relative(root, path);
        if path.to_str().is_none() {
            refuse(&name, namen::bestandsnaam::not_text());
        } else if entry.path_is_symlink() {
            match fs::canonicalize(path) {
                Ok(target) if target.starts_with(root) && target.is_file() => paths.push((name, target)),
                _ => refuse(&name, link_fault(root, path)),
            }
        } else if entry.file_type().is_file() {
            paths.push((name, path.to_owned()));
        } else if entry.file_type().is_dir()
            && [".yaml", ".yml", ".md", ".csv", ".geojson"].iter().any(|end| name.ends_with(end))
        {
            refuse(&name, vorm::onleesbaar::map());
            walk.skip_current_dir();
        }
    }
}

/// What is wrong with a link that is not followed.
fn link_fault(root: &Path, path: &Path) -> Finding {
    match fs::canonicalize(path) {
        Ok(target) if target.starts_with(root) && target.is_dir() => vorm::koppeling::map(),
        _ => vorm::koppeling::finding(),
    }
}

/// The path relative to the root, with forward slashes on every system.
fn relative(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    let name = path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
    // A name with a line break would make two lines of a message.
    name.replace(char::is_control, "\u{fffd}")
}

fn is_text(name: &str) -> bool {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    matches!(extension, "yaml" | "yml" | "md" | "csv" | "geojson" | "html" | "css" | "js" | "svg" | "txt" | "json")
}

#[allow(clippy::disallowed_methods)] // This is the one place that reads the disk.
fn read(name: &str, path: &Path) -> Loaded {
    let file = |text: &str| SourceFile { path: name.into(), text: text.into() };
    let refused = |finding| Loaded::Refused(file(""), finding);
    match fs::metadata(path) {
        Ok(meta) if meta.len() > most_bytes(name) => {
            return refused(vorm::te_groot::finding(name, meta.len()));
        }
        Ok(_) => {}
        Err(error) => return refused(vorm::onleesbaar::finding(Some(&error))),
    }
    match fs::read(path) {
        Ok(bytes) => of_bytes(name, bytes),
        Err(error) => refused(vorm::onleesbaar::finding(Some(&error))),
    }
}

fn most_bytes(name: &str) -> u64 {
    if is_text(name) { MAX_TEXT } else { MAX_BINARY }
}

/// A file with these bytes.
fn of_bytes(name: &str, bytes: Vec<u8>) -> Loaded {
    let file = |text: &str| SourceFile { path: name.into(), text: text.into() };
    let len = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if len > most_bytes(name) {
        return Loaded::Refused(file(""), vorm::te_groot::finding(name, len));
    }
    if !is_text(name) {
        return Loaded::Binary(name.into(), bytes.into());
    }
    match vorm::utf8::check(bytes) {
        Ok(text) => Loaded::Text(file(&text)),
        // What could be read before the fault is enough to point at it.
        Err((readable, finding)) => Loaded::Refused(file(&readable), finding),
    }
}
