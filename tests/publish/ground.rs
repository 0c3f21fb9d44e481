//! A root of a site with room to publish in, and processes of their own to do so.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;
use wijkwijzer::output::{OutputError, Published, Staging};

use crate::site::Tree;

/// The variable that tells a test that it is the child of another, and where to publish.
const ROOT: &str = "WIJKWIJZER_TEST_ROOT";

/// A root of a site with the output folder `public` in it.
pub(crate) struct Ground {
    /// Removed with all that is in it when the test ends.
    _temp: Option<TempDir>,
    /// The root of the site.
    pub(crate) root: PathBuf,
    /// The output folder.
    pub(crate) out: PathBuf,
}

impl Ground {
    /// A root with sources, and without an output folder.
    pub(crate) fn new() -> Self {
        let temp = TempDir::new().expect("a folder for the test");
        for dir in ["data", "content", "themes/standaard"] {
            fs::create_dir_all(temp.path().join(dir)).expect("made");
        }
        let root = temp.path().to_owned();
        Self { _temp: Some(temp), out: root.join("public"), root }
    }

    /// The root that a parent gave to this process; none when the test runs by itself.
    pub(crate) fn of_parent() -> Option<Self> {
        let root = PathBuf::from(std::env::var_os(ROOT)?);
        Some(Self { _temp: None, out: root.join("public"), root })
    }

    /// A process of its own that runs one test of this binary in this root, by way of a shell line
    /// in which `"$@"` is that process.
    pub(crate) fn child(&self, test: &str, shell: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", shell, "sh"]).arg(std::env::current_exe().expect("this binary"));
        command.args(["--exact", test, "--nocapture"]).env(ROOT, &self.root);
        command
    }

    /// Begins a build.
    pub(crate) fn begin(&self) -> Result<Staging, OutputError> {
        Staging::begin(&self.out, &self.root)
    }

    /// Publishes a whole site.
    pub(crate) fn publish(&self, tree: &Tree) -> Result<Published, OutputError> {
        let staging = self.begin()?;
        for (path, bytes) in tree {
            staging.write(path, bytes)?;
        }
        staging.publish()
    }

    /// What is in the root besides the sources.
    pub(crate) fn names(&self) -> Vec<String> {
        names(&self.root).into_iter().filter(|name| !["data", "content", "themes"].contains(&name.as_str())).collect()
    }
}

/// The names in a folder, sorted.
pub(crate) fn names(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("readable").file_name().into_string().expect("text")).collect();
    names.sort();
    names
}
