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

/// The next times from a day on, that day included, in order; a day that comes back is looked for
/// as far as the horizon. Days in `niet_op` are left out. The period and, when the activity stops
/// for them, the school holidays bound the days that come back, and not a single date: who writes
/// down the afternoon before Christmas means it.
#[must_use]
pub fn next_dates(
    wanneer: &[&Wanneer],
    periode: Option<&Periode>,
    vakanties: &[Schoolvakantie],
    vanaf: Datum,
    most: usize,
) -> Vec<Moment> {
    let horizon = vanaf.checked_add(days(HORIZON_DAYS)).unwrap_or(Date::MAX);
    let first = periode.and_then(|p| p.van).map_or(vanaf.0, |van| van.0.max(vanaf.0));
    let last = periode.and_then(|p| p.tot.as_ref()).map_or(horizon, |tot| tot.0.min(horizon));
    let cancelled = |day: Date| periode.is_some_and(|periode| periode.niet_op.iter().any(|other| other.0 == day));
    let stops = periode.is_some_and(|periode| periode.niet_in_schoolvakanties);
    let holiday = |day: Date| vakanties.iter().any(|vakantie| vakantie.van.0 <= day && day <= vakantie.tot.0);
    let mut out: Vec<Moment> = Vec::new();
    for line in wanneer {
        let moment = |day: Date| Moment { datum: Datum(day), van: line.van, tot: line.tot.value };
        if let Some(datum) = &line.datum {
            if datum.value >= vanaf && !cancelled(datum.0) {
                out.push(moment(datum.0));
            }
        } else if let Some(dag) = line.dag {
            let days = std::iter::successors(first_on(dag, first), |day| day.checked_add(7.days()).ok());
            let times = days
                .take_while(|day| *day <= last)
                .filter(|day| falls_on(line, *day) && !cancelled(*day) && !(stops && holiday(*day)))
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
pub(super) fn first_on(dag: Dag, from: Date) -> Option<Date> {
    let ahead = from.weekday().until(dag.weekday());
    from.checked_add(days(i64::from(ahead))).ok()
}

/// Whether a day of the right weekday is one of the schedule's. Before `vanaf`, none is.
pub(super) fn falls_on(line: &Wanneer, day: Date) -> bool {
    let vanaf = line.vanaf.as_ref().map(|vanaf| vanaf.0);
    if vanaf.is_some_and(|vanaf| day < vanaf) {
        return false;
    }
    match line.elke.unwrap_or(Elke::Week) {
        Elke::Week => true,
        // Without a date that counts (a fault, rule K115) no date is promised.
        Elke::TweeWeken => vanaf.is_some_and(|vanaf| vanaf.until(day).is_ok_and(|ahead| ahead.get_days() % 14 == 0)),
        other => other
            .nth()
            .is_some_and(|nth| day.nth_weekday_of_month(nth, day.weekday()).is_ok_and(|nth_day| nth_day == day)),
    }
}

#[cfg(test)]
pub(crate) mod any;
#[cfg(test)]
mod tests;
