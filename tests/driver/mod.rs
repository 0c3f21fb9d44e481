//! Drives a whole site through a test: copy a fixture, change it, run the checks, compare.
//! After `BookTest`, the driver of mdBook's tests.
// Each test file uses its own part; a helper that fails, fails the test.
#![allow(dead_code, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use wijkwijzer::diagnostics::{Diagnostics, Ernst, Format};
use wijkwijzer::kaart::{Datum, Kaart};
use wijkwijzer::{Made, Timings, check, kaart, make, records, source};

/// The day that all tests are run for.
pub(crate) const VANDAAG: &str = "2026-11-21";

/// With this variable set, files with expected output are written instead of compared.
const BIJWERKEN: &str = "WIJKWIJZER_BIJWERKEN";

/// The folder with fixtures.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// A site in a folder of its own, which is gone when the test is done.
pub(crate) struct SiteTest {
    dir: TempDir,
}

impl SiteTest {
    /// A copy of the small whole region in `fixtures/regio`, in which nothing is at fault.
    pub(crate) fn regio() -> Self {
        let site = Self::empty();
        copy(&fixtures().join("regio"), site.root());
        site
    }

    /// A site without files.
    pub(crate) fn empty() -> Self {
        Self { dir: tempfile::tempdir().expect("a temporary folder") }
    }

    /// The folder of the site.
    pub(crate) fn root(&self) -> &Path {
        self.dir.path()
    }

    /// Puts the files of a folder over those of the site. Paths in a file `WEG`, one a line, are
    /// taken away; `verwacht.txt` is left out.
    pub(crate) fn overlay(&self, dir: &Path) -> &Self {
        copy(dir, self.root());
        let gone = dir.join("WEG");
        if gone.exists() {
            for path in read(&gone).lines() {
                self.remove(path);
            }
            self.remove("WEG");
        }
        if dir.join("verwacht.txt").exists() {
            self.remove("verwacht.txt");
        }
        self
    }

    /// Writes a file, with the folders it is in.
    pub(crate) fn write(&self, path: &str, content: impl AsRef<[u8]>) -> &Self {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("make a folder");
        fs::write(&path, content).unwrap_or_else(|error| panic!("write {}: {error}", path.display()));
        self
    }

    /// Changes a text that stands in a file exactly once.
    pub(crate) fn change(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = read(&self.root().join(path));
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {path}:\n{text}");
        self.write(path, text.replace(from, to))
    }

    /// Changes the first place where a text stands in a file.
    pub(crate) fn change_first(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = read(&self.root().join(path));
        assert!(text.contains(from), "{from:?} in {path}:\n{text}");
        self.write(path, text.replacen(from, to, 1))
    }

    /// Takes a file or folder away.
    pub(crate) fn remove(&self, path: &str) -> &Self {
        let path = self.root().join(path);
        let gone = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        gone.unwrap_or_else(|error| panic!("remove {}: {error}", path.display()));
        self
    }

    /// What the whole program finds, from reading to verifying the finished pages.
    pub(crate) fn check(&self) -> Diagnostics {
        self.made().diagnostics
    }

    /// The site in memory.
    pub(crate) fn made(&self) -> Made {
        let vandaag: Datum = VANDAAG.parse().expect("a date");
        make(self.root(), vandaag, &mut Timings::default(), &|_| ()).expect("a root that can be read")
    }

    /// The linked site, in which nothing may be at fault.
    pub(crate) fn kaart(&self) -> Kaart {
        let (diagnostics, kaart) = self.run();
        assert_eq!(diagnostics.count(Ernst::Fout), 0, "{}", Format::Text.render(&diagnostics, false));
        kaart.expect("a region")
    }

    fn run(&self) -> (Diagnostics, Option<Kaart>) {
        let vandaag: Datum = VANDAAG.parse().expect("a date");
        let mut diagnostics = Diagnostics::new();
        let sources = source::load(self.root(), &mut diagnostics).expect("a root that can be read");
        let records = records::read(&sources, &mut diagnostics);
        check::records(&sources, &records, vandaag, &mut diagnostics);
        let kaart = kaart::link(records, vandaag, &mut diagnostics);
        if let Some(kaart) = &kaart {
            check::kaart(kaart, &mut diagnostics);
        }
        diagnostics.sort();
        (diagnostics, kaart)
    }

    /// The findings, one on a line: file, place, code and message.
    pub(crate) fn lines(&self) -> Vec<String> {
        let text = Format::Kort.render(&self.check(), false);
        text.lines().map(str::to_owned).collect()
    }
}

/// Runs on a stack of 2 MiB, which is what a thread gets.
pub(crate) fn on_a_small_stack<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(run).expect("a thread");
    thread.join().expect("no panic and no overflow")
}

/// Fails when what is shown of findings grows with the file they are in.
pub(crate) fn shown_in_a_few_lines(name: &str, found: &Diagnostics) {
    for form in [Format::Text, Format::Kort, Format::Json, Format::Github, Format::Gitlab, Format::Sarif] {
        let len = form.render(found, false).len();
        assert!(len <= 4_000 * (found.all().len() + 1), "{name}: {len} bytes as {form:?}");
    }
}

/// Compares a text with what a file says it must be. `Err` says how they differ.
pub(crate) fn compare(actual: &str, path: &Path) -> Result<(), String> {
    if std::env::var_os(BIJWERKEN).is_some() {
        fs::write(path, actual).unwrap_or_else(|error| panic!("write {}: {error}", path.display()));
        return Ok(());
    }
    let name = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(path).display();
    match fs::read_to_string(path) {
        Ok(expected) if expected == actual => Ok(()),
        Ok(expected) => Err(format!("=== {name} expects\n{expected}\n=== but there is\n{actual}")),
        Err(error) => Err(format!("=== {name}: {error}; write it with {BIJWERKEN}=1\n{actual}")),
    }
}

/// The folders in a folder, by name.
pub(crate) fn folders(dir: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = fs::read_dir(dir)
        .unwrap_or_else(|error| panic!("{}: {error}", dir.display()))
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .collect();
    all.sort();
    all
}

/// The last part of a path.
pub(crate) fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).expect("a name")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("read {}: {error}", path.display()))
}

/// Copies a folder with everything in it over another.
fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            fs::create_dir_all(&target).expect("make a folder");
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).unwrap_or_else(|error| panic!("copy {}: {error}", target.display()));
        }
    }
}
