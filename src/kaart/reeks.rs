//! A line of a schedule as a calendar keeps it: a first time, a rule, and days left out.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::rooster::{falls_on, first_on};
use super::{Dag, Datum, Elke, Moment, next_dates};
use crate::records::{Periode, Schoolvakantie, Wanneer};

/// A line of a schedule as a calendar keeps it. It holds the very days that [`next_dates`] gives, but
/// has no horizon: without an end it goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reeks {
    /// The first time that it is held.
    pub eerste: Moment,
    /// How often the day comes back; nothing for a single date.
    pub elke: Option<Elke>,
    /// The last day of the rule; nothing when it has no end.
    pub tot: Option<Datum>,
    /// Days of the rule on which it is not held, in order.
    pub behalve: Vec<Datum>,
}

impl Reeks {
    /// The lines of a schedule from a day on, each with its place among the lines. A line without a
    /// time to come is left out, and so is one that would put the same time in a calendar twice.
    #[must_use]
    pub fn all(
        wanneer: &[&Wanneer],
        periode: Option<&Periode>,
        vakanties: &[Schoolvakantie],
        vanaf: Datum,
    ) -> Vec<(usize, Self)> {
        let lines = wanneer.iter().map(|line| Self::of(line, periode, vakanties, vanaf));
        let found: Vec<(usize, Self)> = lines.enumerate().filter_map(|(at, reeks)| Some((at, reeks?))).collect();
        let holds = |at: usize, moment: &Moment| {
            next_dates(&wanneer[at..=at], periode, vakanties, moment.datum, 1).first() == Some(moment)
        };
        let double = |at: usize, reeks: &Self| {
            found.iter().any(|(other, known)| match (reeks.elke, known.elke) {
                (None, Some(_)) => holds(*other, &reeks.eerste),
                _ => *other < at && known == reeks,
            })
        };
        found.iter().filter(|(at, reeks)| !double(*at, reeks)).cloned().collect()
    }

    fn of(line: &Wanneer, periode: Option<&Periode>, vakanties: &[Schoolvakantie], vanaf: Datum) -> Option<Self> {
        let eerste = *next_dates(&[line], periode, vakanties, vanaf, 1).first()?;
        let Some(dag) = line.dag.filter(|_| line.datum.is_none()) else {
            return Some(Self { eerste, elke: None, tot: None, behalve: Vec::new() });
        };
        let end = periode.and_then(|periode| periode.tot.as_ref()).map_or(Date::MAX, |tot| tot.0);
        let on_rule = |day: &Date| eerste.datum.0 < *day && day.weekday() == dag.weekday() && falls_on(line, *day);
        let stops = periode.filter(|periode| periode.niet_in_schoolvakanties).map_or(&[][..], |_| vakanties);
        let holidays =
            stops.iter().flat_map(|holiday| days(dag, eerste.datum.0.max(holiday.van.0), end.min(holiday.tot.0)));
        let off = periode.into_iter().flat_map(|periode| &periode.niet_op).map(|day| day.0).filter(|day| *day <= end);
        let mut behalve: Vec<Datum> = holidays.chain(off).filter(on_rule).map(Datum).collect();
        behalve.sort_unstable();
        behalve.dedup();
        let tot = (end < Date::MAX).then(|| last(line, eerste.datum, end));
        Some(Self { eerste, elke: Some(line.elke.unwrap_or(Elke::Week)), tot, behalve })
    }
}

/// The days of one kind between two dates.
fn days(dag: Dag, from: Date, to: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(first_on(dag, from), |day| day.checked_add(7.days()).ok()).take_while(move |day| *day <= to)
}

/// The last day of the rule up to an end: the first one found going back, a few weeks at most.
fn last(line: &Wanneer, first: Datum, end: Date) -> Datum {
    let behind = end.weekday().since(first.weekday());
    let start = end.checked_sub(i64::from(behind).days()).ok();
    let back = std::iter::successors(start, |day| day.checked_sub(7.days()).ok());
    back.take_while(|day| *day > first.0).find(|day| falls_on(line, *day)).map_or(first, Datum)
}
