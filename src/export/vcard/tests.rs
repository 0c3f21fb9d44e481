use proptest::prelude::*;

use super::Vcard;

fn vcard() -> Vcard {
    Vcard {
        naam: "Anna de Vries".to_owned(),
        rol: "Welzijnscoach".to_owned(),
        organisatie: Some("Sociaal Werk".to_owned()),
        telefoon: "06 00000011".parse().expect("a number"),
        email: "anna@werk.example".parse().expect("an address"),
        url: "https://x.example/coaches/anna/".to_owned(),
        talen: vec!["nl".to_owned(), "fy".to_owned()],
        notitie: Some("Leek, Marum".to_owned()),
        gecontroleerd_op: "2026-10-12".parse().expect("a day"),
    }
}

/// Reads a vCard as an address book does: unfolds the lines (RFC 6350, section 3.2) and takes the
/// meaning out of the values (section 3.4). Gives the value of each property with a name.
fn read(text: &str, name: &str) -> Vec<String> {
    let unfolded = text.replace("\r\n ", "");
    let lines = unfolded.split("\r\n").filter_map(|line| line.split_once(':'));
    let wanted = lines.filter(|(head, _)| head.split(';').next() == Some(name));
    wanted.map(|(_, value)| unescape(value)).collect()
}

fn unescape(value: &str) -> String {
    let mut out = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next().expect("something behind a backslash") {
                'n' | 'N' => out.push('\n'),
                other => out.push(other),
            },
            ',' | ';' => panic!("a bare {c:?} in {value:?}"),
            c => out.push(c),
        }
    }
    out
}

/// Every line ends with CRLF, has none within, and is at most 75 octets of whole characters.
fn assert_lines(text: &str) {
    let body = text.strip_suffix("\r\n").expect("CRLF at the end");
    for line in body.split("\r\n") {
        assert!(!line.contains(['\r', '\n']), "{line:?}");
        assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
        assert!(!line.is_empty());
    }
}

#[test]
fn a_contact_reads_as_it_should() {
    let expected = "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:individual\r\nUID:https://x.example/coaches/anna/\r\n\
                    FN:Anna de Vries\r\nROLE:Welzijnscoach\r\nORG:Sociaal Werk\r\n\
                    TEL;VALUE=uri;TYPE=work:tel:+31600000011\r\nEMAIL;TYPE=work:anna@werk.example\r\n\
                    URL;TYPE=work:https://x.example/coaches/anna/\r\nLANG;PREF=1:nl\r\nLANG;PREF=2:fy\r\n\
                    NOTE:Leek\\, Marum\r\nREV:20261012T000000Z\r\nEND:VCARD\r\n";
    assert_eq!(vcard().text(), expected);
}

#[test]
fn what_is_not_known_is_left_out() {
    let text = Vcard { organisatie: None, notitie: None, talen: Vec::new(), ..vcard() }.text();
    for name in ["ORG", "NOTE", "LANG"] {
        assert_eq!(read(&text, name), [""; 0], "{name}");
    }
}

#[test]
fn marks_with_a_meaning_are_escaped() {
    let organisatie = "Wij; zij, en \\ wij\r\nSamen\nthuis".to_owned();
    let text = Vcard { organisatie: Some(organisatie), ..vcard() }.text();
    assert!(text.contains("ORG:Wij\\; zij\\, en \\\\ wij\\nSamen\\nthuis\r\n"), "{text}");
    let text = Vcard { naam: "A\u{7}\u{0}B\u{85}\tC".to_owned(), ..vcard() }.text();
    assert!(text.contains("FN:AB\tC\r\n"), "{text:?}");
}

#[test]
fn a_value_can_not_begin_a_property_of_its_own() {
    let text = Vcard { naam: "Anna\r\nEND:VCARD\nBEGIN:VCARD".to_owned(), ..vcard() }.text();
    assert_eq!(text.lines().filter(|line| line.starts_with("BEGIN")).count(), 1);
    assert_eq!(text.lines().filter(|line| line.starts_with("END")).count(), 1);
}

#[test]
fn lines_are_folded_at_75_octets_and_never_within_a_character() {
    // "FN:" and 72 octets fill a line to the last octet; one more begins another.
    let fits = Vcard { naam: "a".repeat(72), ..vcard() }.text();
    assert!(fits.contains(&format!("FN:{}\r\nROLE", "a".repeat(72))));
    let more = Vcard { naam: "a".repeat(73), ..vcard() }.text();
    assert!(more.contains(&format!("FN:{}\r\n a\r\nROLE", "a".repeat(72))));
    // A character of two octets that would end at octet 76 goes to the next line whole.
    let wide = Vcard { naam: format!("{}é", "a".repeat(71)), ..vcard() }.text();
    assert!(wide.contains(&format!("FN:{}\r\n é\r\nROLE", "a".repeat(71))));
    // So does one of four.
    let wider = Vcard { naam: format!("{}𝄞𝄞", "a".repeat(69)), ..vcard() }.text();
    assert!(wider.contains(&format!("FN:{}\r\n 𝄞𝄞\r\nROLE", "a".repeat(69))));
    for text in [fits, more, wide, wider] {
        assert_lines(&text);
    }
}

proptest! {
    #[test]
    fn unfolding_gives_back_the_values(
        naam in "[^\\p{Cc}]{0,90}",
        notitie in "([^\\p{Cc}]|[\\n,;\\\\éß漢𝄞 ]){0,300}",
    ) {
        let text = Vcard { naam: naam.clone(), notitie: Some(notitie.clone()), ..vcard() }.text();
        assert_lines(&text);
        prop_assert_eq!(read(&text, "FN"), [naam]);
        prop_assert_eq!(read(&text, "NOTE"), [notitie]);
        prop_assert_eq!(read(&text, "URL"), [vcard().url]);
    }
}
