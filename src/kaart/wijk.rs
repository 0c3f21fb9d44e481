//! A wijk.

use std::sync::Arc;

use super::{Activiteit, Coach, Gemeente, Id, Omtrek, Postcode};
use crate::records::{Vangnet, WijkRecord};
use crate::source::SourceFile;

/// An area as the people there name it.
#[derive(Debug, Clone)]
pub struct Wijk {
    /// The name of its file.
    pub slug: String,
    /// Its file.
    pub file: SourceFile,
    /// What the file says.
    pub record: Arc<WijkRecord>,
    /// The gemeente it lies in. Absent only in a kaart with faults, which is never shown.
    pub gemeente: Option<Id<Gemeente>>,
    /// Its coaches, in the order of the record.
    pub coaches: Vec<Id<Coach>>,
    /// The activities for this wijk, by name.
    pub activiteiten: Vec<Id<Activiteit>>,
    /// Its outline, where the gemeente gives outlines.
    pub omtrek: Option<Omtrek>,
}

impl Wijk {
    /// Whether a postcode may lie in this wijk. A pc4 does when any part of it does.
    #[must_use]
    pub fn may_hold(&self, postcode: Postcode) -> bool {
        self.record.postcodes.iter().any(|area| area.may_hold(postcode))
    }

    /// Where structural problems go instead.
    #[must_use]
    pub fn vangnet<'a>(&'a self, gemeente: &'a Gemeente) -> &'a Vangnet {
        self.record.vangnet.as_ref().unwrap_or(&gemeente.record.vangnet)
    }
}
