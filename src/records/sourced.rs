//! Records and texts with the files they come from.

use std::sync::Arc;

use crate::source::SourceFile;

/// A record with what its file says about it.
#[derive(Debug, Clone)]
pub struct Sourced<T> {
    /// The name of the file without extension, or the id within a list.
    pub slug: String,
    /// The folder of the gemeente it is in; empty for what belongs to the whole region.
    pub gemeente: String,
    /// The file, for messages.
    pub file: SourceFile,
    /// The record, shared by all that hold it.
    pub record: Arc<T>,
}

/// Front matter with the Markdown under it.
#[derive(Debug, Clone)]
pub struct Tekst<K> {
    /// The front matter.
    pub kop: K,
    /// The Markdown.
    pub body: Arc<str>,
    /// Where the Markdown begins in the file, in bytes.
    pub body_start: usize,
}
