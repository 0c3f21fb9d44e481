//! The one list of findings that every stage fills.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Diagnostic, Ernst, Finding, Position};
use crate::check::vorm;
use crate::source::SourceFile;

/// The one list of findings that every stage fills.
#[derive(Debug, Default, Clone)]
pub struct Diagnostics {
    items: Vec<Diagnostic>,
    /// How many there are of a severity in a file.
    counts: HashMap<(Arc<str>, Ernst), usize>,
}

impl Diagnostics {
    /// The most findings of one severity that are kept for one file. Who has more, has something
    /// else in mind: a finding says so, and the rest is left out. Who looks for findings can stop
    /// at one more.
    pub(crate) const MOST: usize = 100;

    /// An empty list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding in a file that was read.
    pub fn add(&mut self, file: &SourceFile, finding: Finding) {
        if !self.has_room(&file.path, finding.ernst) {
            return;
        }
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
        let path: Arc<str> = path.into();
        if self.has_room(&path, finding.ernst) {
            finding.span = None;
            self.items.push(Diagnostic { bestand: path, position: None, regels: None, finding });
        }
    }

    /// Takes over the findings of another list.
    pub fn extend(&mut self, other: Self) {
        for item in other.items {
            if self.has_room(&item.bestand, item.finding.ernst) {
                self.items.push(item);
            }
        }
    }

    /// Counts one more finding in a file. False when there are enough; the first time that is so,
    /// a finding says it.
    fn has_room(&mut self, path: &Arc<str>, ernst: Ernst) -> bool {
        let count = self.counts.entry((Arc::clone(path), ernst)).or_default();
        *count += 1;
        if *count == Self::MOST + 1 {
            let finding = vorm::te_veel::finding(ernst, Self::MOST);
            self.items.push(Diagnostic { bestand: Arc::clone(path), position: None, regels: None, finding });
        }
        *count <= Self::MOST
    }

    /// Sorts by file and place, and drops exact repetitions, so that the order of a run never
    /// depends on which thread was first.
    pub fn sort(&mut self) {
        self.items.sort_by(|a, b| {
            let place = a.bestand.cmp(&b.bestand).then_with(|| a.position.cmp(&b.position));
            let rule = || a.finding.rule.code.cmp(b.finding.rule.code);
            place.then_with(rule).then_with(|| a.finding.bericht.cmp(&b.finding.bericht))
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
