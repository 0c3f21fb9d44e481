//! The schemas that help editors are those of the parser: committed as the program makes them, and both take and refuse the
//! same records.
//!
//! What a schema can not say, and so is left to the rules:
//!
//! - that dates and times are in order, that names lead somewhere, that a code is on a list: that is about more than one value;
//! - a range of postcodes in order and within one pc4;
//! - the code of a rule in `negeer`, which is a list that grows;
//! - that a key does not stand in a file twice: a reader of YAML has made one of them by then;
//! - a whole number that is written as `5.0`.
//!
//! Where the schema asks more than the parser, on purpose: a telephone number or time stands between quotes. The parser reads
//! what is there as it is written, but other programs make `594000012` of `0594000012` and `9.3` of `9.30`.

// A test may fail loudly.
#![allow(clippy::expect_used, clippy::disallowed_methods)]

use std::path::Path;

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Map, Number, Value as Json, json};
use wijkwijzer::diagnostics::{Diagnostics, Ernst};
use wijkwijzer::records;
use wijkwijzer::schema::{INSTELLINGEN, MAP, Soort, Vorm, instellingen, schemas};
use wijkwijzer::source::{Content, Node, from_bytes, load, parse, split};
use wijkwijzer::yaml_out::{Value, flow};

/// Numbers and words of which some fit some fields.
const TEKSTEN: &[&str] = &[
    "",
    " ",
    "leek",
    "Leek is mooi",
    "nee",
    "true",
    "null",
    "9",
    "nl",
    "NL",
    "nld",
    "nederlands",
    "2026-10-01",
    "2026-02-29",
    "2028-02-29",
    "1900-02-29",
    "2000-02-29",
    "2026-11-31",
    "2026-1-1",
    "1-10-2026",
    "9:30",
    "09.05",
    "24:00",
    "24:01",
    "9:60",
    "25:00",
    "9:3",
    "0594 00 00 12",
    "0594000012",
    "06-12345678",
    "+31 594 000012",
    "0031594000012",
    "+31 (0)594 000012",
    "+31594",
    "+32 2 123 45 67",
    "112",
    "113",
    "116123",
    "14 0594",
    "14050",
    "0800-0113",
    "0800 0113 113",
    "0594 00 00 000",
    "00 594 0000",
    "(0594) 00 00 12",
    " 112 ",
    "a@b.nl",
    "a.b@c.example",
    ".a@b.nl",
    "a@b",
    "a@-b.nl",
    "a b@c.nl",
    "https://a.nl",
    "http://a.nl/b?c=d#e",
    "https://a..nl",
    "https://u@a.nl",
    "ftp://a.nl",
    "https://",
    "https://a.nl/\"",
    "9351",
    "9351 AB",
    "9351ab",
    "9351 SA",
    "9351 A",
    "0351",
    "9351 AA-9351 KZ",
    "9351-9352",
    "GM1969",
    "WK196904",
    "BU19690401",
    "WK1969",
    "gm1969",
    "2,50",
    "2",
    "2.50",
    "2,5",
    "€ 2",
    "week",
    "2 weken",
    "ma",
    "di",
    "ja",
    "onbekend",
    "actief",
    "welzijn",
    "Z29",
    "regel een\nregel twee",
    "met \"aanhalingstekens\" en \\",
    "# geen opmerking",
    "sleutel: waarde",
    "- streep",
    "[lijst]",
    "{ a: 1 }",
];

fn validator(soort: Soort) -> Validator {
    let name = format!("{}.json", soort.naam());
    let (_, text) = schemas().into_iter().find(|(known, _)| *known == name).expect("a schema");
    let schema: Json = serde_json::from_str(&text).expect("JSON");
    assert!(jsonschema::meta::is_valid(&schema), "{name} is a schema");
    jsonschema::draft202012::options().build(&schema).expect("a schema")
}

/// What other programs make of YAML (1.2, core schema).
fn json_of(node: &Node) -> Json {
    match &node.content {
        Content::Scalar { .. } if node.is_null() => Json::Null,
        Content::Scalar { text, plain: true } => match text.as_str() {
            "true" => Json::Bool(true),
            "false" => Json::Bool(false),
            text => {
                let digits = text.strip_prefix('-').unwrap_or(text);
                let number = digits.starts_with(|c: char| c.is_ascii_digit());
                let whole = number.then(|| text.parse::<i64>().ok().map(Number::from)).flatten();
                let broken = || number.then(|| text.parse::<f64>().ok().and_then(Number::from_f64)).flatten();
                whole.or_else(broken).map_or_else(|| Json::from(text), Json::Number)
            }
        },
        Content::Scalar { text, .. } => Json::from(text.as_str()),
        Content::List(items) => items.iter().map(json_of).collect(),
        Content::Map(entries) => entries.iter().map(|entry| (entry.key.clone(), json_of(&entry.value))).collect(),
    }
}

/// The same as YAML, in which a text is never taken for something else.
fn yaml_of(value: &Json) -> Value {
    match value {
        Json::String(text) => Value::Text(text.clone()),
        Json::Array(items) => Value::List(items.iter().map(yaml_of).collect()),
        Json::Object(entries) => Value::Map(entries.iter().map(|(key, value)| (key.clone(), yaml_of(value))).collect()),
        other => Value::Word(other.to_string()),
    }
}

/// Whether the parser takes a record as the content of a file; else what it says.
fn gelezen(soort: Soort, record: &Json) -> Result<(), String> {
    let path = soort.paden().replace('*', "leek");
    let yaml = flow(&yaml_of(record));
    let text = if soort.boven_tekst() { format!("---\n{yaml}\n---\nTekst.\n") } else { format!("{yaml}\n") };
    let mut found = Diagnostics::new();
    let sources = from_bytes(vec![(path.clone(), text.into_bytes())], &mut found);
    let _ = records::read(&sources, &mut found);
    let mut faults = found.all().iter().filter(|item| *item.bestand == *path && item.finding.ernst == Ernst::Fout);
    faults.next().map_or(Ok(()), |fault| Err(format!("{}: {}", fault.finding.rule.code, fault.finding.bericht)))
}

/// Whether all that the schema has against a record is a number where a text is asked for.
fn alleen_aanhalingstekens(validator: &Validator, record: &Json) -> bool {
    validator.iter_errors(record).all(|error| {
        let wanted = error.to_string();
        error.instance().is_number() && (wanted.contains("\"string\"") && !wanted.contains("\"number\""))
    })
}

/// The records of a region: kind and content, each of a list by itself.
fn voorbeelden(root: &str) -> Vec<(Soort, Json)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
    let sources = load(&root, &mut Diagnostics::new()).expect("a folder");
    let mut out = Vec::new();
    for file in &sources.texts {
        let Some(soort) = Soort::van(&file.path) else { continue };
        let yaml = if soort.boven_tekst() { split(&file.text).expect("front matter").yaml } else { &file.text };
        match json_of(&parse(yaml).expect("YAML")) {
            Json::Array(items) => out.extend(items.into_iter().map(|item| (soort, Json::Array(vec![item])))),
            record => out.push((soort, record)),
        }
    }
    out
}

/// Picks from a stream of choices that a test can make smaller.
struct Keuzes<'a>(std::slice::Iter<'a, u16>);

impl Keuzes<'_> {
    fn van(&mut self, count: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or_default()) % count.max(1)
    }

    fn uit<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.van(items.len())]
    }

    /// A record that the form allows.
    fn record(&mut self, vorm: &Vorm) -> Json {
        match vorm {
            Vorm::Tekst => Json::from(*self.uit(&["tekst", "Een zin.", "9351", "nee"])),
            Vorm::Waarde(type_) => Json::from(match *type_ {
                "Datum" => *self.uit(&["2026-10-01", "2028-02-29"]),
                "Tijd" => *self.uit(&["9:30", "24.00"]),
                "Telefoon" => *self.uit(&["0594 00 00 12", "112", "+31 594 000012"]),
                "Email" => "a@b.nl",
                "Eigenaar" => *self.uit(&["@anna", "@regio/redactie", "a@b.nl"]),
                "Bestandsadres" => "https://a.nl/b/{pad}",
                "Repo" => "regio/kaart",
                "Url" => "https://a.nl/b",
                "Taal" => "nl",
                "CbsCode" => *self.uit(&["GM1969", "WK196904"]),
                "Bedrag" => *self.uit(&["2,50", "2"]),
                "Postcode" => *self.uit(&["9351 AB", "9351"]),
                "PostcodeGebied" => *self.uit(&["9351", "9351 AA-9351 KZ"]),
                other => panic!("no example of {other}"),
            }),
            Vorm::Getal(least, most) => Json::from(*self.uit(&[*least, *most])),
            Vorm::Breuk => json!(53.25),
            Vorm::JaNee => Json::from(self.van(2) == 1),
            Vorm::Keuze(_, words) => Json::from(*self.uit(words)),
            Vorm::Lijst(inner) => (0..self.van(3)).map(|_| self.record(inner)).collect(),
            Vorm::MagLeeg(inner) => {
                if self.van(4) == 0 {
                    Json::Null
                } else {
                    self.record(inner)
                }
            }
            Vorm::Sleutels("Negeer", _) => json!({ "code": "K311", "reden": "Dat is hier zo." }),
            Vorm::Sleutels(_, velden) => {
                let mut record = Map::new();
                for veld in velden {
                    if veld.verplicht || self.van(2) == 1 {
                        record.insert(veld.naam.to_owned(), self.record(&veld.vorm));
                    }
                }
                Json::Object(record)
            }
        }
    }

    /// Changes one thing somewhere in a record.
    fn verander(&mut self, record: &mut Json) {
        let mut paths = Vec::new();
        pointers(record, "", &mut paths);
        let path = self.uit(&paths).clone();
        let what = self.van(8);
        let text = Json::from(*self.uit(TEKSTEN));
        let others = [
            json!(0),
            json!(-1),
            json!(70_000),
            json!(300),
            json!(9351),
            json!(1.5),
            json!(true),
            json!([]),
            json!({}),
        ];
        let other = self.uit(&others).clone();
        let Some(value) = record.pointer_mut(&path) else { return };
        match (what, &mut *value) {
            (0, Json::Object(entries)) => {
                entries.insert("onbekend_veld".to_owned(), text);
            }
            (1 | 2, Json::Object(entries)) => {
                let keys: Vec<String> = entries.keys().cloned().collect();
                if !keys.is_empty() {
                    entries.remove(self.uit(&keys));
                }
            }
            (3, Json::Array(items)) => items.push(text),
            (4, _) => *value = Json::Null,
            (5, _) => *value = other,
            _ => *value = text,
        }
    }
}

fn pointers(value: &Json, path: &str, out: &mut Vec<String>) {
    out.push(path.to_owned());
    match value {
        Json::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                pointers(item, &format!("{path}/{at}"), out);
            }
        }
        // What `negeer` holds is judged by more than its form.
        Json::Object(entries) => {
            for (key, item) in entries.iter().filter(|(key, _)| *key != "negeer") {
                pointers(item, &format!("{path}/{key}"), out);
            }
        }
        _ => {}
    }
}

fn same(soort: Soort, validator: &Validator, record: &Json) -> Result<bool, TestCaseError> {
    let read = gelezen(soort, record);
    let valid = validator.is_valid(record);
    if read.is_ok() && !valid && alleen_aanhalingstekens(validator, record) {
        return Ok(false);
    }
    let why: Vec<String> = validator.iter_errors(record).map(|error| error.to_string()).collect();
    prop_assert_eq!(read.is_ok(), valid, "{:?}: parser {:?}, schema {:?}\n{}", soort, read, why, record);
    Ok(valid)
}

#[test]
fn the_committed_schemas_are_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let made = schemas().into_iter().map(|(name, text)| (format!("{MAP}/{name}"), text));
    for (path, text) in made.chain([(INSTELLINGEN.to_owned(), instellingen())]) {
        let committed = std::fs::read_to_string(root.join(&path)).unwrap_or_default();
        assert!(committed == text, "{path} is not current: run 'wijkwijzer schema'");
    }
    let count = std::fs::read_dir(root.join(MAP)).expect("a folder").count();
    assert_eq!(count, Soort::ALLE.len(), "no schema is left over");
}

#[test]
fn every_record_of_the_examples_fits_its_schema() {
    for root in [".", "examples/haarlemmermeer", "tests/fixtures/regio"] {
        let records = voorbeelden(root);
        assert!(records.len() > 20, "{root}: {} records", records.len());
        let validators: Vec<(Soort, Validator)> = Soort::ALLE.iter().map(|soort| (*soort, validator(*soort))).collect();
        for (soort, record) in records {
            let (_, validator) = validators.iter().find(|known| known.0 == soort).expect("a schema");
            let faults: Vec<String> =
                validator.iter_errors(&record).map(|error| format!("{}: {error}", error.instance_path())).collect();
            assert_eq!(faults, Vec::<String>::new(), "{soort:?} {record}");
        }
    }
}

#[test]
fn schema_and_parser_agree_on_changed_records() {
    let records = voorbeelden("tests/fixtures/regio");
    let validators: Vec<(Soort, Validator, Vorm)> =
        Soort::ALLE.iter().map(|soort| (*soort, validator(*soort), soort.vorm_van_bestand())).collect();
    let of = |soort: Soort| validators.iter().find(|known| known.0 == soort).expect("a schema");
    let mut good = 0;
    let mut bad = 0;
    let config = ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() };
    let mut runner = proptest::test_runner::TestRunner::new_with_rng(
        config,
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let (good_, bad_) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
    runner
        .run(&proptest::collection::vec(any::<u16>(), 8..160), |choices| {
            let mut keuzes = Keuzes(choices.iter());
            let changes = keuzes.van(4);
            let (soort, mut record) = if keuzes.van(2) == 0 {
                keuzes.uit(&records).clone()
            } else {
                let (soort, _, vorm) = keuzes.uit(&validators);
                (*soort, keuzes.record(vorm))
            };
            for _ in 0..changes {
                keuzes.verander(&mut record);
            }
            let valid = same(soort, &of(soort).1, &record)?;
            if changes == 0 {
                prop_assert!(valid, "{:?} {}", soort, record);
            }
            let count = if valid { &good_ } else { &bad_ };
            count.set(count.get() + 1);
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
    good += good_.get();
    bad += bad_.get();
    assert!(good > 500 && bad > 500, "{good} good, {bad} bad");
}

/// Where values with a form of their own stand in a record with all its fields and lists of one.
fn plekken(vorm: &Vorm, path: &str, out: &mut Vec<(&'static str, String)>) {
    match vorm {
        Vorm::Waarde(type_) => out.push((type_, path.to_owned())),
        Vorm::MagLeeg(inner) => plekken(inner, path, out),
        Vorm::Lijst(inner) => plekken(inner, &format!("{path}/0"), out),
        Vorm::Sleutels(_, velden) => {
            for veld in velden {
                plekken(&veld.vorm, &format!("{path}/{}", veld.naam), out);
            }
        }
        _ => {}
    }
}

#[test]
fn schema_and_parser_agree_on_every_text_in_every_type_of_value() {
    let mut seen = std::collections::BTreeSet::new();
    for soort in Soort::ALLE {
        let (validator, vorm) = (validator(*soort), soort.vorm_van_bestand());
        // With only ones to choose from, every field is there and every list has one item.
        let whole = Keuzes([1; 5000].iter()).record(&vorm);
        let mut places = Vec::new();
        plekken(&vorm, "", &mut places);
        for (type_, path) in places {
            if !seen.insert(type_) {
                continue;
            }
            for text in TEKSTEN {
                let mut record = whole.clone();
                *record.pointer_mut(&path).unwrap_or_else(|| panic!("{path} in {whole}")) = Json::from(*text);
                same(*soort, &validator, &record).unwrap_or_else(|error| panic!("{type_} {text:?}: {error}"));
            }
        }
    }
    assert!(seen.len() >= 10, "{seen:?}");
}
