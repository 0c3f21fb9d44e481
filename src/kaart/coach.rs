//! A coach.

use std::sync::Arc;

use super::{Datum, Gemeente, Id, Organisatie, Wijk};
use crate::records::CoachRecord;
use crate::source::SourceFile;

/// A coach with the area that is theirs.
#[derive(Debug, Clone)]
pub struct Coach {
    /// The name of the file.
    pub slug: String,
    /// The file.
    pub file: SourceFile,
    /// What the file says.
    pub record: Arc<CoachRecord>,
    /// The gemeente whose folder the file is in. Absent only in a kaart with faults, which is never shown.
    pub gemeente: Option<Id<Gemeente>>,
    /// The organisation. Absent only in a kaart with faults, which is never shown.
    pub organisatie: Option<Id<Organisatie>>,
    /// Who stands in.
    pub vervanger: Option<Id<Coach>>,
    /// The wijken that name this coach, by name.
    pub wijken: Vec<Id<Wijk>>,
}

impl Coach {
    /// The path of the photo for paper, from the root of the site.
    #[must_use]
    pub fn foto(&self) -> Option<String> {
        self.record.foto.as_ref().map(|name| self.file.beside(name))
    }

    /// Whether the coach is there on a day: available, or back from leave.
    #[must_use]
    pub fn is_available(&self, vandaag: Datum) -> bool {
        *self.record.beschikbaar || self.record.tot.as_ref().is_some_and(|tot| tot.value < vandaag)
    }
}
