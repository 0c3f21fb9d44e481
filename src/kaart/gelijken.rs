//! Which activities resemble one another and are near.
//!
//! Not all pairs are compared. The activities of a thema lie in cells of about five kilometres; from
//! each activity the cells around it are looked through, ring by ring, until there are enough to
//! choose from, and of each cell a bounded number is taken. So the work grows with the number of
//! activities, not with its square: at most some hundreds of comparisons each, however dense a town is.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::{Activiteit, Gelijke, Gemeente, Id, Kaart, Punt, Thema};

/// How many an activity gets.
const MOST: usize = 3;

/// What is farther away, in metres, is not near.
const NEAR: u32 = 15_000;

/// At this distance, in metres, a likeness counts for half.
const HALF: u32 = 10_000;

/// The rings of cells around one's own that reach as far as [`NEAR`].
const RINGS: i32 = 3;

/// With so many of a thema, no farther ring is looked through.
const ENOUGH: usize = 24;

/// The most that are looked at of one cell or one gemeente.
const OF_CELL: usize = 32;

/// The size of a cell in degrees: about five kilometres each way in the Netherlands.
const CELL: (f64, f64) = (0.045, 0.075);

/// A cell: its rows count from the equator, its columns from Greenwich.
type Cell = (i32, i32);

/// Activities in the order of their ids, by thema and something else.
type Lists<K> = HashMap<(Id<Thema>, K), Vec<Id<Activiteit>>>;

/// The activities that can be named, by thema and by where they are.
#[derive(Debug, Default)]
pub struct Gelijken {
    /// The known places of each activity.
    points: Vec<Vec<Punt>>,
    /// Those with a known place.
    cells: Lists<Cell>,
    /// The same, by gemeente.
    gemeenten: Lists<Id<Gemeente>>,
    /// Those without one, by gemeente; under none when they are online, and so everywhere.
    nowhere: Lists<Option<Id<Gemeente>>>,
}

impl Kaart {
    /// The activities that resemble one: sharing a thema, best first. Near and much alike comes first, the border of a gemeente
    /// does not count, and what has no known place comes last. An activity whose dates are all past is not named.
    #[must_use]
    pub fn gelijken_van(&self, own: Id<Activiteit>) -> Vec<Gelijke> {
        best(self, &self.gelijken.points, own, self.gelijken.around(self, own))
    }
}

/// A candidate, best first: whether nobody knows how far it is, its rank, how far it is in metres, and which it is.
type Ranked = (bool, Reverse<u32>, Option<u32>, Id<Activiteit>);

/// The best of some candidates. How far one is matters only when it is alike enough to be among them: working that out is
/// most of the work.
fn best(kaart: &Kaart, points: &[Vec<Punt>], own: Id<Activiteit>, candidates: Vec<Id<Activiteit>>) -> Vec<Gelijke> {
    let mut top: Vec<Ranked> = Vec::with_capacity(MOST + 1);
    for other in candidates {
        if other == own {
            continue;
        }
        let alike = likeness(&kaart.activiteiten[own], &kaart.activiteiten[other]);
        // At no distance does a likeness count for more than itself.
        if top.get(MOST - 1).is_some_and(|last| !last.0 && alike < last.1.0) {
            continue;
        }
        let meters = distance(&points[own.position()], &points[other.position()]);
        if meters.is_some_and(|meters| meters > NEAR) {
            continue;
        }
        let rank = alike * HALF / (HALF + meters.unwrap_or(0));
        let ranked = (meters.is_none(), Reverse(rank), meters, other);
        top.insert(top.partition_point(|known| *known < ranked), ranked);
        top.truncate(MOST);
    }
    top.into_iter().map(|(_, _, meters, activiteit)| Gelijke { activiteit, meters }).collect()
}

/// How much two activities are alike, 0 to 2000: themas and complaints count the same, another kind halves it.
fn likeness(a: &Activiteit, b: &Activiteit) -> u32 {
    let alike = shared(&a.themas, &b.themas) + shared(&a.klachten, &b.klachten);
    if a.record.soort == b.record.soort { alike } else { alike / 2 }
}

/// The part that two short lists share, in thousandths (Dice).
fn shared<T>(a: &[Id<T>], b: &[Id<T>]) -> u32 {
    let both = a.iter().filter(|id| b.contains(id)).count();
    u32::try_from(2000 * both / (a.len() + b.len()).max(1)).unwrap_or(0)
}

/// How far the nearest places of two activities are apart, in whole metres.
fn distance(a: &[Punt], b: &[Punt]) -> Option<u32> {
    let pairs = a.iter().flat_map(|from| b.iter().map(|to| from.afstand(*to)));
    // Half the earth is some 20 million metres, so this never overflows.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pairs.min_by(f64::total_cmp).map(|meters| meters.round() as u32)
}

/// The cell of a point. A record may say anything, and is reported for it elsewhere: what is no place on the earth is at its edge.
#[allow(clippy::cast_possible_truncation)] // Degrees run from -180 to 180.
fn cell(point: Punt) -> Cell {
    let (lat, lon) = (point.lat.clamp(-90.0, 90.0), point.lon.clamp(-180.0, 180.0));
    ((lat / CELL.0).floor() as i32, (lon / CELL.1).floor() as i32)
}

/// The cells at a number of steps around a cell.
fn ring(around: Cell, steps: i32) -> impl Iterator<Item = Cell> {
    let all = (-steps..=steps).flat_map(move |row| (-steps..=steps).map(move |column| (row, column)));
    all.filter(move |(row, column)| row.abs().max(column.abs()) == steps)
        .map(move |(row, column)| (around.0 + row, around.1 + column))
}

/// A bounded part of a list, beginning behind oneself: so in a long list not all name the same few.
fn part(list: Option<&Vec<Id<Activiteit>>>, own: Id<Activiteit>) -> impl Iterator<Item = Id<Activiteit>> {
    let list = list.map_or(&[][..], Vec::as_slice);
    let (before, behind) = list.split_at(list.partition_point(|id| *id <= own));
    behind.iter().chain(before).take(OF_CELL).copied()
}

impl Gelijken {
    /// Puts the activities of a kaart where they are looked for.
    pub(super) fn new(kaart: &Kaart) -> Self {
        let points = kaart.activiteiten.iter().map(|activiteit| activiteit.punten(&kaart.postcodes)).collect();
        let mut index = Self { points, ..Self::default() };
        let holidays = &kaart.regio.record.schoolvakanties;
        for (id, activiteit) in kaart.activiteiten.entries().filter(|(_, a)| !a.is_past(holidays, kaart.vandaag)) {
            let mut cells: Vec<Cell> = index.points[id.position()].iter().map(|point| cell(*point)).collect();
            cells.sort_unstable();
            cells.dedup();
            for thema in &activiteit.themas {
                for cell in &cells {
                    index.cells.entry((*thema, *cell)).or_default().push(id);
                }
                let gemeente = activiteit.gemeente.filter(|_| !activiteit.record.online);
                if cells.is_empty() {
                    index.nowhere.entry((*thema, gemeente)).or_default().push(id);
                } else if let Some(gemeente) = gemeente {
                    index.gemeenten.entry((*thema, gemeente)).or_default().push(id);
                }
            }
        }
        index
    }

    /// The activities worth comparing with one: of its themas, near it or without a place.
    fn around(&self, kaart: &Kaart, own: Id<Activiteit>) -> Vec<Id<Activiteit>> {
        let points = &self.points[own.position()];
        let activiteit = &kaart.activiteiten[own];
        let mut out = Vec::new();
        for thema in &activiteit.themas {
            for point in points {
                let before = out.len();
                for steps in 0..=RINGS {
                    let cells = ring(cell(*point), steps);
                    out.extend(cells.flat_map(|cell| part(self.cells.get(&(*thema, cell)), own)));
                    // The next ring may still be nearer than the far end of one's own cell.
                    if steps > 0 && out.len() - before >= ENOUGH {
                        break;
                    }
                }
            }
            if let Some(gemeente) = activiteit.gemeente {
                out.extend(part(self.nowhere.get(&(*thema, Some(gemeente))), own));
                let all = self.gemeenten.get(&(*thema, gemeente)).filter(|_| points.is_empty());
                out.extend(part(all, own));
            }
            out.extend(part(self.nowhere.get(&(*thema, None)), own));
        }
        out.sort_unstable();
        out.dedup();
        out
    }
}

#[cfg(test)]
mod tests {
    use super::{CELL, NEAR, Punt, RINGS, cell, ring};

    #[test]
    fn the_rings_are_whole_and_reach_what_is_near() {
        assert_eq!(ring((4, 2), 0).collect::<Vec<_>>(), [(4, 2)]);
        let mut all: Vec<_> = (0..=2).flat_map(|steps| ring((0, 0), steps)).collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 25);
        // From the edge of a cell the last ring still covers what is near, north and south of the country.
        for lat in [50.75, 53.55] {
            let own = Punt { lat, lon: 6.0 };
            let north = Punt { lat: lat + f64::from(RINGS) * CELL.0, ..own };
            let east = Punt { lon: own.lon + f64::from(RINGS) * CELL.1, ..own };
            assert!(own.afstand(north) >= f64::from(NEAR) * 0.99, "{}", own.afstand(north));
            assert!(own.afstand(east) >= f64::from(NEAR) * 0.99, "{}", own.afstand(east));
            let apart = (cell(north).0 - cell(own).0).abs();
            assert!((RINGS..=RINGS + 1).contains(&apart), "{apart}");
        }
    }
}
