//! An organisation.

use std::sync::Arc;

use super::{Activiteit, Coach, Id};
use crate::records::OrganisatieRecord;
use crate::source::SourceFile;

/// Who runs activities and employs coaches.
#[derive(Debug, Clone)]
pub struct Organisatie {
    /// The name of its file.
    pub slug: String,
    /// Its file.
    pub file: SourceFile,
    /// What the file says.
    pub record: Arc<OrganisatieRecord>,
    /// What it runs, by name.
    pub activiteiten: Vec<Id<Activiteit>>,
    /// Whom it employs, by name.
    pub coaches: Vec<Id<Coach>>,
}
