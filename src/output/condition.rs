//! What a folder is to us.

use std::fs;
use std::io;
use std::path::Path;

use super::MANIFEST;

/// What is found where a folder of ours may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Condition {
    /// Nothing.
    Absent,
    /// A folder without anything in it.
    Empty,
    /// A folder with our manifest, whole or damaged: a kill may have cut the manifest short.
    Ours,
    /// A folder with something in it and without our manifest.
    Foreign,
    /// Something else than a folder, such as a file or a symbolic link.
    NoDir,
}

impl Condition {
    /// Looks at what has this path.
    pub(super) fn of(path: &Path) -> io::Result<Self> {
        match fs::symlink_metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::Absent),
            Err(error) => return Err(error),
            Ok(meta) if !meta.is_dir() => return Ok(Self::NoDir),
            Ok(_) => {}
        }
        if Self::has_manifest(path) {
            return Ok(Self::Ours);
        }
        match fs::read_dir(path)?.next() {
            None => Ok(Self::Empty),
            Some(entry) => entry.map(|_| Self::Foreign),
        }
    }

    /// Whether a folder has a file with the name of our manifest.
    pub(super) fn has_manifest(dir: &Path) -> bool {
        fs::symlink_metadata(dir.join(MANIFEST)).is_ok_and(|meta| meta.is_file())
    }
}
