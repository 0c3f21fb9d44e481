use jiff::ToSpan as _;
use jiff::civil::Date;
use proptest::prelude::*;

use super::any::{any_date, any_holidays, any_line, any_period};
use super::{HORIZON_DAYS, Moment, next_dates};
use crate::kaart::{Datum, Elke};
use crate::records::{Periode, Schoolvakantie, Wanneer};
use crate::source::{Located, decode, parse};

const VANDAAG: &str = "2026-11-21";

fn datum(text: &str) -> Datum {
    text.parse().expect("a date")
}

fn wanneer(yaml: &str) -> Wanneer {
    decode(&parse(&format!("{{ van: \"9:30\", tot: \"11:00\", {yaml} }}")).expect("YAML"))
        .expect("a line of a schedule")
}

/// The next dates of one line, as text.
fn dates(line: &str, periode: &str, vanaf: &str, most: usize) -> String {
    let periode: Option<Periode> =
        (!periode.is_empty()).then(|| decode(&parse(&format!("{{ {periode} }}")).expect("YAML")).expect("a period"));
    let vakantie = |naam: &str, van: &str, tot: &str| Schoolvakantie {
        naam: naam.to_owned(),
        van: Located { value: datum(van), span: 0..0 },
        tot: Located { value: datum(tot), span: 0..0 },
    };
    let vakanties =
        [vakantie("Kerstvakantie", "2026-12-19", "2027-01-03"), vakantie("Voorjaar", "2027-02-20", "2027-02-28")];
    let found = next_dates(&[&wanneer(line)], periode.as_ref(), &vakanties, datum(vanaf), most);
    found.iter().map(|moment| moment.datum.to_string()).collect::<Vec<_>>().join(" ")
}

#[test]
fn each_week_from_today_on() {
    // 21 November 2026 is a Saturday.
    assert_eq!(dates("dag: di", "", VANDAAG, 3), "2026-11-24 2026-12-01 2026-12-08");
    assert_eq!(dates("dag: za, elke: week", "", VANDAAG, 2), "2026-11-21 2026-11-28");
    assert_eq!(dates("dag: vr", "", VANDAAG, 1), "2026-11-27");
    assert_eq!(dates("dag: di, vanaf: 2027-01-05", "", VANDAAG, 2), "2027-01-05 2027-01-12");
    assert_eq!(dates("dag: di, vanaf: 2020-01-07", "", VANDAAG, 1), "2026-11-24");
}

#[test]
fn every_other_week_counts_from_its_anchor() {
    let line = |vanaf: &str| dates(&format!("dag: di, elke: 2 weken, vanaf: {vanaf}"), "", VANDAAG, 3);
    assert_eq!(line("2026-11-10"), "2026-11-24 2026-12-08 2026-12-22");
    assert_eq!(line("2026-11-17"), "2026-12-01 2026-12-15 2026-12-29");
    assert_eq!(line("2020-01-07"), "2026-12-01 2026-12-15 2026-12-29");
    assert_eq!(line("2027-01-05"), "2027-01-05 2027-01-19 2027-02-02");
    // Faults of rule K115: no date is promised.
    assert_eq!(line("2026-11-11"), "");
    assert_eq!(dates("dag: di, elke: 2 weken", "", VANDAAG, 3), "");
}

#[test]
fn the_nth_and_the_last_day_of_the_month() {
    let line = |elke: &str, dag: &str| dates(&format!("dag: {dag}, elke: {elke} van de maand"), "", "2026-11-01", 3);
    assert_eq!(line("1e", "zo"), "2026-11-01 2026-12-06 2027-01-03");
    assert_eq!(line("2e", "di"), "2026-11-10 2026-12-08 2027-01-12");
    assert_eq!(line("3e", "di"), "2026-11-17 2026-12-15 2027-01-19");
    assert_eq!(line("4e", "di"), "2026-11-24 2026-12-22 2027-01-26");
    // November 2026 has five Mondays, December four.
    assert_eq!(line("laatste", "ma"), "2026-11-30 2026-12-28 2027-01-25");
    let late = "dag: di, elke: 1e van de maand, vanaf: 2027-02-01";
    assert_eq!(dates(late, "", VANDAAG, 1), "2027-02-02");
}

#[test]
fn single_dates_count_today_and_later() {
    assert_eq!(dates("datum: 2026-11-21", "", VANDAAG, 3), "2026-11-21");
    assert_eq!(dates("datum: 2026-11-20", "", VANDAAG, 3), "");
    assert_eq!(dates("datum: 2029-05-01", "", VANDAAG, 3), "2029-05-01");
    // After the period and in a holiday, and written down all the same.
    let periode = "tot: 2026-12-22, niet_in_schoolvakanties: true";
    assert_eq!(dates("datum: 2026-12-24", periode, VANDAAG, 3), "2026-12-24");
    assert_eq!(dates("datum: 2026-12-24", "niet_op: [2026-12-24]", VANDAAG, 3), "");
}

#[test]
fn the_period_holds_from_its_first_to_its_last_day() {
    assert_eq!(dates("dag: di", "van: 2026-12-01, tot: 2026-12-15", VANDAAG, 9), "2026-12-01 2026-12-08 2026-12-15");
    assert_eq!(dates("dag: di", "van: 2026-12-02, tot: 2026-12-14", VANDAAG, 9), "2026-12-08");
    assert_eq!(dates("dag: di", "tot: 2026-11-20", VANDAAG, 9), "");
    assert_eq!(dates("dag: di", "van: 2026-12-15, tot: 2026-12-01", VANDAAG, 9), "");
    assert_eq!(dates("dag: di", "van: 2030-01-01", VANDAAG, 9), "");
}

#[test]
fn days_off_and_school_holidays_are_left_out() {
    assert_eq!(dates("dag: di", "niet_op: [2026-11-24, 2026-12-08]", VANDAAG, 2), "2026-12-01 2026-12-15");
    assert_eq!(dates("dag: za", "van: 2026-12-12, niet_in_schoolvakanties: true", VANDAAG, 2), "2026-12-12 2027-01-09");
    assert_eq!(
        dates("dag: za", "van: 2026-12-12, niet_in_schoolvakanties: false", VANDAAG, 2),
        "2026-12-12 2026-12-19"
    );
    // The first and the last day of a holiday are part of it.
    assert_eq!(dates("dag: zo", "van: 2027-02-14, niet_in_schoolvakanties: true", VANDAAG, 2), "2027-02-14 2027-03-07");
    assert_eq!(dates("dag: zo", "van: 2026-12-27, niet_in_schoolvakanties: true", VANDAAG, 1), "2027-01-10");
}

#[test]
fn leap_days_ends_of_years_and_weeks_53() {
    assert_eq!(dates("dag: di", "", "2028-02-28", 2), "2028-02-29 2028-03-07");
    assert_eq!(dates("dag: di, elke: 2 weken, vanaf: 2028-02-15", "", "2028-02-16", 2), "2028-02-29 2028-03-14");
    assert_eq!(dates("datum: 2028-02-29", "", "2028-02-29", 1), "2028-02-29");
    // 2026 has a week 53 (28 December to 3 January): every other week is counted in days, not in even weeks.
    assert_eq!(dates("dag: ma, elke: 2 weken, vanaf: 2026-12-14", "", "2026-12-15", 2), "2026-12-28 2027-01-11");
    assert_eq!(dates("dag: do", "", "2026-12-31", 2), "2026-12-31 2027-01-07");
    assert_eq!(dates("dag: di, elke: laatste van de maand", "", "2028-02-01", 1), "2028-02-29");
}

#[test]
fn no_more_than_are_asked_for_and_none_out_of_reach() {
    assert_eq!(dates("dag: di", "", VANDAAG, 0), "");
    assert_eq!(dates("datum: 2026-12-01", "", VANDAAG, 0), "");
    // 400 days ahead is Sunday 26 December 2027.
    assert_eq!(dates("dag: zo", "", VANDAAG, 99).split(' ').next_back(), Some("2027-12-26"));
    assert_eq!(dates("dag: zo", "", VANDAAG, 99).split(' ').count(), 58);
    assert_eq!(dates("dag: di", "", "9999-12-28", 9), "9999-12-28");
    assert_eq!(dates("dag: vr", "", "9999-12-31", 9), "9999-12-31");
}

#[test]
fn lines_together_are_in_order_and_without_doubles() {
    let lines = ["dag: do", "dag: di", "datum: 2026-11-24", "datum: 2026-11-25"].map(wanneer);
    let lines: Vec<&Wanneer> = lines.iter().collect();
    let found = next_dates(&lines, None, &[], datum(VANDAAG), 4);
    let shown: Vec<String> = found.iter().map(|moment| moment.datum.to_string()).collect();
    assert_eq!(shown, ["2026-11-24", "2026-11-25", "2026-11-26", "2026-12-01"]);
    assert!(found.iter().all(|m| (m.van.minutes(), m.tot.minutes()) == (570, 660)));
    // Twice on one day is two times, the earlier first.
    let twice = "{ dag: di, van: \"14:00\", tot: \"15:00\" }";
    let twice: Wanneer = decode(&parse(twice).expect("YAML")).expect("a line");
    let found = next_dates(&[&twice, &wanneer("dag: di")], None, &[], datum(VANDAAG), 2);
    assert_eq!(found.iter().map(|m| m.van.minutes()).collect::<Vec<_>>(), [570, 840]);
}

/// The same, found by looking at every day: slow, and without calendar arithmetic but one day on.
fn oracle(
    wanneer: &[&Wanneer],
    periode: Option<&Periode>,
    vakanties: &[Schoolvakantie],
    vanaf: Datum,
    most: usize,
) -> Vec<Moment> {
    let mut out = Vec::new();
    let mut day = vanaf.0;
    // Single dates in these tests lie less than 900 days ahead.
    for ahead in 0..900 {
        for line in wanneer {
            let on = match &line.datum {
                Some(single) => single.0 == day,
                None => ahead <= HORIZON_DAYS && comes_back_on(line, day) && runs_on(periode, vakanties, day),
            };
            let moment = Moment { datum: Datum(day), van: line.van, tot: line.tot.value };
            if on && !periode.is_some_and(|p| p.niet_op.contains(&Datum(day))) && !out.contains(&moment) {
                out.push(moment);
            }
        }
        let Ok(next) = day.tomorrow() else { break };
        day = next;
    }
    out.sort_unstable();
    out.truncate(most);
    out
}

fn runs_on(periode: Option<&Periode>, vakanties: &[Schoolvakantie], day: Date) -> bool {
    let Some(periode) = periode else { return true };
    let begun = periode.van.is_none_or(|van| day >= van.0);
    let ended = periode.tot.as_ref().is_some_and(|tot| day > tot.0);
    let holiday = vakanties.iter().any(|v| day >= v.van.0 && day <= v.tot.0);
    begun && !ended && !(periode.niet_in_schoolvakanties && holiday)
}

fn comes_back_on(line: &Wanneer, day: Date) -> bool {
    let Some(dag) = line.dag else { return false };
    if day.weekday() != dag.weekday() || line.vanaf.as_ref().is_some_and(|vanaf| day < vanaf.0) {
        return false;
    }
    // Which such day of its month it is, from the front and from the back.
    let nth = (day.day() - 1) / 7 + 1;
    let is_last = day.day() + 7 > day.days_in_month();
    match line.elke {
        None | Some(Elke::Week) => true,
        Some(Elke::TweeWeken) => line.vanaf.as_ref().is_some_and(|vanaf| {
            let mut at = vanaf.0;
            while at < day {
                at = at.saturating_add(14.days());
            }
            at == day
        }),
        Some(Elke::Eerste) => nth == 1,
        Some(Elke::Tweede) => nth == 2,
        Some(Elke::Derde) => nth == 3,
        Some(Elke::Vierde) => nth == 4,
        Some(Elke::Laatste) => is_last,
    }
}

proptest! {
    #[test]
    fn the_next_dates_are_those_of_a_look_at_every_day(
        lines in prop::collection::vec(any_line(), 0..4),
        periode in prop::option::of(any_period()),
        vakanties in any_holidays(),
        vanaf in any_date(),
        most in 0..12_usize,
    ) {
        let lines: Vec<&Wanneer> = lines.iter().collect();
        let found = next_dates(&lines, periode.as_ref(), &vakanties, vanaf, most);
        prop_assert_eq!(found, oracle(&lines, periode.as_ref(), &vakanties, vanaf, most));
    }
}
