//! A file that was read.

use std::sync::Arc;

use super::Span;

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

    /// The path of a file that stands in the same folder.
    #[must_use]
    pub fn beside(&self, name: &str) -> String {
        let dir = self.path.rsplit_once('/').map_or("", |(dir, _)| dir);
        format!("{dir}/{name}")
    }

    /// The parts of the path between slashes.
    #[must_use]
    pub fn parts(&self) -> Vec<&str> {
        self.path.split('/').collect()
    }

    /// Where a key at the top of a YAML file stands: for messages about what a record as a whole
    /// lacks. The start of the file when the key is not there.
    #[must_use]
    pub fn key(&self, name: &str) -> Span {
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            let body = line.trim_start_matches('\u{feff}');
            if body.strip_prefix(name).is_some_and(|rest| rest.starts_with(':')) {
                let start = at + line.len() - body.len();
                return start..start + name.len();
            }
            at += line.len();
        }
        0..0
    }
}
