//! Days, times and schedules.

use std::fmt::Write;

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::{Random, Woorden};

/// The days of the week, as in records and in full.
pub(crate) const DAGEN: [(&str, &str); 7] = [
    ("ma", "maandag"),
    ("di", "dinsdag"),
    ("wo", "woensdag"),
    ("do", "donderdag"),
    ("vr", "vrijdag"),
    ("za", "zaterdag"),
    ("zo", "zondag"),
];

/// How often a day comes back: most of them each week.
const ELKE: [&str; 6] =
    ["week", "1e van de maand", "2e van de maand", "3e van de maand", "4e van de maand", "laatste van de maand"];

/// A schedule.
#[derive(Debug)]
pub(crate) struct Rooster {
    /// The lines of the record, `wanneer` and `periode`.
    pub(crate) yaml: String,
    /// The day that texts name.
    pub(crate) dag: &'static str,
}

/// The Monday that schedules count from.
fn monday() -> Date {
    date(2026, 9, 7)
}

/// A day so many days after that Monday.
fn day(ahead: usize) -> Date {
    monday().saturating_add(i64::try_from(ahead).unwrap_or_default().days())
}

/// A day in the half year before the day that regions are made for.
pub(crate) fn gecontroleerd(random: &mut Random) -> String {
    date(2026, 6, 1).saturating_add(i64::try_from(random.below(170)).unwrap_or_default().days()).to_string()
}

/// A schedule of any form.
pub(crate) fn rooster(woorden: &Woorden, random: &mut Random) -> Rooster {
    let at = if random.chance(85) { random.below(5) } else { random.between(5, 6) };
    let (short, dag) = DAGEN[at];
    let mut yaml = String::new();
    if random.chance(7) {
        let _ = writeln!(yaml, "wanneer_toelichting: \"{}\"", random.pick(woorden.get("toelichting_wanneer")));
        return Rooster { yaml, dag };
    }
    yaml.push_str("wanneer:\n");
    let lines = if random.chance(80) { 1 } else { random.between(2, 3) };
    // Single dates are rare, and then there are often more of them.
    let dates = random.chance(8);
    for line in 0..lines {
        let hours = hours(random);
        let _ = if dates {
            writeln!(yaml, "  - {{ datum: {}, {hours} }}", day(90 + random.below(150)))
        } else if random.chance(12) {
            let of = (at + line) % 7;
            let from = day(of + 7 * random.below(8));
            writeln!(yaml, "  - {{ dag: {}, {hours}, elke: 2 weken, vanaf: {from} }}", DAGEN[of].0)
        } else if line == 0 {
            let often = if random.chance(70) { "week" } else { random.pick(&ELKE) };
            writeln!(yaml, "  - {{ dag: {short}, {hours}, elke: {often} }}")
        } else {
            writeln!(yaml, "  - {{ dag: {}, {hours} }}", DAGEN[(at + line) % 7].0)
        };
    }
    if !dates && random.chance(30) {
        let _ = match random.below(4) {
            0 => writeln!(yaml, "periode: {{ niet_in_schoolvakanties: true }}"),
            1 => {
                writeln!(yaml, "periode: {{ van: {}, tot: {} }}", day(random.below(120)), day(200 + random.below(100)))
            }
            2 => writeln!(yaml, "periode: {{ niet_op: [2026-12-25, 2027-01-01] }}"),
            _ => writeln!(yaml, "periode: {{ tot: {}, niet_in_schoolvakanties: true }}", day(250 + random.below(50))),
        };
    }
    Rooster { yaml, dag }
}

/// From when until when, in quarters of an hour: half past eight to nine in the evening, one to three hours.
fn hours(random: &mut Random) -> String {
    let from = random.between(34, 80);
    let to = (from + random.between(4, 12)).min(92);
    let time = |quarters: usize| format!("{}:{:02}", quarters / 4, quarters % 4 * 15);
    format!("van: \"{}\", tot: \"{}\"", time(from), time(to))
}
