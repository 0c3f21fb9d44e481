//! A file that was read.

use std::sync::Arc;

/// A file that was read: its path and its text, kept for the messages that quote it.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The path relative to the root of the site, with forward slashes.
    pub path: Arc<str>,
    /// The whole text. A byte order mark at its start is kept, so that offsets are those of the file.
    pub text: Arc<str>,
}

impl SourceFile {
    /// The name of the file without folder and extension: the slug of a record.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// The parts of the path between slashes.
    #[must_use]
    pub fn parts(&self) -> Vec<&str> {
        self.path.split('/').collect()
    }
}
