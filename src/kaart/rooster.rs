//! The next dates of a schedule.

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

use super::{Dag, Datum, Elke, Tijd};
use crate::records::{Periode, Schoolvakantie, Wanneer};

/// One time that an activity is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The day.
    pub datum: Datum,
    /// From when.
    pub van: Tijd,
    /// Until when.
    pub tot: Tijd,
}

/// How far ahead is looked for the next time: a little over a year, so that a single yearly date is found.
const HORIZON_DAYS: i64 = 400;

/// The next times from a day on, that day included, in order. Days in `niet_op` and, when the
/// activity stops for them, school holidays are left out.
#[must_use]
pub fn next_dates(
    wanneer: &[&Wanneer],
    periode: Option<&Periode>,
    vakanties: &[Schoolvakantie],
    vanaf: Datum,
    most: usize,
) -> Vec<Moment> {
    let end = vanaf.checked_add(days(HORIZON_DAYS)).unwrap_or(Date::MAX);
    let first = periode.and_then(|p| p.van).map_or(vanaf.0, |van| van.0.max(vanaf.0));
    let last = periode.and_then(|p| p.tot.as_ref()).map_or(end, |tot| tot.0.min(end));
    let held = |datum: Date| {
        periode.is_none_or(|periode| {
            let free = periode.niet_in_schoolvakanties
                && vakanties.iter().any(|vakantie| vakantie.van.0 <= datum && datum <= vakantie.tot.0);
            !free && !periode.niet_op.iter().any(|day| day.0 == datum)
        })
    };
    let mut out: Vec<Moment> = Vec::new();
    for line in wanneer {
        let moment = |datum: Date| Moment { datum: Datum(datum), van: line.van, tot: line.tot.value };
        if let Some(datum) = &line.datum {
            if datum.0 >= vanaf.0 && held(datum.0) {
                out.push(moment(datum.0));
            }
        } else if let Some(dag) = line.dag {
            let days = std::iter::successors(first_on(dag, first), |day| day.checked_add(7.days()).ok());
            let times = days
                .take_while(|day| *day <= last)
                .filter(|day| falls_on(line, *day) && held(*day))
                .take(most)
                .map(moment);
            out.extend(times);
        }
    }
    out.sort_unstable();
    out.dedup();
    out.truncate(most);
    out
}

fn days(number: i64) -> Span {
    number.days()
}

/// The first such day of the week from a date on.
fn first_on(dag: Dag, from: Date) -> Option<Date> {
    let ahead = from.weekday().until(dag.weekday());
    from.checked_add(days(i64::from(ahead))).ok()
}

/// Whether a day of the right weekday is one of the schedule's.
fn falls_on(line: &Wanneer, day: Date) -> bool {
    match line.elke.unwrap_or(Elke::Week) {
        Elke::Week => line.vanaf.as_ref().is_none_or(|vanaf| vanaf.0 <= day),
        // Without a date that counts (a fault, rule K115) no date is promised.
        Elke::TweeWeken => line.vanaf.as_ref().is_some_and(|vanaf| {
            vanaf.0.until(day).is_ok_and(|span| span.get_days() >= 0 && span.get_days() % 14 == 0)
        }),
        other => other
            .nth()
            .is_some_and(|nth| day.nth_weekday_of_month(nth, day.weekday()).is_ok_and(|nth_day| nth_day == day)),
    }
}
