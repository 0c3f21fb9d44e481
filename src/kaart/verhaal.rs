//! A story.

use std::sync::Arc;

use crate::records::{Tekst, VerhaalKop};
use crate::source::SourceFile;

/// A story that may be shown: who it is about agreed, and still does.
#[derive(Debug, Clone)]
pub struct Verhaal {
    /// The name of its file.
    pub slug: String,
    /// Its file.
    pub file: SourceFile,
    /// What the file says.
    pub record: Arc<Tekst<VerhaalKop>>,
}
