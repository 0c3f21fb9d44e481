//! An activity.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Dag, Datum, Gemeente, Id, Klacht, Moment, Organisatie, Postcode, Punt, Reeks, Thema, Wijk, next_dates};
use crate::records::{ActiviteitRecord, Locatie, Periode, Postcodepunt, Schoolvakantie, Wanneer};
use crate::source::SourceFile;

/// Something to do, or support to get.
#[derive(Debug, Clone)]
pub struct Activiteit {
    /// The name of its file.
    pub slug: String,
    /// Its file.
    pub file: SourceFile,
    /// What the file says.
    pub record: Arc<ActiviteitRecord>,
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

    /// The period in which its days come back: that of the record, and no longer than the record is valid.
    #[must_use]
    pub fn looptijd(&self) -> Option<Periode> {
        let periode = self.record.periode.clone();
        let Some(valid) = &self.record.geldig_tot else { return periode };
        let mut periode = periode.unwrap_or_default();
        periode.tot = periode.tot.into_iter().chain(std::iter::once(valid.clone())).min_by_key(|tot| tot.value);
        Some(periode)
    }

    /// The next times that it is held, at most so many.
    #[must_use]
    pub fn next_dates(&self, vakanties: &[Schoolvakantie], vanaf: Datum, most: usize) -> Vec<Moment> {
        next_dates(&self.wanneer(), self.looptijd().as_ref(), vakanties, vanaf, most)
    }

    /// The lines of its schedule as a calendar keeps them, each with its place among the lines.
    #[must_use]
    pub fn reeksen(&self, vakanties: &[Schoolvakantie], vanaf: Datum) -> Vec<(usize, Reeks)> {
        Reeks::all(&self.wanneer(), self.looptijd().as_ref(), vakanties, vanaf)
    }

    /// Whether it has a schedule with nothing to come.
    pub(super) fn is_past(&self, vakanties: &[Schoolvakantie], vandaag: Datum) -> bool {
        !self.record.wanneer.is_empty() && self.next_dates(vakanties, vandaag, 1).is_empty()
    }

    /// Whether every day of its schedule lies before a day, so that none is to come whatever the year.
    #[must_use]
    pub fn is_done(&self, vandaag: Datum) -> bool {
        let over = |tot: Option<Datum>| tot.is_some_and(|tot| tot < vandaag);
        let periode = self.looptijd();
        // A period that ends before it begins is reported for that, and says nothing of its days.
        let sound = |periode: &Periode| {
            periode.van.as_ref().zip(periode.tot.as_ref()).is_none_or(|(van, tot)| van.0 <= tot.value.0)
        };
        let last = periode.filter(sound).and_then(|periode| periode.tot).map(|tot| tot.value);
        let done = |line: &Wanneer| match &line.datum {
            Some(datum) => over(Some(datum.value)),
            None => over(last),
        };
        !self.record.wanneer.is_empty() && self.wanneer().into_iter().all(done)
    }

    fn wanneer(&self) -> Vec<&Wanneer> {
        self.record.wanneer.iter().map(|line| &line.value).collect()
    }

    /// Where it is: of each place the point of the record, or else that of its pc4. None when neither
    /// is known, and none of a hidden address.
    #[must_use]
    pub fn punten(&self, postcodes: &BTreeMap<u16, Postcodepunt>) -> Vec<Punt> {
        let of_pc4 = |postcode: Postcode| postcodes.get(&postcode.pc4).map(|row| Punt { lat: row.lat, lon: row.lon });
        let shown = self.locaties().filter(|place| !place.adres_verborgen);
        shown
            .filter_map(|place| {
                let of_pc4 = || of_pc4(place.postcode.as_ref()?.value);
                place.punt().or_else(of_pc4)
            })
            .collect()
    }
}
