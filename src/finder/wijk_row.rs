//! A wijk, as the finder looks it up.

use std::collections::HashMap;

use serde::Serialize;

use crate::kaart::{Coach, Gemeente, Id, Kaart, PostcodeGebied, Wijk};
use crate::records::{Status, WijkRecord};
use crate::source::Located;

/// A wijk.
#[derive(Debug, Serialize)]
pub(super) struct WijkRow(
    /// The name.
    String,
    /// The slug, for the address of the page, as in [`super::short_slug`].
    String,
    /// The gemeente: a place among the gemeenten.
    usize,
    /// The villages, with commas between them; after a semicolon the names that are only looked up by.
    String,
    /// The postcodes, as in [`areas`].
    String,
    /// The coaches in order: places among the coaches. None while the gemeente is not active.
    Vec<usize>,
    /// Whether structural problems go elsewhere than in the rest of the gemeente; the page of the wijk tells where.
    u8,
);

impl WijkRow {
    pub(super) fn new(
        kaart: &Kaart,
        wijk: &Wijk,
        gemeenten: &HashMap<Id<Gemeente>, usize>,
        coaches: &HashMap<Id<Coach>, usize>,
    ) -> Self {
        let actief = wijk.gemeente.is_some_and(|id| kaart.gemeenten[id].record.status == Status::Actief);
        let own = wijk.coaches.iter().filter(|_| actief).filter_map(|id| coaches.get(id).copied());
        Self(
            wijk.record.naam.clone(),
            super::short_slug(&wijk.slug, &wijk.record.naam),
            wijk.gemeente.and_then(|id| gemeenten.get(&id).copied()).unwrap_or_default(),
            names(&wijk.record),
            areas(&wijk.record.postcodes),
            own.collect(),
            u8::from(wijk.record.vangnet.is_some()),
        )
    }
}

/// The names within a wijk: `Leek,Tolbert;De Laik`.
fn names(record: &WijkRecord) -> String {
    let dorpen = record.dorpen.join(",");
    if record.ook_bekend_als.is_empty() { dorpen } else { format!("{dorpen};{}", record.ook_bekend_als.join(",")) }
}

/// Postcodes with a space between them: `9351 9355AA-KZ`, a whole pc4 or the first and last letters.
pub(super) fn areas(postcodes: &[Located<PostcodeGebied>]) -> String {
    let one = |area: &PostcodeGebied| match area.letters {
        None => format!("{:04}", area.pc4),
        Some((from, to)) => {
            let text = |letters: [u8; 2]| letters.map(char::from).iter().collect::<String>();
            format!("{:04}{}-{}", area.pc4, text(from), text(to))
        }
    };
    postcodes.iter().map(|area| one(&area.value)).collect::<Vec<_>>().join(" ")
}
