//! The one list of findings that every stage fills.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Diagnostic, Ernst, Finding, Position, Stilte};
use crate::check::vorm;
use crate::source::SourceFile;

/// The one list of findings that every stage fills.
#[derive(Debug, Default, Clone)]
pub struct Diagnostics {
    items: Vec<Diagnostic>,
    /// What records ask to be silent about.
    stiltes: Arc<[Stilte]>,
    /// What was found and silenced, with the place of its silence in that list.
    silenced: Vec<(Diagnostic, usize)>,
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
        if self.is_full(&file.path, finding.ernst) && self.stiltes.is_empty() {
            self.has_room(&file.path, finding.ernst);
            return;
        }
        let (position, regels) = match &finding.span {
            Some(span) if !file.text.is_empty() => {
                (Some(Position::of(&file.text, span.start)), Some(Arc::clone(&file.text)))
            }
            _ => (None, None),
        };
        self.push(Diagnostic { bestand: Arc::clone(&file.path), position, regels, finding });
    }

    /// Adds a finding about a path without text: a folder, a missing or an unreadable file.
    pub fn add_path(&mut self, path: &str, mut finding: Finding) {
        finding.span = None;
        self.push(Diagnostic { bestand: path.into(), position: None, regels: None, finding });
    }

    /// Sets what records ask to be silent about: for what was found already and for all that follows.
    pub(crate) fn silence(&mut self, stiltes: Vec<Stilte>) {
        self.stiltes = stiltes.into();
        self.counts.clear();
        for item in std::mem::take(&mut self.items) {
            self.push(item);
        }
    }

    /// The one place where it is decided whether a finding is shown.
    fn push(&mut self, item: Diagnostic) {
        if let Some(at) = self.stiltes.iter().position(|stilte| stilte.covers(&item)) {
            self.silenced.push((item, at));
        } else if self.has_room(&item.bestand, item.finding.ernst) {
            self.items.push(item);
        }
    }

    /// Takes over the findings of another list.
    pub fn extend(&mut self, other: Self) {
        for item in other.items {
            self.push(item);
        }
    }

    /// Whether no more findings of a file are kept.
    fn is_full(&self, path: &Arc<str>, ernst: Ernst) -> bool {
        self.counts.get(&(Arc::clone(path), ernst)).is_some_and(|count| *count > Self::MOST)
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
        self.silenced.sort_by(|(a, _), (b, _)| a.bestand.cmp(&b.bestand).then_with(|| a.position.cmp(&b.position)));
        self.silenced.dedup();
    }

    /// The findings for which a test holds; the others are left out.
    pub(crate) fn retain(&mut self, keep: impl Fn(&Diagnostic) -> bool) {
        self.items.retain(&keep);
        self.silenced.retain(|(item, _)| keep(item));
    }

    /// All findings, in the order they have.
    #[must_use]
    pub fn all(&self) -> &[Diagnostic] {
        &self.items
    }

    /// The findings that records ask to be silent about.
    #[must_use]
    pub fn silenced(&self) -> &[(Diagnostic, usize)] {
        &self.silenced
    }

    /// All findings, and after them the silenced ones with the reason.
    pub(super) fn with_silenced(&self) -> impl Iterator<Item = (&Diagnostic, Option<&str>)> {
        let silenced = self.silenced_with_reason().map(|(d, reden)| (d, Some(reden)));
        self.items.iter().map(|d| (d, None)).chain(silenced)
    }

    /// The silenced findings, each with the reason that its record gives.
    pub(crate) fn silenced_with_reason(&self) -> impl Iterator<Item = (&Diagnostic, &str)> {
        self.silenced.iter().filter_map(|(d, at)| Some((d, &*self.stiltes.get(*at)?.reden)))
    }

    /// The silences that nothing was found for.
    #[must_use]
    pub(crate) fn idle(&self) -> Vec<Stilte> {
        let idle = |at: &usize| !self.silenced.iter().any(|(_, used)| used == at);
        (0..self.stiltes.len()).filter(idle).filter_map(|at| self.stiltes.get(at).cloned()).collect()
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
