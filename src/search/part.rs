//! One table of documents with their words.

use serde::Serialize;
use serde_json::Value;

use super::activity_row::ActivityRow;
use super::documents::Documents;
use super::index::Index;
use super::indexed::Indexed;
use super::lexicon::Lexicon;
use super::table::Places;
use crate::finder::{Pool, columns};

/// One table of documents with their words. A document is named by its place: the general ones first, then the activities.
#[derive(Debug, Serialize)]
pub(super) struct Part {
    /// The documents that are no activity: kind, title, path, what stands under the title.
    d: Vec<Value>,
    /// The activities: the columns of [`ActivityRow`].
    a: Vec<Value>,
    /// Texts that activities share.
    t: Vec<String>,
    /// The words.
    #[serde(flatten)]
    words: Index,
}

impl Part {
    /// The table of some documents, in their order within each of the two kinds.
    pub(super) fn new(all: &[&Indexed], documents: &Documents, places: &Places, lexicon: &Lexicon) -> Self {
        let (mut ordered, activities): (Vec<&Indexed>, Vec<&Indexed>) =
            all.iter().copied().partition(|one| one.document.activiteit.is_none());
        let general = ordered.iter().map(|one| &one.document);
        let general: Vec<_> =
            general.map(|one| (one.soort as u8, one.titel.as_str(), one.pad.as_str(), one.bij.as_str())).collect();
        let mut pool = Pool::default();
        let rows: Vec<ActivityRow> = activities
            .iter()
            .filter_map(|one| Some(ActivityRow::new(one.document.activiteit?, documents, places, &mut pool)))
            .collect();
        ordered.extend(activities);
        Self { d: columns(&general), a: columns(&rows), t: pool.into_texts(), words: Index::new(&ordered, lexicon) }
    }
}
