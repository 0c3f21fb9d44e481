//! A finding with its file.

use std::sync::Arc;

use super::{Finding, Position};

/// A finding with its file: everything there is to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file, relative to the root of the site, with forward slashes.
    pub bestand: Arc<str>,
    /// Line and column of the place. Absent when the finding concerns the whole file.
    pub position: Option<Position>,
    /// The text of the file, to show the line of the place with the message. Absent when it has none.
    pub regels: Option<Arc<str>>,
    /// What is wrong.
    pub finding: Finding,
}
