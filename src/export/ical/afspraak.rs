//! An appointment in a calendar.

use jiff::civil::Date;

use crate::export::content_lines::ContentLines;
use crate::kaart::{Dag, Datum, Elke, Punt, Reeks};

/// An appointment in a calendar, once or coming back.
#[derive(Debug, Clone, PartialEq)]
pub struct Afspraak {
    /// What tells it from all others, also after a change: so that it is changed in a calendar and
    /// not added again.
    pub uid: String,
    /// What it is.
    pub titel: String,
    /// What to know about it, on one or more lines.
    pub omschrijving: String,
    /// Where it is, in words.
    pub waar: Option<String>,
    /// Where it is.
    pub punt: Option<Punt>,
    /// The page about it.
    pub url: String,
    /// Whether it might not go on.
    pub onzeker: bool,
    /// When it is, in the time of the Netherlands.
    pub reeks: Reeks,
}

impl Afspraak {
    /// Writes it as a `VEVENT` (RFC 5545, section 3.6.1).
    pub(super) fn write(&self, out: &mut ContentLines, gemaakt_op: Datum) {
        let Reeks { eerste, elke, tot, behalve } = &self.reeks;
        out.line("BEGIN:VEVENT");
        out.text("UID", &self.uid);
        // The day the site was made for and not the day of the last check: a schedule also changes by
        // the holidays of the region, and a calendar keeps the older of two that bear the same stamp.
        out.line(&format!("DTSTAMP:{}T000000Z", day(gemaakt_op.0)));
        out.line(&format!("DTSTART;{}", local(eerste.datum.0, eerste.van.minutes())));
        out.line(&format!("DTEND;{}", local(eerste.datum.0, eerste.tot.minutes())));
        if let Some(elke) = elke {
            out.line(&format!("RRULE:{}", rule(*elke, Dag::from(eerste.datum.weekday()), *tot)));
        }
        for off in behalve {
            out.line(&format!("EXDATE;{}", local(off.0, eerste.van.minutes())));
        }
        out.text("SUMMARY", &self.titel);
        if let Some(waar) = &self.waar {
            out.text("LOCATION", waar);
        }
        if let Some(Punt { lat, lon }) = self.punt {
            out.line(&format!("GEO:{lat};{lon}"));
        }
        out.text("DESCRIPTION", &self.omschrijving);
        out.line(&format!("URL:{}", self.url));
        out.line(if self.onzeker { "STATUS:TENTATIVE" } else { "STATUS:CONFIRMED" });
        out.line("END:VEVENT");
    }
}

/// The rule of a day that comes back (section 3.3.10). The end must be in UTC. It is the last day
/// itself, up to midnight there: the next day of the rule is a week later or more, so that the hours
/// between the two times do not matter.
fn rule(elke: Elke, dag: Dag, tot: Option<Datum>) -> String {
    let dag = match dag {
        Dag::Ma => "MO",
        Dag::Di => "TU",
        Dag::Wo => "WE",
        Dag::Do => "TH",
        Dag::Vr => "FR",
        Dag::Za => "SA",
        Dag::Zo => "SU",
    };
    let rule = match (elke, elke.nth()) {
        (_, Some(nth)) => format!("FREQ=MONTHLY;BYDAY={nth}{dag}"),
        (Elke::TweeWeken, None) => format!("FREQ=WEEKLY;INTERVAL=2;BYDAY={dag}"),
        (_, None) => format!("FREQ=WEEKLY;BYDAY={dag}"),
    };
    tot.map_or_else(|| rule.clone(), |tot| format!("{rule};UNTIL={}T235959Z", day(tot.0)))
}

/// A time in the Netherlands; 24:00 is the start of the next day.
fn local(date: Date, minutes: u16) -> String {
    let (date, minutes) = match date.tomorrow() {
        Ok(next) if minutes == 24 * 60 => (next, 0),
        _ => (date, minutes.min(24 * 60 - 1)),
    };
    format!("TZID=Europe/Amsterdam:{}T{:02}{:02}00", day(date), minutes / 60, minutes % 60)
}

/// A day as eight digits.
fn day(date: Date) -> String {
    date.to_string().replace('-', "")
}
