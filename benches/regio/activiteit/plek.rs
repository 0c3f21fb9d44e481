//! For whom and where an activity is.

use std::fmt::Write;

use crate::regio::plaatsen::{Deelt, Gebied, graden};
use crate::regio::{Bron, Random, yaml};

/// Where an activity is.
#[derive(Debug)]
pub(super) struct Plek {
    /// How texts name it.
    pub(super) naam: String,
    /// The lines of the record, from `wijken` to `locaties`.
    pub(super) yaml: String,
}

impl Plek {
    /// A place of a kind, in a wijk.
    pub(super) fn new(bron: &Bron, gebied: &Gebied, wijk: usize, soort: &str, random: &mut Random) -> Self {
        if soort == "online" {
            return Self { naam: "het scherm".to_owned(), yaml: "online: true\n".to_owned() };
        }
        let mut yaml = String::new();
        if random.chance(15) {
            yaml.push_str("hele_gemeente: true\n");
        } else {
            let count = random.between(1, 3);
            let around = &gebied.wijken[wijk..(wijk + count).min(gebied.wijken.len())];
            let slugs: Vec<&str> = around.iter().map(|wijk| wijk.slug.as_str()).collect();
            yaml::raw(&mut yaml, "wijken", &yaml::list(&slugs));
        }
        if soort == "thuis" {
            yaml.push_str("thuis: true\n");
            return Self { naam: "uw huis".to_owned(), yaml };
        }
        let (naam, place) = locatie(bron, gebied, wijk, soort, random);
        if random.chance(4) {
            let (_, other) = locatie(bron, gebied, (wijk + 1) % gebied.wijken.len(), soort, random);
            let _ = writeln!(yaml, "locaties:\n  - {place}\n  - {other}");
        } else {
            let _ = writeln!(yaml, "locatie: {place}");
        }
        Self { naam, yaml }
    }
}

/// A place: its name, and its record. A wijk has a few of each kind, which come back.
fn locatie(bron: &Bron, gebied: &Gebied, wijk: usize, soort: &str, random: &mut Random) -> (String, String) {
    let which = random.below(3);
    let kind: usize = soort.bytes().map(usize::from).sum();
    let stream = gebied.code * 1_000_000 + (wijk * 10_000 + kind * 4 + which) as u64;
    let mut own = Random::new(bron.zaad, stream);
    let (word, bijnaam) = (own.pick(bron.woorden.get(soort)), own.pick(bron.woorden.get("bijnaam")));
    let naam = format!("{word} {bijnaam}");
    let of = &gebied.wijken[wijk];
    let at = own.below(of.pc4s.len());
    let pc4 = &of.pc4s[at];
    let plaats = yaml::text(&pc4.plaats);
    if random.chance(3) {
        return (naam, format!("{{ plaats: {plaats}, adres_verborgen: true }}"));
    }
    // A shared pc4 is split by letters: the place lies in this wijk, so in the first half.
    let last = if at + 1 == of.pc4s.len() && of.gedeeld == Some(Deelt::Letters) { 11 } else { 18 };
    let letters: String =
        [own.below(last), own.below(18)].iter().map(|at| char::from(b"ABCDEFGHJKLMNPRTVW"[*at])).collect();
    let straat = format!("{} {}", own.pick(bron.woorden.get("straat")), own.between(1, 200));
    let begin = naam.chars().next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    let title = yaml::text(&format!("{begin}{}", &naam[1..]));
    let mut place =
        format!("{{ naam: {title}, straat: {straat}, postcode: {} {letters}, plaats: {plaats}", pc4.cijfers);
    if own.chance(92) {
        let north = graden(pc4.lat + own.below(900));
        let east = graden(pc4.lon + own.below(900));
        let _ = write!(place, ", lat: {north}, lon: {east}");
    }
    (naam, place + " }")
}
