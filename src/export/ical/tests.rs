use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::Date;
use proptest::prelude::*;

use super::{Afspraak, Ical};
use crate::kaart::any::{any_date, any_holidays, any_line, any_period};
use crate::kaart::{Datum, Punt, Reeks, next_dates};
use crate::records::{Periode, Schoolvakantie, Wanneer};
use crate::source::{Located, decode, parse};

const VANDAAG: &str = "2026-11-21";

fn datum(text: &str) -> Datum {
    text.parse().expect("a date")
}

fn afspraak(reeks: Reeks) -> Afspraak {
    Afspraak {
        uid: "https://x.example/a/#1".to_owned(),
        titel: "Wandelen".to_owned(),
        omschrijving: "Een uur.\nBel Jan: 0594 00 00 20".to_owned(),
        waar: Some("De Toekomst, Dorpsstraat 1, 9351 AB Leek".to_owned()),
        punt: Some(Punt { lat: 53.16, lon: 6.37 }),
        url: "https://x.example/a/".to_owned(),
        onzeker: false,
        reeks,
    }
}

fn ical(afspraken: Vec<Afspraak>) -> Ical {
    let url = "https://x.example/a/".to_owned();
    Ical { naam: "Wandelen, samen".to_owned(), url, gemaakt_op: datum(VANDAAG), afspraken }
}

/// The calendar of a schedule: its lines, its period, and the holidays at Christmas.
fn of(lines: &[&str], periode: &str) -> String {
    let lines: Vec<Wanneer> = lines
        .iter()
        .map(|line| {
            let text = format!("{{ van: \"9:30\", tot: \"11:00\", {line} }}");
            decode(&parse(&text).expect("YAML")).expect("a line")
        })
        .collect();
    let periode: Option<Periode> =
        (!periode.is_empty()).then(|| decode(&parse(&format!("{{ {periode} }}")).expect("YAML")).expect("a period"));
    let located = |text: &str| Located { value: datum(text), span: 0..0 };
    let kerst = Schoolvakantie { naam: "Kerst".to_owned(), van: located("2026-12-19"), tot: located("2027-01-03") };
    let lines: Vec<&Wanneer> = lines.iter().collect();
    let reeksen = Reeks::all(&lines, periode.as_ref(), &[kerst], datum(VANDAAG));
    ical(reeksen.into_iter().map(|(_, reeks)| afspraak(reeks)).collect()).text()
}

/// The lines of a calendar as a program reads them (section 3.1).
fn unfolded(text: &str) -> Vec<String> {
    let body = text.strip_suffix("\r\n").expect("CRLF at the end");
    for line in body.split("\r\n") {
        assert!(!line.contains(['\r', '\n']) && line.len() <= 75 && !line.is_empty(), "{line:?}");
    }
    body.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

/// The values of a property, with its parameters: `DTSTART;TZID=…:20261124T093000`.
fn values<'a>(lines: &'a [String], name: &str) -> Vec<&'a str> {
    lines
        .iter()
        .filter_map(|line| line.split_once(':'))
        .filter(|(head, _)| head.split(';').next() == Some(name))
        .map(|(_, value)| value)
        .collect()
}

/// The lines of the appointments.
fn events(text: &str) -> Vec<Vec<String>> {
    let lines = unfolded(text);
    let mut out: Vec<Vec<String>> = Vec::new();
    let mut inside = false;
    for line in lines {
        inside = (inside || line == "BEGIN:VEVENT") && line != "END:VCALENDAR";
        match line.as_str() {
            "BEGIN:VEVENT" => out.push(Vec::new()),
            "END:VEVENT" => inside = false,
            _ if inside => out.last_mut().expect("an appointment").push(line),
            _ => {}
        }
    }
    out
}

/// A local time as day and minutes.
fn moment(value: &str) -> (Date, u16) {
    let (day, time) = value.split_once('T').expect("a day and a time");
    let number = |text: &str| text.parse::<i16>().expect("a number");
    let small = |text: &str| text.parse::<i8>().expect("a number");
    let date = Date::new(number(&day[..4]), small(&day[4..6]), small(&day[6..])).expect("a date");
    (date, time[..2].parse::<u16>().expect("hours") * 60 + time[2..4].parse::<u16>().expect("minutes"))
}

/// What an appointment is held on up to a day: by looking at every day from its start and asking the
/// text of its rule. It knows nothing of the types that the text was made from.
fn expand(event: &[String], horizon: Date) -> Vec<(Date, u16)> {
    let (start, minutes) = moment(values(event, "DTSTART")[0]);
    let off: Vec<(Date, u16)> = values(event, "EXDATE").iter().map(|value| moment(value)).collect();
    let rule: Vec<(&str, &str)> = values(event, "RRULE")
        .iter()
        .flat_map(|rule| rule.split(';'))
        .map(|part| part.split_once('=').expect("a part of a rule"))
        .collect();
    let of_rule = |name: &str| rule.iter().find(|(key, _)| *key == name).map(|(_, value)| *value);
    let mut out = Vec::new();
    let mut day = start;
    let mut ahead = 0;
    while day <= horizon {
        let on = match of_rule("FREQ") {
            None => ahead == 0,
            Some(freq) => {
                let by = of_rule("BYDAY").expect("a day");
                let (nth, name) = by.split_at(by.len() - 2);
                let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
                let right = names[usize::try_from(day.weekday().to_monday_zero_offset()).expect("0 to 6")] == name;
                let every = of_rule("INTERVAL").map_or(1, |weeks| weeks.parse::<i32>().expect("weeks"));
                // The nth such day of a month lies between the days 7n-6 and 7n; the last within the last seven.
                right
                    && match (freq, nth) {
                        ("WEEKLY", "") => ahead % (7 * every) == 0,
                        ("MONTHLY", "-1") => day.day() > day.days_in_month() - 7,
                        ("MONTHLY", nth) => (day.day() + 6) / 7 == nth.parse::<i8>().expect("a number"),
                        other => panic!("{other:?}"),
                    }
            }
        };
        // UTC is one or two hours behind; before midnight there is always room for both.
        let ended = of_rule("UNTIL").is_some_and(|until| {
            let (last, end) = moment(until.strip_suffix('Z').expect("UTC"));
            let utc = |hours: i32| (day, i32::from(minutes) - hours * 60);
            let past = |(day, minutes): (Date, i32)| {
                let (day, minutes) =
                    if minutes < 0 { (day.yesterday().expect("a day"), minutes + 1440) } else { (day, minutes) };
                (day, minutes) > (last, i32::from(end))
            };
            assert_eq!(past(utc(1)), past(utc(2)), "an end that depends on summer time");
            past(utc(1))
        });
        if on && !ended && !off.contains(&(day, minutes)) {
            out.push((day, minutes));
        }
        day = day.tomorrow().expect("a day");
        ahead += 1;
    }
    out
}

#[test]
fn a_weekly_activity_reads_as_it_should() {
    let text = of(&["dag: di"], "tot: 2026-12-29, niet_op: [2026-12-08], niet_in_schoolvakanties: true");
    let lines = unfolded(&text);
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//wijkwijzer//agenda//NL", "CALSCALE:GREGORIAN"];
    assert_eq!(lines[..4], head);
    assert_eq!(values(&lines, "NAME"), ["Wandelen\\, samen"]);
    assert_eq!(lines.iter().filter(|line| *line == "TZID:Europe/Amsterdam").count(), 1);
    let at = lines.iter().position(|line| line == "BEGIN:VEVENT").expect("an appointment");
    assert_eq!(
        lines[at..],
        [
            "BEGIN:VEVENT",
            "UID:https://x.example/a/#1",
            "DTSTAMP:20261121T000000Z",
            "DTSTART;TZID=Europe/Amsterdam:20261124T093000",
            "DTEND;TZID=Europe/Amsterdam:20261124T110000",
            "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261229T235959Z",
            "EXDATE;TZID=Europe/Amsterdam:20261208T093000",
            "EXDATE;TZID=Europe/Amsterdam:20261222T093000",
            "EXDATE;TZID=Europe/Amsterdam:20261229T093000",
            "SUMMARY:Wandelen",
            "LOCATION:De Toekomst\\, Dorpsstraat 1\\, 9351 AB Leek",
            "GEO:53.16;6.37",
            "DESCRIPTION:Een uur.\\nBel Jan: 0594 00 00 20",
            "URL:https://x.example/a/",
            "STATUS:CONFIRMED",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    );
}

#[test]
fn each_way_to_come_back_has_its_rule() {
    let rule = |line: &str| values(&events(&of(&[line], ""))[0], "RRULE").join(" ");
    assert_eq!(rule("dag: zo, elke: week"), "FREQ=WEEKLY;BYDAY=SU");
    assert_eq!(rule("dag: di, elke: 2 weken, vanaf: 2026-11-17"), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
    assert_eq!(rule("dag: ma, elke: 1e van de maand"), "FREQ=MONTHLY;BYDAY=1MO");
    assert_eq!(rule("dag: do, elke: 4e van de maand"), "FREQ=MONTHLY;BYDAY=4TH");
    assert_eq!(rule("dag: vr, elke: laatste van de maand"), "FREQ=MONTHLY;BYDAY=-1FR");
    assert_eq!(rule("datum: 2026-12-24"), "");
}

#[test]
fn the_first_time_is_a_real_one_and_the_rule_ends_on_its_last_day() {
    // The 24th is off, so the calendar begins a week later and need not say that.
    let text = of(&["dag: di"], "tot: 2026-12-13, niet_op: [2026-11-24]");
    let event = &events(&text)[0];
    assert_eq!(values(event, "DTSTART"), ["20261201T093000"]);
    assert_eq!(values(event, "EXDATE"), [""; 0]);
    assert_eq!(values(event, "RRULE"), ["FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208T235959Z"]);
}

#[test]
fn what_is_over_is_an_empty_calendar_and_no_error() {
    let text = of(&["dag: di", "datum: 2026-11-20"], "tot: 2026-11-20");
    assert_eq!(events(&text), [[""; 0]; 0]);
    assert!(text.contains("BEGIN:VTIMEZONE\r\n"), "a calendar has at least one component (section 3.6)");
}

#[test]
fn a_time_that_two_lines_name_is_there_once() {
    let text = of(&["dag: di", "datum: 2026-12-01", "datum: 2026-12-02", "datum: 2026-12-02", "dag: di"], "");
    let starts: Vec<String> = events(&text).iter().map(|event| values(event, "DTSTART").join(" ")).collect();
    assert_eq!(starts, ["20261124T093000", "20261202T093000"]);
    // A date on a day that is off by the holidays is still meant.
    let text = of(&["dag: di", "datum: 2026-12-22"], "niet_in_schoolvakanties: true");
    assert_eq!(events(&text).len(), 2);
}

#[test]
fn a_notice_makes_it_uncertain_and_midnight_is_the_next_day() {
    let (_, reeks) = Reeks::all(
        &[&decode(&parse("{ datum: 2026-12-24, van: \"9:30\", tot: \"24:00\" }").expect("YAML")).expect("a line")],
        None,
        &[],
        datum(VANDAAG),
    )
    .remove(0);
    let text = ical(vec![Afspraak { onzeker: true, ..afspraak(reeks) }]).text();
    assert!(text.contains("\r\nSTATUS:TENTATIVE\r\n"), "{text}");
    assert!(text.contains("\r\nDTEND;TZID=Europe/Amsterdam:20261225T000000\r\n"), "{text}");
}

proptest! {
    #[test]
    fn the_calendar_holds_the_very_days_of_the_schedule(
        lines in prop::collection::vec(any_line(), 0..4),
        periode in prop::option::of(any_period()),
        vakanties in any_holidays(),
        vanaf in any_date(),
    ) {
        let lines: Vec<&Wanneer> = lines.iter().collect();
        let until = vanaf.saturating_add(1.year());
        let found = next_dates(&lines, periode.as_ref(), &vakanties, vanaf, usize::MAX);
        let expected: BTreeSet<(Date, u16)> = found
            .iter()
            .filter(|moment| moment.datum.0 <= until)
            .map(|moment| (moment.datum.0, moment.van.minutes()))
            .collect();
        let reeksen = Reeks::all(&lines, periode.as_ref(), &vakanties, vanaf);
        let text = ical(reeksen.into_iter().map(|(_, reeks)| afspraak(reeks)).collect()).text();
        let expanded: Vec<(Date, u16)> = events(&text).iter().flat_map(|event| expand(event, until)).collect();
        prop_assert_eq!(expanded.into_iter().collect::<BTreeSet<_>>(), expected);
        // The start is a day on which it is held.
        for event in events(&text) {
            let first = moment(values(&event, "DTSTART")[0]);
            if first.0 <= until {
                prop_assert_eq!(expand(&event, until).first().copied(), Some(first));
            }
        }
    }

    #[test]
    fn text_stays_within_its_lines(titel in "[^\\p{Cc}]{0,90}", omschrijving in "([^\\p{Cc}]|[\n,;\\\\éß漢𝄞 ]){0,300}") {
        let line = decode(&parse("{ dag: di, van: \"9:30\", tot: \"11:00\" }").expect("YAML")).expect("a line");
        let (_, reeks) = Reeks::all(&[&line], None, &[], datum(VANDAAG)).remove(0);
        let text = ical(vec![Afspraak { titel, omschrijving, ..afspraak(reeks) }]).text();
        let lines = unfolded(&text);
        prop_assert_eq!(lines.iter().filter(|line| line.starts_with("BEGIN:VEVENT")).count(), 1);
        prop_assert_eq!(values(&lines, "SUMMARY").len(), 1);
        prop_assert_eq!(values(&lines, "STATUS"), ["CONFIRMED"]);
    }
}
