//! Times of the day.

use crate::import::boek::Cel;

/// A time in minutes since midnight: of the program, a fraction of a day, `9:30`, `9.30 uur`, `9u30`, `9 uur`, `9`.
///
/// # Errors
/// When it is no time.
pub fn tijd(cel: &Cel) -> Result<u16, String> {
    let fout = || format!("'{}' is geen tijd (schrijf haar zoals 9:30)", cel.tekst());
    match cel {
        Cel::Tijd(minutes) | Cel::Moment(_, minutes) => Ok(*minutes),
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of a day is 0 to 1440")]
        Cel::Getal(number) if (0.0..1.0).contains(number) => Ok((number * 1440.0).round() as u16),
        _ => match tijden(&cel.tekst()).as_deref() {
            Some([(van, None)]) => Ok(*van),
            _ => Err(fout()),
        },
    }
}

/// A time with the time until which, when it is told.
type Duur = (u16, Option<u16>);

/// Times from and until: `9.30-11.00`, `van 9:30 tot 11 uur`, `10-12 uur`, `14.00 en 15.30 uur`. Nothing when
/// something else stands there too.
#[must_use]
pub fn tijden(text: &str) -> Option<Vec<(u16, Option<u16>)>> {
    let text = text.to_lowercase().replace(['–', '—', '−'], "-");
    let mut out: Vec<Duur> = Vec::new();
    let mut rest = text.as_str();
    let mut until = false;
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return (!out.is_empty() && !until).then_some(out);
        }
        if let Some((minutes, after)) = een(rest) {
            match out.last_mut() {
                Some(last) if until && last.1.is_none() => last.1 = Some(minutes),
                _ if until => return None,
                _ => out.push((minutes, None)),
            }
            until = false;
            rest = after;
            continue;
        }
        let step = ["tot en met", "t/m", "tot", "-"].iter().find_map(|word| rest.strip_prefix(word));
        if let Some(after) = step.filter(|_| !out.is_empty() && !until) {
            until = true;
            rest = after;
            continue;
        }
        rest = ["van", "om", "en", "uur", "u.", ",", ";", "vanaf"].iter().find_map(|word| rest.strip_prefix(word))?;
    }
}

/// One time at the start of a text, and what comes after it.
pub(super) fn een(text: &str) -> Option<(u16, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (hours, rest) = text.split_at(digits);
    let (hours, minutes, rest) = match digits {
        1 | 2 => {
            let hours: u16 = hours.parse().ok()?;
            let after = rest.strip_prefix([':', '.', 'u', 'h']);
            match after.filter(|after| after.bytes().take_while(u8::is_ascii_digit).count() == 2) {
                Some(after) => (hours, after[..2].parse().ok()?, &after[2..]),
                None => (hours, 0, rest),
            }
        }
        4 => (hours[..2].parse().ok()?, hours[2..].parse().ok()?, rest),
        _ => return None,
    };
    // Behind seconds, as in 09:30:00, nothing is lost.
    let rest = rest.strip_prefix(":00").unwrap_or(rest);
    let rest = rest.strip_prefix('u').filter(|after| !after.starts_with(char::is_alphanumeric)).unwrap_or(rest);
    let good =
        minutes < 60 && (hours < 24 || (hours, minutes) == (24, 0)) && !rest.starts_with(|c: char| c.is_ascii_digit());
    good.then_some((hours * 60 + minutes, rest))
}

#[cfg(test)]
mod tests {
    use super::{tijd, tijden};
    use crate::import::boek::Cel;

    #[test]
    fn reads_times_as_people_write_them() {
        for written in ["9:30", "9.30", "09.30 uur", "9u30", "9h30", "0930", "09:30:00", "9.30u"] {
            assert_eq!(tijd(&Cel::Tekst(written.to_owned())), Ok(570), "{written}");
        }
        assert_eq!(tijd(&Cel::Getal(0.395_833_333)), Ok(570));
        assert_eq!(tijd(&Cel::Getal(9.0)), Ok(540));
        for none in ["", "25:00", "half tien", "9.30-11.00", "9,3", "93"] {
            assert!(tijd(&Cel::Tekst(none.to_owned())).is_err(), "{none}");
        }
    }

    #[test]
    fn reads_from_and_until() {
        for written in ["9.30-11.00", "9:30 – 11:00 uur", "van 9.30 tot 11 uur", "9u30 - 11u", "9.30 t/m 11.00"] {
            assert_eq!(tijden(written), Some(vec![(570, Some(660))]), "{written}");
        }
        assert_eq!(tijden("10-12 uur en 13-15 uur"), Some(vec![(600, Some(720)), (780, Some(900))]));
        for none in ["ochtend", "9.30-", "9.30 bij de kerk", "9-10-11"] {
            assert_eq!(tijden(none), None, "{none}");
        }
    }
}
