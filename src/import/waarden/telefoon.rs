//! Telephone numbers, also those that a spreadsheet took for a sum of money.

use crate::import::boek::Cel;
use crate::kaart::Telefoon;

/// Area codes without their zero (Autoriteit Consument en Markt, nummerplan telefoon- en ISDN-diensten).
const AREAS: [&str; 145] = [
    "10", "111", "113", "114", "115", "117", "118", "13", "15", "161", "162", "164", "165", "166", "167", "168", "172",
    "174", "180", "181", "182", "183", "184", "186", "187", "20", "222", "223", "224", "226", "227", "228", "229",
    "23", "24", "251", "252", "255", "26", "294", "297", "299", "30", "313", "314", "315", "316", "317", "318", "320",
    "321", "33", "341", "342", "343", "344", "345", "346", "347", "348", "35", "36", "38", "40", "411", "412", "413",
    "416", "418", "43", "45", "46", "475", "478", "481", "485", "486", "487", "488", "492", "493", "495", "497", "499",
    "50", "511", "512", "513", "514", "515", "516", "517", "518", "519", "521", "522", "523", "524", "525", "527",
    "528", "529", "53", "541", "543", "544", "545", "546", "547", "548", "55", "561", "562", "566", "570", "571",
    "572", "573", "575", "577", "578", "58", "591", "592", "593", "594", "595", "596", "597", "598", "599", "70", "71",
    "72", "73", "74", "75", "76", "77", "78", "79", "85", "88", "91", "6",
];

/// A telephone number in Dutch grouping, and what there is to tell about how it was read.
///
/// # Errors
/// When it is no Dutch number, or when it can not be told which digit was lost.
pub fn telefoon(cel: &Cel) -> Result<(String, Option<String>), String> {
    let text = cel.tekst();
    let mut parts = text.split(['\n', ';', '/', '|', ',']).flat_map(|part| part.split(" of ")).map(bare);
    let first = parts.find(|part| part.chars().any(|c| c.is_ascii_digit())).unwrap_or_default();
    let others = parts.any(|part| part.chars().filter(char::is_ascii_digit).count() >= 3);
    let (digits, restored) = match lost_zero(&first) {
        Some(whole) => (whole, true),
        None => (first.clone(), false),
    };
    let Ok(number) = digits.parse::<Telefoon>() else {
        let count = first.chars().filter(char::is_ascii_digit).count();
        let bare_digits = count == first.len();
        return Err(match count {
            9 if bare_digits => {
                format!("'{first}' is een telefoonnummer waar een cijfer aan ontbreekt (zet de 0 ervoor, als tekst)")
            }
            _ => format!("'{text}' is geen Nederlands telefoonnummer (schrijf het zoals 0594 00 00 12)"),
        });
    };
    let told = if restored {
        Some(format!("de 0 die het programma wegliet, is teruggezet: {number}"))
    } else if others {
        Some(format!("hier staan meer nummers; alleen {number} is overgenomen"))
    } else {
        None
    };
    Ok((number.to_string(), told))
}

/// A number without words before it and remarks behind it.
fn bare(part: &str) -> String {
    let part = part.trim();
    let start = part.find(|c: char| c.is_ascii_digit() || c == '+' || c == '(').unwrap_or(part.len());
    let rest = &part[start..];
    let end =
        rest.find(|c: char| !(c.is_ascii_digit() || " -().+\u{a0}\u{2011}\u{2013}".contains(c))).unwrap_or(rest.len());
    let rest = rest[..end].replace(['\u{a0}'], " ").replace(['\u{2011}', '\u{2013}'], "-");
    rest.trim().trim_end_matches(['(', '-', '.']).trim().to_owned()
}

/// The whole number of which the first zero was lost: nine digits that begin with an area code or the 6 of a mobile
/// telephone, or the same after 31. Nothing when that is not certain.
fn lost_zero(written: &str) -> Option<String> {
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    if written.starts_with(['+', '0', '(']) {
        return None;
    }
    let national = match digits.len() {
        9 => digits.as_str(),
        11 => digits.strip_prefix("31")?,
        _ => return None,
    };
    AREAS.iter().any(|area| national.starts_with(area)).then(|| format!("0{national}"))
}

#[cfg(test)]
mod tests {
    use super::telefoon;
    use crate::import::boek::Cel;

    fn read(text: &str) -> Result<(String, bool), String> {
        telefoon(&Cel::Tekst(text.to_owned())).map(|(number, told)| (number, told.is_some()))
    }

    #[test]
    fn a_lost_zero_comes_back_when_it_is_certain() {
        let lost = |number: f64| telefoon(&Cel::Getal(number)).map(|(number, _)| number);
        assert_eq!(lost(594_000_012.0).as_deref(), Ok("0594 00 00 12"));
        assert_eq!(lost(600_000_012.0).as_deref(), Ok("06 00 00 00 12"));
        assert_eq!(lost(31_594_000_012.0).as_deref(), Ok("0594 00 00 12"));
        assert_eq!(
            lost(194_000_012.0).unwrap_err(),
            "'194000012' is een telefoonnummer waar een cijfer aan ontbreekt (zet de 0 ervoor, als tekst)"
        );
        assert!(lost(59_400_001.0).is_err());
    }

    #[test]
    fn reads_numbers_as_people_write_them() {
        for (written, number, told) in [
            ("0594-000012", "0594 00 00 12", false),
            ("Tel: 06 - 00 00 00 12", "06 00 00 00 12", false),
            ("+31 (0)594 000012", "0594 00 00 12", false),
            ("0594 000012 (ma-vr)", "0594 00 00 12", false),
            ("0594-000012 / 06-00000012", "0594 00 00 12", true),
            ("0800 0113", "0800 0113", false),
        ] {
            assert_eq!(read(written), Ok((number.to_owned(), told)), "{written}");
        }
        for none in ["", "op aanvraag", "12345", "+32 2 123 45 67"] {
            assert!(read(none).is_err(), "{none}");
        }
    }
}
