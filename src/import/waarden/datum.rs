//! Dates.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use super::dagen::dag;
use crate::import::boek::Cel;
use crate::kaart::{Dag, Datum, fold};

/// The least that is written of the name of a month.
const KORT: [&str; 12] = ["jan", "feb", "maart", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/// The number of a month by its name or the start of it: `maart`, `mrt`, `sept`.
pub(super) fn maand(word: &str) -> Option<i8> {
    let word = word.trim_end_matches('.');
    if word == "mrt" || word == "mar" {
        return Some(3);
    }
    let at = Datum::MAANDEN
        .iter()
        .zip(KORT)
        .position(|(full, short)| word.len() >= 3 && full.starts_with(word) && word.starts_with(&short[..3]))?;
    i8::try_from(at + 1).ok()
}

/// A date: of the program, its number (`46084`), `3-3-2026`, `2026-03-03`, `3 maart 2026`, `di 3 maart`, `vandaag`.
/// Without a year it must have its day of the week, and is the first such date from today on.
///
/// # Errors
/// When it is no date, when the year is missing, and when the day of the week is another.
pub fn datum(cel: &Cel, vandaag: Datum) -> Result<Datum, String> {
    match cel {
        Cel::Datum(day) | Cel::Moment(day, _) => return Ok(Datum(*day)),
        // 1954 to 2064: other numbers were meant as a number.
        Cel::Getal(number) if (20_000.0..60_000.0).contains(number) && number.fract() == 0.0 => {
            #[expect(clippy::cast_possible_truncation, reason = "a whole number below 60,000")]
            return date(1899, 12, 30).checked_add((*number as i64).days()).map(Datum).map_err(|_| fout(&cel.tekst()));
        }
        _ => {}
    }
    let text = cel.tekst();
    let folded = fold(&text);
    // The number of a day that lost its form on the way to plain text.
    if folded.len() == 5
        && let Ok(number) = folded.parse::<f64>()
        && (20_000.0..60_000.0).contains(&number)
    {
        return datum(&Cel::Getal(number), vandaag);
    }
    if folded == "vandaag" {
        return Ok(vandaag);
    }
    if let Ok(day) = folded.parse::<Datum>() {
        return Ok(day);
    }
    let words: Vec<&str> =
        folded.split(|c: char| c.is_whitespace() || "-/.,".contains(c)).filter(|word| !word.is_empty()).collect();
    let (weekday, words) = match words.split_first() {
        Some((first, rest)) if dag(first).is_some() => (dag(first), rest),
        _ => (None, words.as_slice()),
    };
    let number = |word: &str| word.trim_end_matches('e').parse::<i16>().ok();
    let (day, month, year) = match words {
        [day, month] => (number(day), month, None),
        [day, month, year] => (number(day), month, Some(number(year).ok_or_else(|| fout(&text))?)),
        _ => return Err(fout(&text)),
    };
    let month = maand(month).or_else(|| month.parse().ok());
    let (Some(day), Some(month)) = (day.and_then(|day| i8::try_from(day).ok()), month) else { return Err(fout(&text)) };
    let Some(year) = year else { return next(day, month, weekday, vandaag, &text) };
    let year = if year < 100 { 2000 + year } else { year };
    let found = Date::new(year, month, day).map_err(|_| fout(&text))?;
    match weekday {
        Some(weekday) if weekday.weekday() != found.weekday() => {
            let is = Dag::from(found.weekday()).slug();
            Err(format!("'{text}' kan niet: {found} is een {is} (kijk of de dag of de datum klopt)"))
        }
        _ => Ok(Datum(found)),
    }
}

/// The first date from today on with this day of the week, within two years.
fn next(day: i8, month: i8, weekday: Option<Dag>, vandaag: Datum, text: &str) -> Result<Datum, String> {
    let without = || format!("bij '{text}' ontbreekt het jaar (schrijf het erbij, zoals 3-3-2026)");
    let weekday = weekday.ok_or_else(without)?;
    let years = vandaag.year()..vandaag.year() + 2;
    let mut dates = years.filter_map(|year| Date::new(year, month, day).ok());
    dates.find(|date| *date >= vandaag.0 && date.weekday() == weekday.weekday()).map(Datum).ok_or_else(without)
}

fn fout(text: &str) -> String {
    format!("'{text}' is geen datum (schrijf haar zoals 3-3-2026)")
}

#[cfg(test)]
mod tests {
    use super::datum;
    use crate::import::boek::Cel;

    fn read(text: &str) -> Result<String, String> {
        let vandaag = "2026-01-21".parse().expect("a date");
        datum(&Cel::Tekst(text.to_owned()), vandaag).map(|day| day.to_string())
    }

    #[test]
    fn reads_dates_as_people_write_them() {
        for written in [
            "2026-03-03",
            "3-3-2026",
            "03/03/2026",
            "3.3.26",
            "3 maart 2026",
            "3 mrt. 2026",
            "di 3 maart 2026",
            "Dinsdag 3 maart",
            "di 3-3",
            "3e maart 2026",
        ] {
            assert_eq!(read(written).as_deref(), Ok("2026-03-03"), "{written}");
        }
        let vandaag = "2026-01-21".parse().expect("a date");
        assert_eq!(datum(&Cel::Getal(46_084.0), vandaag).map(|day| day.to_string()).as_deref(), Ok("2026-03-03"));
    }

    #[test]
    fn says_why_it_can_not() {
        for (written, why) in [
            ("3 maart", "bij '3 maart' ontbreekt het jaar (schrijf het erbij, zoals 3-3-2026)"),
            (
                "wo 3 maart 2026",
                "'wo 3 maart 2026' kan niet: 2026-03-03 is een dinsdag (kijk of de dag of de datum klopt)",
            ),
            ("31-2-2026", "'31-2-2026' is geen datum (schrijf haar zoals 3-3-2026)"),
            ("binnenkort", "'binnenkort' is geen datum (schrijf haar zoals 3-3-2026)"),
        ] {
            assert_eq!(read(written), Err(why.to_owned()));
        }
    }
}
