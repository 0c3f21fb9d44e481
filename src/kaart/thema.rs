//! A thema.

use std::sync::Arc;

use super::{Activiteit, Id, Klacht};
use crate::records::ThemaRecord;
use crate::source::SourceFile;

/// What activities are about.
#[derive(Debug, Clone)]
pub struct Thema {
    /// The file, for messages.
    pub file: SourceFile,
    /// What the file says.
    pub record: Arc<ThemaRecord>,
    /// The activities with this thema, by name.
    pub activiteiten: Vec<Id<Activiteit>>,
    /// The complaints that it may help with.
    pub klachten: Vec<Id<Klacht>>,
}
