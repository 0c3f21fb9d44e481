//! The linked whole.

use std::collections::BTreeMap;

use super::{
    Activiteit, Bericht, Broken, Coach, Datum, Folder, Gelijken, Gemeente, Id, Klacht, Lijst, Organisatie, Postcode,
    Thema, Verhaal, Wijk,
};
use crate::records::{
    ActiviteitRecord, Begrip, Bron, CoachSoort, ContraIndicatie, HoofdstukKop, Indicatie, Interventie, PaginaKop,
    Postcodepunt, RegioRecord, Sourced, Status, Synoniem, Tekst, ToegankelijkheidRecord,
};
use crate::source::SourceFile;

/// Everything a site is made of, with every name resolved. Plain data: no disk, no HTML, no clock.
#[derive(Debug)]
pub struct Kaart {
    /// The day the site is made for.
    pub vandaag: Datum,
    /// The site as a whole.
    pub regio: Sourced<RegioRecord>,
    /// The gemeenten, by name.
    pub gemeenten: Lijst<Gemeente>,
    /// The wijken of all gemeenten.
    pub wijken: Lijst<Wijk>,
    /// The coaches of all gemeenten.
    pub coaches: Lijst<Coach>,
    /// The activities of all gemeenten that are still held.
    pub activiteiten: Lijst<Activiteit>,
    /// The activities that are over, by name: on no page but those of the editors.
    pub afgelopen: Vec<Sourced<ActiviteitRecord>>,
    /// The organisations, by name.
    pub organisaties: Lijst<Organisatie>,
    /// The themas, in the order of the file.
    pub themas: Lijst<Thema>,
    /// The complaints, in the order of the file.
    pub klachten: Lijst<Klacht>,
    /// For whom Welzijn op Recept is.
    pub indicaties: Vec<Sourced<Indicatie>>,
    /// For whom it is not.
    pub contra_indicaties: Vec<Sourced<ContraIndicatie>>,
    /// The family of social referral.
    pub interventies: Vec<Sourced<Interventie>>,
    /// The sources.
    pub bronnen: Vec<Sourced<Bron>>,
    /// The glossary, by term.
    pub begrippen: Vec<Sourced<Begrip>>,
    /// The statement of accessibility, where the region has one.
    pub toegankelijkheid: Option<Sourced<ToegankelijkheidRecord>>,
    /// Words that people use for other words.
    pub synoniemen: Vec<Sourced<Synoniem>>,
    /// The chapters of the handbook, in order.
    pub hoofdstukken: Vec<Sourced<Tekst<HoofdstukKop>>>,
    /// The pages.
    pub paginas: Vec<Sourced<Tekst<PaginaKop>>>,
    /// The patient folder, in the order of the region's languages; the first is the source.
    pub folders: Vec<Folder>,
    /// The stories that may be shown, the last changed first.
    pub verhalen: Lijst<Verhaal>,
    /// The news up to today, newest first.
    pub nieuws: Lijst<Bericht>,
    /// Where each pc4 lies.
    pub postcodes: BTreeMap<u16, Postcodepunt>,
    /// The table of postcodes, for messages.
    pub postcodes_file: Option<SourceFile>,
    /// Where activities that resemble one another are looked for.
    pub gelijken: Gelijken,
    /// Files with a record that could not be read. None in a kaart that is shown.
    pub broken: Broken,
}

impl Kaart {
    /// The wijken that a postcode may lie in: the one that the table of postcodes names first, which
    /// most people of the pc4 live in, the others by gemeente and name.
    #[must_use]
    pub fn wijken_of(&self, postcode: Postcode) -> Vec<Id<Wijk>> {
        let first = self.postcodes.get(&postcode.pc4).and_then(|point| point.wijk.as_ref());
        let mut ids: Vec<Id<Wijk>> =
            self.wijken.entries().filter(|(_, wijk)| wijk.may_hold(postcode)).map(|(id, _)| id).collect();
        ids.sort_by_key(|id| first != Some(&self.wijken[*id].slug));
        ids
    }

    /// Whom to call now for a wijk: the first coach, or who stands in while that coach is away.
    #[must_use]
    pub fn contact(&self, wijk: &Wijk) -> Option<Id<Coach>> {
        let is_welzijn = |id: &&Id<Coach>| self.coaches[**id].record.soort == CoachSoort::Welzijn;
        let there = |id: Id<Coach>| self.coaches[id].is_available(self.vandaag);
        let first = *wijk.coaches.iter().find(is_welzijn)?;
        if there(first) {
            return Some(first);
        }
        let vervanger = self.coaches[first].vervanger.filter(|id| there(*id));
        vervanger.or_else(|| wijk.coaches.iter().filter(is_welzijn).copied().find(|id| there(*id)))
    }

    /// The wijken that have a folder: those in which one can be referred to a coach.
    pub fn wijken_with_folder(&self) -> impl Iterator<Item = Id<Wijk>> {
        let has = move |wijk: &Wijk| {
            let gemeente = wijk.gemeente.map(|id| &self.gemeenten[id].record);
            gemeente.is_some_and(|record| record.status == Status::Actief) && !wijk.coaches.is_empty()
        };
        self.wijken.entries().filter(move |(_, wijk)| !self.folders.is_empty() && has(wijk)).map(|(id, _)| id)
    }

    /// Whether any gemeente has figures.
    #[must_use]
    pub fn has_cijfers(&self) -> bool {
        self.gemeenten.iter().any(|gemeente| gemeente.cijfers.is_some())
    }

    /// Every pc4 that lies in a wijk, in order.
    #[must_use]
    pub fn pc4s(&self) -> Vec<u16> {
        let mut all: Vec<u16> =
            self.wijken.iter().flat_map(|wijk| wijk.record.postcodes.iter().map(|area| area.pc4)).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}
