//! The table for postcodes and places.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::Hash;

use serde::Serialize;
use serde_json::Value;

use super::Pool;
use super::coach_row::CoachRows;
use super::columns::columns;
use super::gemeente_row::GemeenteRow;
use super::wijk_row::WijkRow;
use crate::kaart::{Coach, Dag, Gemeente, Id, Kaart, Lijst, fold};
use crate::records::Postcodepunt;
use crate::site::{Messages, Words};

/// The table for postcodes and places. Its keys are short: every byte counts.
#[derive(Debug, Serialize)]
pub(super) struct Table {
    /// The gemeenten, by name: the columns of [`GemeenteRow`].
    g: Vec<Value>,
    /// The wijken: the columns of [`WijkRow`].
    w: Vec<Value>,
    /// The coaches, in the order in which wijken name them: the columns of [`CoachRow`].
    c: Vec<Value>,
    /// Texts that rows share.
    t: Vec<String>,
    /// The words for hours: the days from Monday on, "and", from-until, days-with-times.
    u: Vec<String>,
    /// For a pc4 in several wijken, the wijk that most of its people live in: it comes first.
    e: BTreeMap<u16, usize>,
    /// Names of places that no wijk, village or gemeente has, with their wijken.
    p: BTreeMap<String, BTreeSet<usize>>,
    /// Pc4s that lie in no wijk, each with its place unless that is the one before: `9301Roden 9302`.
    b: String,
    /// Of these, the ones in a gemeente of the region, which has no wijken yet.
    d: BTreeMap<u16, usize>,
}

impl Table {
    pub(super) fn new(kaart: &Kaart, messages: &Messages, words: &Words) -> Self {
        let mut pool = Pool::default();
        let gemeenten = places(kaart.gemeenten.ids());
        let by_pc4 = by_pc4(kaart);
        let order = in_order(kaart);
        let coaches = places(order.iter().copied());
        let rows = CoachRows { kaart, messages, words, places: &coaches };
        Self {
            g: columns(&each(&kaart.gemeenten, |one| GemeenteRow::new(kaart, one, messages, words, &mut pool))),
            w: columns(&each(&kaart.wijken, |wijk| WijkRow::new(kaart, wijk, &gemeenten, &coaches))),
            c: columns(&rows.rows(&order, &mut pool)),
            t: pool.into_texts(),
            u: hour_words(words),
            e: first(kaart, &by_pc4),
            p: other_names(kaart, &by_pc4),
            b: outside(kaart),
            d: without_wijk(kaart, &gemeenten),
        }
    }
}

/// The place of each id in its list.
fn places<T: Eq + Hash>(ids: impl Iterator<Item = T>) -> HashMap<T, usize> {
    ids.zip(0..).collect()
}

/// The wijken of each pc4, in order. Made once: asking each wijk for each pc4 takes long in a whole country.
fn by_pc4(kaart: &Kaart) -> HashMap<u16, Vec<usize>> {
    let mut out: HashMap<u16, Vec<usize>> = HashMap::new();
    for (place, wijk) in (0..).zip(&kaart.wijken) {
        for area in &wijk.record.postcodes {
            let own = out.entry(area.pc4).or_default();
            if own.last() != Some(&place) {
                own.push(place);
            }
        }
    }
    out
}

fn first(kaart: &Kaart, by_pc4: &HashMap<u16, Vec<usize>>) -> BTreeMap<u16, usize> {
    let slugs: Vec<&str> = kaart.wijken.iter().map(|wijk| wijk.slug.as_str()).collect();
    let first = |point: &Postcodepunt| {
        let named = point.wijk.as_deref()?;
        let place = by_pc4.get(&point.pc4)?.iter().find(|place| slugs[**place] == named)?;
        Some((point.pc4, *place))
    };
    kaart.postcodes.values().filter_map(first).collect()
}

fn other_names(kaart: &Kaart, by_pc4: &HashMap<u16, Vec<usize>>) -> BTreeMap<String, BTreeSet<usize>> {
    let own = kaart.wijken.iter().flat_map(|wijk| std::iter::once(&wijk.record.naam).chain(&wijk.record.dorpen));
    let known: BTreeSet<String> =
        own.chain(kaart.gemeenten.iter().map(|gemeente| &gemeente.record.naam)).map(|name| fold(name)).collect();
    let mut out: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for point in kaart.postcodes.values().filter(|point| !known.contains(&fold(&point.plaats))) {
        if let Some(places) = by_pc4.get(&point.pc4) {
            out.entry(point.plaats.clone()).or_default().extend(places);
        }
    }
    out
}

/// The words that the script says days and hours with. Placeholders stay: they are filled in there.
fn hour_words(words: &Words) -> Vec<String> {
    let days = [Dag::Ma, Dag::Di, Dag::Wo, Dag::Do, Dag::Vr, Dag::Za, Dag::Zo];
    let own = [
        words.text("en", &[]),
        words.text("tijd", &[("van", "{van}"), ("tot", "{tot}")]),
        words.text("datum.reeks", &[("dagen", "{dagen}"), ("tijd", "{tijd}")]),
    ];
    days.into_iter().map(|day| words.dag(day)).chain(own).collect()
}

/// The coaches in the order in which wijken name them, then those that none names.
fn in_order(kaart: &Kaart) -> Vec<Id<Coach>> {
    let mut seen = HashSet::new();
    let named = kaart.wijken.iter().flat_map(|wijk| wijk.coaches.iter().copied());
    named.chain(kaart.coaches.ids()).filter(|id| seen.insert(*id)).collect()
}

fn each<T, R>(list: &Lijst<T>, row: impl FnMut(&T) -> R) -> Vec<R> {
    list.iter().map(row).collect()
}

fn outside(kaart: &Kaart) -> String {
    let covered = kaart.pc4s();
    let mut last = "";
    let mut out = Vec::new();
    for point in kaart.postcodes.values().filter(|point| covered.binary_search(&point.pc4).is_err()) {
        // A space within a name would end it.
        let plaats = point.plaats.replace(' ', "_");
        out.push(format!("{:04}{}", point.pc4, if point.plaats == last { "" } else { &plaats }));
        last = &point.plaats;
    }
    out.join(" ")
}

fn without_wijk(kaart: &Kaart, gemeenten: &HashMap<Id<Gemeente>, usize>) -> BTreeMap<u16, usize> {
    let covered = kaart.pc4s();
    let outside = kaart.postcodes.values().filter(|point| covered.binary_search(&point.pc4).is_err());
    let own = |code: &str| kaart.gemeenten.entries().find(|(_, one)| one.record.code.as_str() == code);
    let place = |code: &str| own(code).and_then(|(id, _)| gemeenten.get(&id).copied());
    outside.filter_map(|point| Some((point.pc4, place(point.gemeente.as_deref()?)?))).collect()
}
