//! When something is, in words.

use super::dagen::dag;
use super::datum::{datum, maand};
use super::tijden::een;
use crate::import::boek::Cel;
use crate::kaart::{Dag, Datum};

/// One line of a schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keer {
    /// A day that comes back, with how often (as `elke` in a record), from and until in minutes.
    Dag(Dag, &'static str, u16, u16),
    /// A single date, from and until in minutes.
    Datum(Datum, u16, u16),
}

/// A part of what people write.
#[derive(Debug, Clone, PartialEq)]
enum Deel {
    Dag(Dag),
    Rang(&'static str),
    Datum(Datum),
    Tijd(u16),
    Tot,
    Niets,
}

/// A schedule in words: `elke dinsdag 9.30-11.00`, `di en do 10-12 uur`, `2e wo van de maand 14:00 - 16:00`,
/// `ma t/m vr 9.00-17.00`, `di 3 maart 2026 19.30-21.00`. Nothing when a word is not understood or a time is missing: what
/// is told then stays as the words it was.
#[must_use]
pub fn keren(text: &str, vandaag: Datum) -> Option<Vec<Keer>> {
    let text = text.to_lowercase().replace(['–', '—', '−'], "-");
    // Every other week needs a first date to count from, which no cell tells.
    if ["om de week", "andere week", "tweewekelijks", "2-wekelijks", "weken"].iter().any(|word| text.contains(word)) {
        return None;
    }
    let delen = delen(&text, vandaag)?;
    let mut out = Vec::new();
    let (mut dagen, mut rangen, mut datums): (Vec<Dag>, Vec<&'static str>, Vec<Datum>) = Default::default();
    let mut done = false;
    let mut rest = delen.as_slice();
    while let Some((deel, after)) = rest.split_first() {
        rest = after;
        if done && matches!(deel, Deel::Dag(_) | Deel::Rang(_) | Deel::Datum(_)) {
            (dagen, rangen, datums, done) = Default::default();
        }
        match deel {
            Deel::Niets => {}
            Deel::Tot => {
                // Only days can have a range here: those of times are taken with the time.
                let (Some(first), Some((Deel::Dag(last), after))) = (dagen.last(), rest.split_first()) else {
                    return None;
                };
                let from = Dag::ALLE.iter().position(|dag| dag == first)?;
                let to = Dag::ALLE.iter().position(|dag| dag == last)?;
                dagen.extend(Dag::ALLE.get(from + 1..=to)?);
                rest = after;
            }
            Deel::Dag(dag) => dagen.push(*dag),
            Deel::Rang(rang) => rangen.push(rang),
            Deel::Datum(datum) => datums.push(*datum),
            Deel::Tijd(van) => {
                let [Deel::Tot, Deel::Tijd(tot), after @ ..] = rest else { return None };
                rest = after;
                if van >= tot {
                    return None;
                }
                out.extend(datums.iter().map(|datum| Keer::Datum(*datum, *van, *tot)));
                if datums.is_empty() {
                    let rangen = if rangen.is_empty() { &["week"][..] } else { &rangen };
                    for dag in &dagen {
                        out.extend(rangen.iter().map(|rang| Keer::Dag(*dag, rang, *van, *tot)));
                    }
                }
                if dagen.is_empty() && datums.is_empty() {
                    return None;
                }
                done = true;
            }
        }
    }
    (done && !out.is_empty()).then_some(out)
}

fn delen(text: &str, vandaag: Datum) -> Option<Vec<Deel>> {
    const RANGEN: [(&str, &[&str]); 5] = [
        ("1e van de maand", &["1e", "1ste", "eerste"]),
        ("2e van de maand", &["2e", "2de", "tweede"]),
        ("3e van de maand", &["3e", "3de", "derde"]),
        ("4e van de maand", &["4e", "4de", "vierde"]),
        ("laatste van de maand", &["laatste"]),
    ];
    const NIETS: [&str; 16] = [
        "elke",
        "iedere",
        "wekelijks",
        "week",
        "op",
        "van",
        "de",
        "maand",
        "en",
        "om",
        "uur",
        "u",
        "vanaf",
        "per",
        "maandelijks",
        "altijd",
    ];
    let mut out = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || ",;:.()&+".contains(c));
        if rest.is_empty() {
            return Some(out);
        }
        if let Some((day, after)) = date(rest, vandaag) {
            // A date says more than the day of the week before it.
            if matches!(out.last(), Some(Deel::Dag(_))) {
                out.pop();
            }
            out.push(Deel::Datum(day));
            rest = after;
            continue;
        }
        if let Some(after) = ["tot en met", "t/m", "tot", "-"].iter().find_map(|word| rest.strip_prefix(word)) {
            out.push(Deel::Tot);
            rest = after;
            continue;
        }
        let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        let word = &rest[..end];
        let deel = if let Some(dag) = dag(word) {
            Some(Deel::Dag(dag))
        } else if let Some((rang, _)) = RANGEN.iter().find(|(_, ways)| ways.contains(&word)) {
            Some(Deel::Rang(rang))
        } else {
            NIETS.contains(&word).then_some(Deel::Niets)
        };
        if let Some(deel) = deel {
            out.push(deel);
            rest = &rest[end..];
        } else {
            let (minutes, after) = een(rest)?;
            out.push(Deel::Tijd(minutes));
            rest = after;
        }
    }
}

/// A date at the start of a text, and what comes after it.
fn date(text: &str, vandaag: Datum) -> Option<(Datum, &str)> {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    // Three parts with the same sign between them, or a day, the name of a month, and a year.
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let first = text[..end].trim_end_matches([',', ';']);
    let parts = first.split(['-', '/']).count();
    if parts == 3
        && let Ok(day) = datum(&Cel::Tekst(first.to_owned()), vandaag)
    {
        return Some((day, &text[first.len()..]));
    }
    let mut words = text.split_whitespace();
    let (day, month, year) = (words.next()?, words.next()?, words.next()?);
    maand(month)?;
    let year_digits = year.trim_end_matches([',', ';', ':']);
    let found = datum(&Cel::Tekst(format!("{day} {month} {year_digits}")), vandaag).ok()?;
    let at = text.find(year_digits)?;
    (year_digits.len() == 4).then(|| (found, &text[at + year_digits.len()..]))
}

#[cfg(test)]
mod tests {
    use super::{Keer, keren};
    use crate::kaart::Dag::{Di, Do, Ma, Vr, Wo};
    use crate::kaart::Datum;

    fn read(text: &str) -> Option<Vec<Keer>> {
        keren(text, "2026-01-21".parse().expect("a date"))
    }

    #[test]
    fn reads_days_that_come_back() {
        let week = |dag| Keer::Dag(dag, "week", 570, 660);
        for written in [
            "elke dinsdag 9.30-11.00",
            "di 9:30 – 11:00 uur",
            "Dinsdags van 9u30 tot 11 uur",
            "op dinsdag, 9.30 tot 11.00 uur",
        ] {
            assert_eq!(read(written), Some(vec![week(Di)]), "{written}");
        }
        assert_eq!(read("di en do 9.30-11.00"), Some(vec![week(Di), week(Do)]));
        assert_eq!(read("di 9.30-11.00; do 10-12 uur"), Some(vec![week(Di), Keer::Dag(Do, "week", 600, 720)]));
        assert_eq!(read("wo t/m vr 9.30-11.00"), Some(vec![week(Wo), week(Do), week(Vr)]));
        let nth = |rang| Keer::Dag(Wo, rang, 840, 960);
        assert_eq!(read("2e wo van de maand 14:00 - 16:00"), Some(vec![nth("2e van de maand")]));
        assert_eq!(
            read("eerste en derde woensdag van de maand 14-16 uur"),
            Some(vec![nth("1e van de maand"), nth("3e van de maand")])
        );
        assert_eq!(
            read("ma 9-12 en 13-17 uur"),
            Some(vec![Keer::Dag(Ma, "week", 540, 720), Keer::Dag(Ma, "week", 780, 1020)])
        );
    }

    #[test]
    fn reads_dates() {
        let day: Datum = "2026-03-03".parse().expect("a date");
        for written in
            ["di 3 maart 2026 19.30-21.00", "3-3-2026 19.30-21.00 uur", "dinsdag 3 maart 2026, van 19.30 tot 21.00 uur"]
        {
            assert_eq!(read(written), Some(vec![Keer::Datum(day, 1170, 1260)]), "{written}");
        }
    }

    #[test]
    fn leaves_what_it_does_not_understand() {
        for written in [
            "op afspraak",
            "dinsdag",
            "dinsdag 9.30 uur",
            "om de week op di 9-11",
            "di 11.00-9.30",
            "di in de even weken 9-11",
            "",
        ] {
            assert_eq!(read(written), None, "{written}");
        }
    }
}
