//! Prices.

use crate::import::boek::Cel;
use crate::yaml_out::Value;

/// For what a price is, as people write it.
const PER: [(&str, &[&str]); 7] = [
    (
        "keer",
        &[
            "per keer",
            "p/k",
            "p.k.",
            "per les",
            "per bijeenkomst",
            "per persoon",
            "p.p.",
            "pp",
            "per middag",
            "per ochtend",
            "per avond",
        ],
    ),
    ("maand", &["per maand", "p/m", "p.m.", "/maand", "pm"]),
    ("kwartaal", &["per kwartaal"]),
    ("half_jaar", &["per half jaar", "per halfjaar"]),
    ("jaar", &["per jaar", "p/j", "p.j.", "/jaar"]),
    ("cursus", &["per cursus", "voor de cursus", "hele cursus"]),
    ("seizoen", &["per seizoen"]),
];

/// The keys of `kosten`: `gratis`, `€ 2,50 per keer`, `2.5`, `€ 28 p/m`. What is no single price becomes `toelichting`.
#[must_use]
pub fn kosten(cel: &Cel) -> Vec<(String, Value)> {
    let text = match cel {
        Cel::Getal(number) => format!("{number:.2}").replace('.', ","),
        Cel::JaNee(true) => return vec![truth("gratis", false), text("toelichting", "ja")],
        Cel::JaNee(false) => return vec![truth("gratis", true)],
        _ => cel.tekst().split_whitespace().collect::<Vec<_>>().join(" "),
    };
    let lower = text.to_lowercase();
    let bare = lower.trim_matches(|c: char| c.is_whitespace() || ".!".contains(c));
    if matches!(
        bare,
        "gratis" | "geen" | "geen kosten" | "nee" | "nihil" | "vrij" | "kosteloos" | "-" | "n.v.t" | "nvt"
    ) {
        return vec![truth("gratis", true)];
    }
    let per = found_per(&lower);
    match amount(&lower) {
        Some((0, _)) if per.is_none() => vec![truth("gratis", true)],
        Some((cents, left)) => {
            let mut out = vec![truth("gratis", cents == 0)];
            out.push(self::text("bedrag", &format!("{},{:02}", cents / 100, cents % 100)));
            let left = per.map_or_else(|| left.clone(), |(_, way)| left.replacen(way, "", 1));
            if let Some((key, _)) = per {
                out.push(("per".to_owned(), Value::Word(key.to_owned())));
            }
            if left.chars().any(char::is_alphanumeric) {
                out.push(self::text("toelichting", &text));
            }
            out
        }
        None => {
            let gratis = lower.starts_with("gratis");
            vec![truth("gratis", gratis), self::text("toelichting", &text)]
        }
    }
}

/// For what a price is: `per keer`, `keer`, `maand`, `p/m`. Nothing when it does not say.
#[must_use]
pub fn per(text: &str) -> Option<&'static str> {
    let lower = text.trim().to_lowercase();
    let key = PER.iter().map(|(key, _)| *key).find(|key| key.replace('_', " ") == lower.replace('_', " "));
    key.or_else(|| found_per(&lower).map(|(key, _)| key))
}

/// The key of what a price is for, and the way it is said in a text in small letters.
fn found_per(lower: &str) -> Option<(&'static str, &'static str)> {
    PER.iter().find_map(|(key, ways)| ways.iter().find(|way| has(lower, way)).map(|way| (*key, *way)))
}

fn truth(key: &str, value: bool) -> (String, Value) {
    (key.to_owned(), Value::Word(value.to_string()))
}

fn text(key: &str, value: &str) -> (String, Value) {
    (key.to_owned(), Value::Text(value.to_owned()))
}

/// Whether a way to write stands in a text as words of its own.
fn has(text: &str, way: &str) -> bool {
    text.match_indices(way).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + way.len()..].chars().next();
        let joined = before.is_some_and(char::is_alphabetic) && way.starts_with(char::is_alphabetic);
        !joined && after.is_none_or(|c| !c.is_alphabetic())
    })
}

/// The one amount in a text, in cents, and the text without it. Nothing when there is none, or more than one.
fn amount(text: &str) -> Option<(u32, String)> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let len = text[start..].find(|c: char| !(c.is_ascii_digit() || ".,".contains(c))).unwrap_or(text.len() - start);
    let written = text[start..start + len].trim_end_matches([',', '.']);
    let (before, after) = (&text[..start], &text[start + written.len()..]);
    if after.contains(|c: char| c.is_ascii_digit()) || before.ends_with('-') {
        return None;
    }
    let (euros, cents) = written.split_once([',', '.']).unwrap_or((written, "00"));
    let cents = match cents.len() {
        1 => format!("{cents}0"),
        2 => cents.to_owned(),
        _ => return None,
    };
    let number = |digits: &str| digits.parse::<u32>().ok();
    let total = number(euros).filter(|euros| *euros < 10_000)? * 100 + number(&cents)?;
    let after = after.trim_start().trim_start_matches([',', '.', '-']).trim_start();
    let after = ["euro", "eur"].iter().find_map(|word| after.strip_prefix(word)).unwrap_or(after);
    let before = before.trim_end().trim_end_matches(['€']).trim_end();
    let before = ["euro", "eur"].iter().find_map(|word| before.strip_suffix(word)).unwrap_or(before);
    Some((total, format!("{before} {after}")))
}

#[cfg(test)]
mod tests {
    use super::kosten;
    use crate::import::boek::Cel;
    use crate::yaml_out::{Value, flow};

    fn read(cel: &Cel) -> String {
        flow(&Value::Map(kosten(cel)))
    }

    #[test]
    fn reads_prices_as_people_write_them() {
        for (written, record) in [
            ("gratis", "{ gratis: true }"),
            ("Geen.", "{ gratis: true }"),
            ("€ 0,00", "{ gratis: true }"),
            ("€ 2,50", "{ gratis: false, bedrag: \"2,50\" }"),
            ("2.50", "{ gratis: false, bedrag: \"2,50\" }"),
            ("€5,-", "{ gratis: false, bedrag: \"5,00\" }"),
            ("€ 2,50 per keer", "{ gratis: false, bedrag: \"2,50\", per: keer }"),
            ("28 euro p/m", "{ gratis: false, bedrag: \"28,00\", per: maand }"),
            ("€ 2,50 incl. koffie", "{ gratis: false, bedrag: \"2,50\", toelichting: \"€ 2,50 incl. koffie\" }"),
            ("vrijwillige bijdrage", "{ gratis: false, toelichting: vrijwillige bijdrage }"),
            ("€ 5 of € 3 met stadspas", "{ gratis: false, toelichting: € 5 of € 3 met stadspas }"),
        ] {
            assert_eq!(read(&Cel::Tekst(written.to_owned())), record, "{written}");
        }
        assert_eq!(read(&Cel::Getal(2.5)), "{ gratis: false, bedrag: \"2,50\" }");
        assert_eq!(read(&Cel::Getal(0.0)), "{ gratis: true }");
    }
}
