mod oracle;

use serde::Deserialize;

use super::stand_in::StandIn;
use super::{MAX_FAULTS, decode};
use crate::diagnostics::{Finding, Position};
use crate::kaart::{Bedrag, CbsCode, Datum, Email, Postcode, PostcodeGebied, Taal, Telefoon, Tijd, Url};
use crate::source::{Located, parse};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    naam: Located<String>,
    soort: Soort,
    open: bool,
    aantal: Option<u8>,
    op: Located<Datum>,
    #[serde(default)]
    dagen: Vec<Located<Datum>>,
    #[serde(default)]
    plekken: Vec<Located<Plek>>,
    contact: Option<Plek>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Soort {
    Wandelen,
    Zingen,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Plek {
    straat: String,
    sinds: Datum,
    bij: Option<Located<Binnen>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Binnen {
    kamer: u8,
    open: bool,
}

const GOOD: &str = "naam: Leek\nsoort: wandelen\nopen: true\nop: 2026-10-01\n";

/// All faults of a text: line, column, code and message.
fn faults(yaml: &str) -> Vec<String> {
    let node = parse(yaml).expect("YAML");
    let mut found = decode::<Record>(&node).err().unwrap_or_default();
    let start = |finding: &Finding| finding.span.as_ref().map_or(0, |span| span.start);
    found.sort_by_key(|finding| (start(finding), finding.bericht.clone()));
    let line = |finding: &Finding| {
        let Position { regel, kolom } = Position::of(yaml, start(finding));
        format!("{regel}:{kolom} {} {}", finding.rule.code, finding.bericht)
    };
    found.iter().map(line).collect()
}

/// The faults of a good record with more lines.
fn faults_with(more: &str) -> Vec<String> {
    faults(&format!("{GOOD}{more}"))
}

#[test]
fn a_good_record_is_read_with_the_places_of_its_values() {
    let yaml = "naam: \"Café 't Hoekje\"\nsoort: zingen\nopen: false\naantal: null\nop: 2026-10-01\n\
                dagen: [2026-01-02, 2028-02-29]\nplekken:\n  - straat: 12\n    sinds: 2020-01-01\n    bij: { kamer: 3, open: true }\n";
    let record: Record = decode(&parse(yaml).expect("YAML")).expect("a good record");
    assert_eq!(&yaml[record.naam.span.clone()], "\"Café 't Hoekje\"");
    assert_eq!(record.naam.value, "Café 't Hoekje");
    assert_eq!((record.soort, record.open, record.aantal), (Soort::Zingen, false, None));
    assert_eq!(&yaml[record.op.span.clone()], "2026-10-01");
    assert_eq!(&yaml[record.dagen[1].span.clone()], "2028-02-29");
    let plek = &record.plekken[0];
    assert_eq!(plek.straat, "12");
    assert_eq!(plek.sinds.to_string(), "2020-01-01");
    let bij = plek.bij.as_ref().expect("a part");
    assert_eq!((bij.kamer, bij.open), (3, true));
    assert_eq!(&yaml[bij.span.clone()], "{ kamer: 3, open: true }");
    assert!(record.contact.is_none());
}

#[test]
fn faults_of_every_kind_are_found_in_one_run() {
    let yaml = "soort: wandlen\nopen: ja\naantal: 300\nop: 1 oktober\ndagen: [2026-01-01, x, 2026-02-30]\nkleur: rood\nopen: true\n";
    assert_eq!(
        faults(yaml),
        [
            "1:1 K003 de sleutel 'naam' ontbreekt",
            "1:8 K006 'wandlen' kan hier niet staan",
            "2:7 K005 hier hoort true of false te staan",
            "3:9 K005 hier hoort een heel getal van 0 tot en met 255 te staan",
            "4:5 K105 '1 oktober' is geen datum",
            "5:21 K105 'x' is geen datum",
            "5:24 K105 '2026-02-30' is geen datum",
            "6:1 K002 onbekende sleutel 'kleur'",
            "7:1 K004 de sleutel 'open' staat hierboven al",
        ]
    );
}

#[test]
fn faults_in_nested_maps_and_lists_are_found_beside_each_other() {
    let more = "plekken:\n  - straat: A\n    sinds: gisteren\n    bij: { kamer: x }\n  - sinds: 2020-01-01\n  - een tekst\n  - straat: [B]\n    sinds: 2020-01-01\n    bij: { kamer: 1, open: true, deur: 2 }\ncontact: []\n";
    assert_eq!(
        faults_with(more),
        [
            "7:12 K105 'gisteren' is geen datum",
            "8:10 K003 de sleutel 'open' ontbreekt",
            "8:19 K005 hier hoort een heel getal van 0 tot en met 255 te staan",
            "9:5 K003 de sleutel 'straat' ontbreekt",
            "10:5 K005 hier horen sleutels met waarden te staan",
            "11:13 K005 hier hoort tekst te staan",
            "13:34 K002 onbekende sleutel 'deur'",
            "14:10 K005 hier horen sleutels met waarden te staan",
        ]
    );
}

#[test]
fn a_misspelled_key_is_not_missed_as_well() {
    assert_eq!(faults(&GOOD.replace("naam:", "nam:")), ["1:1 K002 onbekende sleutel 'nam'"]);
    // What is there already can not have been meant.
    assert_eq!(faults_with("nam: Tolbert\n"), ["5:1 K002 onbekende sleutel 'nam'"]);
    let node = parse(&GOOD.replace("naam:", "nam:")).expect("YAML");
    let hulp = decode::<Record>(&node).err().and_then(|found| found[0].hulp.clone());
    assert_eq!(hulp.as_deref(), Some("bedoelde u 'naam'?"));
}

#[test]
fn an_empty_value_is_no_value_and_null_only_where_it_may_be() {
    assert_eq!(faults(&GOOD.replace("Leek", "")), ["1:5 K007 hier ontbreekt een waarde"]);
    for empty in ["\"\"", "''", "\"  \"", "~", "null", "|\n"] {
        assert_eq!(faults(&GOOD.replace("Leek", empty)).len(), 1, "{empty}");
    }
    assert!(faults_with("aantal: null\n").is_empty());
    assert!(faults_with("aantal: ~\n").is_empty());
    assert_eq!(faults_with("aantal:\n"), ["5:7 K007 hier ontbreekt een waarde"]);
    assert_eq!(faults_with("dagen:\nplekken: null\n").len(), 2);
    assert!(faults_with("dagen: []\n").is_empty());
}

#[test]
fn what_looks_like_a_number_stays_text_and_the_other_way_around() {
    for (written, read) in
        [("0594", "0594"), ("1.50", "1.50"), ("0x1F", "0x1F"), ("true", "true"), ("2026-10-01", "2026-10-01")]
    {
        let record: Record = decode(&parse(&GOOD.replace("Leek", written)).expect("YAML")).expect("a good record");
        assert_eq!(record.naam.value, read);
    }
    assert_eq!(faults_with("aantal: \"7\"\n"), ["5:9 K005 hier hoort een getal zonder aanhalingstekens te staan"]);
    assert_eq!(faults(&GOOD.replace("true", "\"true\"")).len(), 1);
    for written in ["-1", "256", "1.0", "zeven", "0x7", "[7]"] {
        assert_eq!(faults_with(&format!("aantal: {written}\n")).len(), 1, "{written}");
    }
}

#[test]
fn more_faults_than_anyone_reads_end_the_search() {
    let more = format!("dagen: [{}]\n", "x, ".repeat(5_000));
    assert_eq!(faults_with(&more).len(), MAX_FAULTS + 1);
    let keys: Vec<String> = (0..5_000).map(|n| format!("sleutel{n}: x\n")).collect();
    let more = keys.concat();
    assert_eq!(faults_with(&more).len(), MAX_FAULTS + 1);
}

#[test]
fn every_value_has_a_good_stand_in() {
    fn stands_in<T: for<'de> Deserialize<'de>>() {
        if let Err(error) = T::deserialize(StandIn) {
            panic!("{}: {error}", std::any::type_name::<T>());
        }
    }
    stands_in::<Bedrag>();
    stands_in::<CbsCode>();
    stands_in::<Datum>();
    stands_in::<Email>();
    stands_in::<Postcode>();
    stands_in::<PostcodeGebied>();
    stands_in::<Taal>();
    stands_in::<Telefoon>();
    stands_in::<Tijd>();
    stands_in::<Url>();
    stands_in::<Located<Record>>();
}
