//! What is shown of an activity, and what it can be filtered by.

use serde::Serialize;

use super::documents::Documents;
use super::table::Places;
use crate::finder::Pool;
use crate::kaart::{Activiteit, Dag, Id, Tijd};
use crate::records::{Locatie, Toegang};

/// At this time the afternoon begins, and at the second one the evening.
const AFTERNOON: (u16, u16) = (12 * 60, 18 * 60);

/// An activity. The browser reads the fields in this order (`leesActiviteit` in `zoeken.js`).
#[derive(Debug, Serialize)]
pub(super) struct ActivityRow(
    /// The name.
    String,
    /// The slug; a leading `+` stands for the name, folded, with hyphens.
    String,
    /// The place of its gemeente.
    usize,
    /// The places of the wijken it names, or -1 for the whole gemeente, -2 for online.
    Vec<i64>,
    /// The place of "when" among the texts.
    usize,
    /// The place of "where" among the texts.
    usize,
    /// The place of "what it costs" among the texts; that of the empty text when it is unknown.
    usize,
    /// The pc4 of its place; 0 when unknown.
    u16,
    /// The places of its themas.
    Vec<usize>,
    /// Days: bits, 1 is Monday, 0 is unknown.
    u8,
    /// Parts of the day: 1 morning, 2 afternoon, 4 evening, 0 is unknown.
    u8,
    /// Two bits each for free, wheelchair, company, beginners: 0 unknown, 1 yes, 2 no.
    u8,
    /// The places of its languages.
    Vec<usize>,
    /// A notice for the time being.
    String,
);

impl ActivityRow {
    pub(super) fn new(id: Id<Activiteit>, documents: &Documents, places: &Places, pool: &mut Pool) -> Self {
        let kaart = documents.kaart;
        let activiteit = &kaart.activiteiten[id];
        let record = &activiteit.record;
        let wijken = match (record.online, record.hele_gemeente) {
            (true, _) => vec![-2],
            (_, true) => vec![-1],
            _ => activiteit.wijken.iter().filter_map(|id| i64::try_from(*places.wijken.get(id)?).ok()).collect(),
        };
        let slug = crate::search::dutch::fold(&record.naam).replace(' ', "-");
        let pc4 =
            activiteit.locaties().find_map(|place| place.postcode.as_ref()).map_or(0, |postcode| postcode.value.pc4);
        Self(
            record.naam.clone(),
            match activiteit.slug.strip_prefix(&slug) {
                Some(rest) => format!("+{rest}"),
                None => activiteit.slug.clone(),
            },
            activiteit.gemeente.and_then(|id| places.gemeenten.get(&id).copied()).unwrap_or_default(),
            wijken,
            pool.place(documents.words.wanneer(record)),
            pool.place(activiteit.locaties().next().map(Locatie::short).unwrap_or_default()),
            pool.place(record.kosten.as_ref().and_then(|kosten| documents.words.kosten(kosten)).unwrap_or_default()),
            pc4,
            activiteit.themas.iter().filter_map(|id| places.themas.get(id).copied()).collect(),
            days(activiteit),
            parts(activiteit),
            traits(activiteit),
            record.talen.iter().filter_map(|taal| places.talen.iter().position(|one| one == taal)).collect(),
            record.alert.clone().unwrap_or_default(),
        )
    }
}

/// The days on which it is held, as bits.
fn days(activiteit: &Activiteit) -> u8 {
    let days = activiteit
        .record
        .wanneer
        .iter()
        .filter_map(|line| line.dag.or_else(|| line.datum.as_ref().map(|datum| Dag::from(datum.value.weekday()))));
    days.fold(0, |bits, dag| bits | 1 << dag.weekday().to_monday_zero_offset())
}

/// The parts of the day in which it begins, as bits.
fn parts(activiteit: &Activiteit) -> u8 {
    let part = |van: Tijd| match van.minutes() {
        minutes if minutes < AFTERNOON.0 => 1,
        minutes if minutes < AFTERNOON.1 => 2,
        _ => 4,
    };
    activiteit.record.wanneer.iter().fold(0, |bits, line| bits | part(line.van))
}

/// What is known of four questions, two bits each.
fn traits(activiteit: &Activiteit) -> u8 {
    let record = &activiteit.record;
    let rolstoel = match record.toegankelijk.rolstoel {
        Toegang::Ja => Some(true),
        Toegang::Nee => Some(false),
        Toegang::Onbekend => None,
    };
    let known = [activiteit.is_gratis(), rolstoel, record.begeleiding, record.beginners_welkom];
    known
        .into_iter()
        .enumerate()
        .fold(0, |bits, (at, one)| bits | one.map_or(0, |yes| if yes { 1 } else { 2 }) << (2 * at))
}
