//! Where the files of a region go.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A folder that files are written to.
#[derive(Debug)]
pub(crate) struct Sink(PathBuf);

#[allow(clippy::disallowed_methods)] // The generator stands outside of the program's own way to the disk.
impl Sink {
    /// The folder, which need not be there yet.
    pub(crate) fn new(dir: &Path) -> Self {
        Self(dir.to_owned())
    }

    /// Writes a file, and the folders around it where these are missing.
    pub(crate) fn write(&self, path: &str, text: &str) -> io::Result<()> {
        let path = self.0.join(path);
        match fs::write(&path, text) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                path.parent().map_or(Ok(()), fs::create_dir_all)?;
                fs::write(&path, text)
            }
            done => done,
        }
    }

    /// Reads a text file, for what is copied.
    pub(crate) fn read(path: &Path) -> io::Result<String> {
        fs::read_to_string(path)
    }
}
