//! A piece of news.

use std::sync::Arc;

use super::Datum;
use crate::records::{NieuwsKop, Tekst};
use crate::source::SourceFile;

/// A piece of news whose day has come.
#[derive(Debug, Clone)]
pub struct Bericht {
    /// The name of its file, with the day: two pieces may have the same name on different days.
    pub slug: String,
    /// The day of the news.
    pub dag: Datum,
    /// Its file.
    pub file: SourceFile,
    /// What the file says.
    pub record: Arc<Tekst<NieuwsKop>>,
}

impl Bericht {
    /// The day on which it was last changed; never before the day of the news.
    #[must_use]
    pub fn bijgewerkt(&self) -> Datum {
        self.record.kop.gewijzigd_op.max(self.dag)
    }

    /// The day that the name of a file begins with: `2026-11-10-nieuwe-coach`. Rule K206 asks for it.
    #[must_use]
    pub fn dag_van(stem: &str) -> Option<Datum> {
        let named = stem.get(10..).is_some_and(|rest| rest.len() > 1 && rest.starts_with('-'));
        stem.get(..10)?.parse().ok().filter(|_| named)
    }
}
