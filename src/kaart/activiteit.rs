//! An activity.

use std::collections::BTreeSet;

use super::{Dag, Gemeente, Id, Klacht, Organisatie, Thema, Wijk};
use crate::records::{ActiviteitRecord, Locatie};
use crate::source::SourceFile;

/// Something to do, or support to get.
#[derive(Debug, Clone)]
pub struct Activiteit {
    /// The name of its file.
    pub slug: String,
    /// Its file.
    pub file: SourceFile,
    /// What the file says.
    pub record: ActiviteitRecord,
    /// The gemeente whose folder the file is in. Absent only in a kaart with faults, which is never shown.
    pub gemeente: Option<Id<Gemeente>>,
    /// Who runs it. Absent only in a kaart with faults, which is never shown.
    pub organisatie: Option<Id<Organisatie>>,
    /// Its themas, in the order of the record.
    pub themas: Vec<Id<Thema>>,
    /// The complaints it helps with, by its own word.
    pub klachten: Vec<Id<Klacht>>,
    /// The wijken it is for: those it names, or all of its gemeente; none when it is only online.
    pub wijken: Vec<Id<Wijk>>,
}

impl Activiteit {
    /// The places, whether the record has one or more.
    pub fn locaties(&self) -> impl Iterator<Item = &Locatie> {
        self.record.locatie.iter().chain(&self.record.locaties).map(|place| &place.value)
    }

    /// Whether it costs nothing. Nothing when that is not known.
    #[must_use]
    pub fn is_gratis(&self) -> Option<bool> {
        self.record.kosten.as_ref().map(|kosten| kosten.gratis)
    }

    /// The days of the week it is held on, a single date by its day. None when that is not known.
    #[must_use]
    pub fn dagen(&self) -> BTreeSet<Dag> {
        let lines = self.record.wanneer.iter();
        let days =
            lines.filter_map(|line| line.dag.or_else(|| line.datum.as_ref().map(|on| on.value.weekday().into())));
        days.collect()
    }
}
