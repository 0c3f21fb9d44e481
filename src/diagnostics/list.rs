//! The one list of findings that every stage fills.

use std::sync::Arc;

use super::{Diagnostic, Ernst, Finding, Position};
use crate::source::SourceFile;

/// The one list of findings that every stage fills.
#[derive(Debug, Default, Clone)]
pub struct Diagnostics {
    items: Vec<Diagnostic>,
}

impl Diagnostics {
    /// An empty list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding in a file that was read.
    pub fn add(&mut self, file: &SourceFile, finding: Finding) {
        let (position, regels) = match &finding.span {
            Some(span) if !file.text.is_empty() => {
                (Some(Position::of(&file.text, span.start)), Some(Arc::clone(&file.text)))
            }
            _ => (None, None),
        };
        self.items.push(Diagnostic { bestand: Arc::clone(&file.path), position, regels, finding });
    }

    /// Adds a finding about a path without text: a folder, a missing or an unreadable file.
    pub fn add_path(&mut self, path: &str, mut finding: Finding) {
        finding.span = None;
        self.items.push(Diagnostic { bestand: path.into(), position: None, regels: None, finding });
    }

    /// Takes over the findings of another list.
    pub fn extend(&mut self, other: Self) {
        self.items.extend(other.items);
    }

    /// Sorts by file and place, and drops exact repetitions, so that the order of a run never
    /// depends on which thread was first.
    pub fn sort(&mut self) {
        self.items.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.bestand.clone(), d.position, d.finding.rule.code, d.finding.bericht.clone());
            key(a).cmp(&key(b))
        });
        self.items.dedup();
    }

    /// All findings, in the order they have.
    #[must_use]
    pub fn all(&self) -> &[Diagnostic] {
        &self.items
    }

    /// How many findings have this severity.
    #[must_use]
    pub fn count(&self, ernst: Ernst) -> usize {
        self.items.iter().filter(|d| d.finding.ernst == ernst).count()
    }

    /// Whether a finding stops the build: any error, and with `strict` any warning too.
    #[must_use]
    pub fn stops(&self, strict: bool) -> bool {
        if strict { !self.items.is_empty() } else { self.count(Ernst::Fout) > 0 }
    }
}
