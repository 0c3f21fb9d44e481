//! A complaint.

use std::sync::Arc;

use super::{Activiteit, Id, Thema};
use crate::records::KlachtRecord;
use crate::source::SourceFile;

/// What people come with.
#[derive(Debug, Clone)]
pub struct Klacht {
    /// The file, for messages.
    pub file: SourceFile,
    /// What the file says.
    pub record: Arc<KlachtRecord>,
    /// The themas that may help.
    pub themas: Vec<Id<Thema>>,
    /// The activities that name this complaint, by name.
    pub activiteiten: Vec<Id<Activiteit>>,
}
