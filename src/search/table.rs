//! The general table, and how a large region is divided.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rayon::prelude::*;
use serde::Serialize;
use serde_json::Value;

use super::documents::Documents;
use super::dutch::{ENDINGS, STOP_WORDS, fold};
use super::indexed::Indexed;
use super::lexicon::Lexicon;
use super::part::Part;
use super::vocabulary::Vocabulary;
use super::{Document, Soort, ZOEK, weight};
use crate::finder::columns;
use crate::kaart::{Activiteit, Gemeente, Id, Kaart, Taal, Thema, Wijk};
use crate::site::{Assets, Messages, Words};

/// The name of the table of everything that is no activity.
const ALGEMEEN: &str = "zoek-algemeen.json";

/// The most activities that are in one table. Some 40 kB (brotli) is what a browser then loads for them.
const MOST: usize = 600;

/// How many activities a thread reads at once, whose words it then has in one list.
const AT_ONCE: usize = 250;

/// Where each record stands in the lists of the general table.
#[derive(Debug)]
pub(super) struct Places {
    pub(super) gemeenten: HashMap<Id<Gemeente>, usize>,
    pub(super) wijken: HashMap<Id<Wijk>, usize>,
    pub(super) themas: HashMap<Id<Thema>, usize>,
    pub(super) talen: Vec<Taal>,
}

/// The general table. Its keys are short: every byte counts.
#[derive(Debug, Serialize)]
pub(super) struct Table {
    /// The gemeenten: name and slug.
    g: Vec<Value>,
    /// The wijken: name, slug, place of the gemeente, and in a divided region the villages.
    w: Vec<Value>,
    /// The themas: name and slug.
    t: Vec<Value>,
    /// The languages of activities: code and name.
    l: Vec<Value>,
    /// The pc4s with their points: distances from the one before, the point in thousandths of a degree.
    c: [Vec<i64>; 3],
    /// Words that mean others: `alleen voelen=eenzaamheid;gym=bewegen`.
    s: String,
    /// Words that say nothing.
    x: String,
    /// Endings that make a form of a word.
    u: String,
    /// The address of the table of everything that is no activity, or in a divided region: that belongs to no gemeente.
    d: String,
    /// The tables of activities: address, and the places of the gemeenten.
    m: Vec<(String, Vec<usize>)>,
}

impl Table {
    /// Makes the tables of a region and puts them among its static files.
    pub(super) fn add(documents: &Documents, messages: &Messages, assets: &mut Assets) {
        let Documents { kaart, texts, urls, .. } = *documents;
        // Each thread has words of its own.
        let words = || Words::new(messages, kaart.vandaag);
        let places = Places::new(kaart);
        let mut vocabulary = Vocabulary::default();
        let general = documents.general().into_iter();
        let mut all: Vec<Indexed> = general.map(|one| Indexed::new(one, &mut vocabulary)).collect();
        let names = names(&all);
        let synonyms = synonyms(kaart);
        Indexed::new(words_of(&synonyms), &mut vocabulary);
        let activities: Vec<(Vocabulary, Vec<Indexed>)> = in_order(kaart)
            .par_chunks(AT_ONCE)
            .map_init(words, |words, ids| {
                let (mut own, documents) = (Vocabulary::default(), Documents { kaart, texts, urls, words });
                let indexed = ids.iter().map(|id| Indexed::new(documents.activiteit(*id), &mut own)).collect();
                (own, indexed)
            })
            .collect();
        for (own, indexed) in activities {
            let numbers = vocabulary.absorb(own);
            all.extend(indexed.into_iter().map(|mut one| {
                one.renumber(&numbers);
                one
            }));
        }
        let lexicon = Lexicon::new(vocabulary, &names);

        let divided = kaart.activiteiten.len() > MOST;
        let gemeente = |one: &Indexed| one.document.gemeente.filter(|_| divided || one.document.activiteit.is_some());
        let (own, general): (Vec<&Indexed>, Vec<&Indexed>) = all.iter().partition(|one| gemeente(one).is_some());
        let mut groups: BTreeMap<usize, Vec<&Indexed>> = BTreeMap::new();
        for document in own {
            let place = gemeente(document).and_then(|id| places.gemeenten.get(&id).copied()).unwrap_or_default();
            groups.entry(place).or_default().push(document);
        }
        let groups = joined(groups);
        let parts: Vec<Vec<u8>> = groups
            .par_iter()
            .map_init(words, |words, group| {
                let members: Vec<&Indexed> = group.values().flatten().copied().collect();
                json(&Part::new(&members, &Documents { kaart, texts, urls, words }, &places, &lexicon))
            })
            .collect();
        let mut m = Vec::new();
        for (number, (group, part)) in groups.into_iter().zip(parts).enumerate() {
            let name = format!("zoek-{number}.json");
            assets.add(&name, part);
            m.push((assets.url(&name, documents.urls).unwrap_or_default(), group.into_keys().collect()));
        }
        assets.add(ALGEMEEN, json(&Part::new(&general, documents, &places, &lexicon)));
        let table = Self {
            g: columns(&each(&kaart.gemeenten, |one| (one.record.naam.as_str(), one.slug.as_str()))),
            w: columns(&each(&kaart.wijken, |wijk| {
                let gemeente = wijk.gemeente.and_then(|id| places.gemeenten.get(&id).copied());
                let dorpen = if divided { wijk.record.dorpen.join(",") } else { String::new() };
                (wijk.record.naam.as_str(), wijk.slug.as_str(), gemeente, dorpen)
            })),
            t: columns(&each(&kaart.themas, |thema| (thema.record.naam.as_str(), thema.record.id.value.as_str()))),
            l: columns(&each(&places.talen, |taal| (taal.code(), documents.words.taal(taal.code())))),
            c: points(kaart),
            s: synonyms.iter().map(|(from, to)| format!("{from}={to}")).collect::<Vec<_>>().join(";"),
            x: STOP_WORDS.join(" "),
            u: ENDINGS.join(" "),
            d: assets.url(ALGEMEEN, documents.urls).unwrap_or_default(),
            m,
        };
        assets.add(ZOEK, json(&table));
    }
}

impl Places {
    fn new(kaart: &Kaart) -> Self {
        let talen: BTreeSet<Taal> =
            kaart.activiteiten.iter().flat_map(|one| one.record.talen.iter().cloned()).collect();
        Self {
            gemeenten: kaart.gemeenten.ids().zip(0..).collect(),
            wijken: kaart.wijken.ids().zip(0..).collect(),
            themas: kaart.themas.ids().zip(0..).collect(),
            talen: talen.into_iter().collect(),
        }
    }
}

/// The activities, those of one gemeente and thema together: alike things side by side compress better.
fn in_order(kaart: &Kaart) -> Vec<Id<Activiteit>> {
    let mut ids: Vec<Id<Activiteit>> = kaart.activiteiten.ids().collect();
    ids.sort_by_key(|id| {
        let one = &kaart.activiteiten[*id];
        (one.gemeente, one.themas.first().copied(), one.slug.clone())
    });
    ids
}

/// Gemeenten side by side joined to tables of at most [`MOST`] activities; a gemeente is never divided.
fn joined(groups: BTreeMap<usize, Vec<&Indexed>>) -> Vec<BTreeMap<usize, Vec<&Indexed>>> {
    let activities = |all: &[&Indexed]| all.iter().filter(|one| one.document.activiteit.is_some()).count();
    let mut out: Vec<BTreeMap<usize, Vec<&Indexed>>> = Vec::new();
    let mut room = 0;
    for (place, documents) in groups {
        let count = activities(&documents);
        if let Some(last) = out.last_mut().filter(|_| count <= room) {
            last.insert(place, documents);
            room -= count;
        } else {
            out.push(BTreeMap::from([(place, documents)]));
            room = MOST.saturating_sub(count);
        }
    }
    out
}

/// The numbers of the words that are in names of wijken and villages.
fn names(all: &[Indexed]) -> HashSet<usize> {
    let wijken = all.iter().filter(|one| one.document.soort == Soort::Wijk);
    let named = wijken.flat_map(|wijk| wijk.fields.iter().filter(|(weight, _)| *weight >= weight::ALIAS));
    named.flat_map(|(_, words)| words.iter().map(|word| *word as usize)).collect()
}

/// What people say, and the words that are meant by it, folded: those of `synoniemen.yaml`, and those of each complaint.
fn synonyms(kaart: &Kaart) -> BTreeMap<String, String> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let names: HashMap<&str, &str> = kaart
        .klachten
        .iter()
        .map(|one| (one.record.id.as_str(), one.record.naam.as_str()))
        .chain(kaart.themas.iter().map(|one| (one.record.id.as_str(), one.record.naam.as_str())))
        .collect();
    let mut add = |said: &str, meant: &str| {
        let said = content(said);
        let meant = content(names.get(meant).copied().unwrap_or(meant));
        if !said.is_empty() && said != meant {
            out.entry(said).or_default().insert(meant);
        }
    };
    for one in &kaart.synoniemen {
        for meant in &one.record.betekent {
            add(&one.record.woord, meant);
        }
    }
    for klacht in &kaart.klachten {
        for said in &klacht.record.synoniemen {
            add(said, &klacht.record.naam);
        }
    }
    out.into_iter().map(|(said, meant)| (said, meant.into_iter().collect::<Vec<_>>().join(","))).collect()
}

/// The words of a phrase that say something; all of them when none does.
fn content(phrase: &str) -> String {
    let folded = fold(phrase);
    let kept: Vec<&str> = folded.split(' ').filter(|word| !STOP_WORDS.contains(word)).collect();
    if kept.is_empty() { folded } else { kept.join(" ") }
}

/// A document of all synonyms, so that the lexicon knows their words; it is not indexed itself.
fn words_of(synonyms: &BTreeMap<String, String>) -> Document {
    let mut document = Document::new(Soort::Pagina, "", "");
    document.fields = synonyms.iter().map(|(said, meant)| (1.0, format!("{said} {meant}"))).collect();
    document
}

/// The pc4s with their points.
fn points(kaart: &Kaart) -> [Vec<i64>; 3] {
    let mut out = [const { Vec::new() }; 3];
    let mut last = [0; 3];
    for point in kaart.postcodes.values() {
        #[allow(clippy::cast_possible_truncation)] // Degrees are small.
        let thousandths = |degrees: f64| (degrees * 1000.0).round() as i64;
        let now = [i64::from(point.pc4), thousandths(point.lat), thousandths(point.lon)];
        for at in 0..3 {
            out[at].push(now[at] - last[at]);
        }
        last = now;
    }
    out
}

fn each<'a, T: 'a, R>(list: impl IntoIterator<Item = &'a T>, row: impl Fn(&'a T) -> R) -> Vec<R> {
    list.into_iter().map(row).collect()
}

/// Plain rows of texts and numbers can always be written as JSON.
fn json<T: Serialize>(table: &T) -> Vec<u8> {
    serde_json::to_vec(table).unwrap_or_default()
}
