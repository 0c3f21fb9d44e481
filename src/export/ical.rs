//! A calendar: iCalendar (RFC 5545).

mod afspraak;

use super::content_lines::ContentLines;
use crate::kaart::Datum;
pub use afspraak::Afspraak;

/// The time of the Netherlands since 1996, in the rules that every calendar understands: without
/// this a calendar elsewhere, or one that knows the zone by another name, is an hour off.
const TIMEZONE: &[&str] = &[
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Amsterdam",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// A calendar to take over or to subscribe to. Without appointments it is still a good calendar: who
/// has subscribed to something that is over sees nothing more, and no error.
#[derive(Debug, Clone, PartialEq)]
pub struct Ical {
    /// What the calendar is called among others.
    pub naam: String,
    /// The page it belongs to.
    pub url: String,
    /// The day it was made for.
    pub gemaakt_op: Datum,
    /// What is in it.
    pub afspraken: Vec<Afspraak>,
}

impl Ical {
    /// The calendar as the text of an `.ics` file: lines of at most 75 octets that end with CRLF.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = ContentLines::default();
        out.line("BEGIN:VCALENDAR");
        out.line("VERSION:2.0");
        out.line("PRODID:-//wijkwijzer//agenda//NL");
        out.line("CALSCALE:GREGORIAN");
        // The name and how often to look again: in the words of RFC 7986, and in those that came before it.
        out.text("NAME", &self.naam);
        out.text("X-WR-CALNAME", &self.naam);
        out.line(&format!("URL:{}", self.url));
        out.line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
        out.line("X-PUBLISHED-TTL:P1D");
        for line in TIMEZONE {
            out.line(line);
        }
        for afspraak in &self.afspraken {
            afspraak.write(&mut out, self.gemaakt_op);
        }
        out.line("END:VCALENDAR");
        out.finish()
    }
}

#[cfg(test)]
mod tests;
