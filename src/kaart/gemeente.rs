//! A gemeente.

use std::sync::Arc;

use super::{Activiteit, Coach, Id, Organisatie, Wijk};
use crate::records::{GemeenteRecord, Kwartaal, RegioRecord, Registratie, Rolnaam, Sourced, Status, Terugkoppeling};
use crate::source::SourceFile;

/// A gemeente with what lies in it.
#[derive(Debug, Clone)]
pub struct Gemeente {
    /// The name of its folder.
    pub slug: String,
    /// Its file.
    pub file: SourceFile,
    /// What the file says.
    pub record: Arc<GemeenteRecord>,
    /// The organisation of the coaches. Absent only in a kaart with faults, which is never shown.
    pub organisatie: Option<Id<Organisatie>>,
    /// The organisations of the members of the kernteam, where these have a record.
    pub kernteam: Vec<Option<Id<Organisatie>>>,
    /// Its wijken, by name.
    pub wijken: Vec<Id<Wijk>>,
    /// Its coaches, by name.
    pub coaches: Vec<Id<Coach>>,
    /// The activities in its folder, by name.
    pub activiteiten: Vec<Id<Activiteit>>,
    /// What its coaches counted, the oldest quarter first, with the table that it stands in. Nothing without any quarter.
    pub cijfers: Option<Sourced<Vec<Kwartaal>>>,
}

/// Where a value comes from that a gemeente may set for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Herkomst {
    /// The region's `regio.yaml`.
    Regio,
    /// The gemeente's own record.
    Gemeente,
}

impl Gemeente {
    /// What the coach is called here.
    #[must_use]
    pub fn rolnaam<'a>(&'a self, regio: &'a RegioRecord) -> (&'a Rolnaam, Herkomst) {
        or_regio(self.record.rolnaam.as_ref(), &regio.rolnaam)
    }

    /// How a referral is registered here.
    #[must_use]
    pub fn registratie<'a>(&'a self, regio: &'a RegioRecord) -> (&'a Registratie, Herkomst) {
        or_regio(self.record.registratie.as_ref(), &regio.registratie)
    }

    /// When and how the coach reports back here.
    #[must_use]
    pub fn terugkoppeling<'a>(&'a self, regio: &'a RegioRecord) -> (&'a Terugkoppeling, Herkomst) {
        or_regio(self.record.terugkoppeling.as_ref(), &regio.terugkoppeling)
    }

    /// The path of the logo for paper, from the root of the site.
    #[must_use]
    pub fn logo(&self) -> Option<String> {
        let name = self.record.folder.as_ref()?.logo.as_ref()?;
        Some(self.file.beside(name))
    }

    /// Whether there is a list of coaches for the wall: there is someone to call in each wijk.
    #[must_use]
    pub fn has_coachlijst(&self) -> bool {
        self.record.status == Status::Actief && !self.wijken.is_empty()
    }

    /// Who may refer here.
    #[must_use]
    pub fn verwijzers<'a>(&'a self, regio: &'a RegioRecord) -> (&'a [String], Herkomst) {
        match &self.record.verwijzing.verwijzers {
            Some(own) => (own, Herkomst::Gemeente),
            None => (&regio.verwijzers, Herkomst::Regio),
        }
    }
}

fn or_regio<'a, T>(own: Option<&'a T>, regio: &'a T) -> (&'a T, Herkomst) {
    match own {
        Some(own) => (own, Herkomst::Gemeente),
        None => (regio, Herkomst::Regio),
    }
}
