//! What the coach finder loads: complete, the same each time, and true to where people live.

// A test reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]

mod driver;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use driver::{SiteTest, VANDAAG};
use serde_json::Value;
use wijkwijzer::diagnostics::Diagnostics;
use wijkwijzer::kaart::{Id, Kaart, Postcode, Wijk};
use wijkwijzer::{Timings, kaart, make, records, source};

/// The example region of the repository.
fn groningen() -> Kaart {
    let mut found = Diagnostics::new();
    let sources = source::load(Path::new(env!("CARGO_MANIFEST_DIR")), &mut found).expect("the example region");
    let records = records::read(&sources, &mut found);
    kaart::link(records, VANDAAG.parse().expect("a day"), &mut found).expect("a region without faults")
}

/// The tables of a site: name without hash, and bytes.
fn tables(site: &Path) -> BTreeMap<String, Vec<u8>> {
    let made = make(site, VANDAAG.parse().expect("a day"), &mut Timings::default(), &|_| {}).expect("a folder");
    let name = |path: &str| Some(path.strip_prefix("assets/")?.strip_suffix(".json")?.split('.').next()?.to_owned());
    made.files.into_iter().filter_map(|(path, bytes)| Some((name(&path)?, bytes))).collect()
}

#[test]
fn the_tables_are_complete_and_the_same_each_time() {
    let site = SiteTest::regio();
    let tables_of = || tables(site.root());
    let one = tables_of();
    // Those of the samples of components too, which look in a region of their own.
    let names = ["coaches", "klachten", "voorbeeld-coaches", "voorbeeld-klachten", "zoek", "zoek-0", "zoek-algemeen"];
    assert_eq!(one.keys().collect::<Vec<_>>(), names);
    assert!(one == tables_of());
    let table: Value = serde_json::from_slice(&one["coaches"]).expect("json");
    let text = table.to_string();
    for part in ["Westerkwartier", "Leek", "ZorgDomein", "06 "] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(String::from_utf8_lossy(&one["klachten"]).contains("in de put zitten"));
}

#[test]
fn an_absent_coach_is_said_to_be_away() {
    let site = SiteTest::regio();
    let before = tables(site.root());
    site.change(
        "data/gemeenten/westerkwartier/coaches/coach-leek.yaml",
        "beschikbaar: true",
        "beschikbaar: false\ntot: 2027-01-04",
    );
    let after = tables(site.root());
    assert!(before["coaches"] != after["coaches"]);
    let text = String::from_utf8_lossy(&after["coaches"]);
    assert!(text.contains("Afwezig tot"), "{text}");
}

#[test]
fn other_names_are_looked_up_and_told_on_the_page_of_the_wijk() {
    let site = SiteTest::regio();
    let wijk = "data/gemeenten/westerkwartier/wijken/leek.yaml";
    site.change(wijk, "dorpen: [Leek, Tolbert]", "dorpen: [Leek, Tolbert]\nook_bekend_als: [De Laik]");
    site.change(
        "data/gemeenten/westerkwartier/gemeente.yaml",
        "naam: Westerkwartier",
        "naam: Westerkwartier\nook_bekend_als: [Westerketaaier]",
    );
    let table: Value = serde_json::from_slice(&tables(site.root())["coaches"]).expect("json");
    assert_eq!(table["w"][3], "Leek,Tolbert;De Laik|Marum");
    assert_eq!(table["g"][16], "Westerketaaier");
    let made = site.made();
    let page = made.files.iter().find(|(path, _)| path == "gemeenten/westerkwartier/leek/index.html").expect("a page");
    assert!(String::from_utf8_lossy(&page.1).contains("De Laik"));
}

#[test]
fn the_table_of_postcodes_can_not_name_a_wijk_that_the_postcode_does_not_lie_in() {
    let site = SiteTest::regio();
    let path = site.root().join("data/postcodes.csv");
    let text = fs::read_to_string(&path).unwrap();
    let with = |wijk: &str| {
        let lines = text.lines().enumerate().map(|(at, line)| match at {
            0 => format!("{line};wijk\n"),
            1 => format!("{line};{wijk}\n"),
            _ => format!("{line};\n"),
        });
        fs::write(&path, lines.collect::<String>()).unwrap();
        make(site.root(), VANDAAG.parse().unwrap(), &mut Timings::default(), &|_| {}).unwrap().diagnostics
    };
    assert_eq!(with("leek").all(), []);
    let found = with("leeek");
    let [one] = found.all() else { panic!("{found:?}") };
    assert_eq!((one.finding.rule.code, one.bestand.as_ref()), ("K301", "data/postcodes.csv"));
    assert_eq!(one.finding.bericht, "onbekende wijk 'leeek'");
}

/// One pc4 in one wijk of the CBS: which gemeente, how much of its area, and how many people.
struct Part {
    pc4: u16,
    gemeente: String,
    people: u32,
}

/// The tables of the CBS beside the repository; nothing without them.
fn geo(name: &str) -> Option<Vec<Vec<String>>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/geo").join(name);
    let text = fs::read_to_string(path).ok()?;
    Some(text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect())
}

#[test]
fn every_postcode_leads_to_a_coach_and_first_to_the_wijk_of_most_people() {
    let (Some(parts), Some(buurten)) = (geo("pc4-wijk.csv"), geo("buurten.csv")) else {
        println!("skipped: the tables of the CBS are not beside the repository");
        return;
    };
    let kaart = groningen();
    let codes: BTreeSet<&str> = kaart.gemeenten.iter().map(|one| one.record.code.as_str()).collect();
    let parts = parts.iter().map(|row| Part {
        pc4: row[0].parse().unwrap(),
        gemeente: row[2].clone(),
        people: row[5].parse().unwrap_or_default(),
    });
    // A sliver of a neighbour's pc4 in which nobody lives is the neighbour's.
    let own = |part: &Part| {
        let home = kaart.postcodes.get(&part.pc4).and_then(|point| point.gemeente.as_deref());
        codes.contains(part.gemeente.as_str()) && (part.people > 0 || home.is_some_and(|code| codes.contains(code)))
    };
    let pc4s: BTreeSet<u16> = parts.filter(own).map(|part| part.pc4).collect();
    assert!(pc4s.len() > 200, "the region has its postcodes");
    for pc4 in pc4s {
        let wijken = kaart.wijken_of(Postcode { pc4, letters: None });
        let first = *wijken.first().unwrap_or_else(|| panic!("{pc4} lies in no wijk"));
        for id in &wijken {
            assert!(!kaart.wijken[*id].coaches.is_empty(), "{pc4} has a wijk without a coach");
        }
        // A buurt counts for the pc4 that most of its addresses have.
        let people = |id: Id<Wijk>| -> u32 {
            let holds = |row: &&Vec<String>| {
                row[6] == pc4.to_string()
                    && kaart.wijken[id].record.cbs.iter().any(|code| code.as_str() == row[2] || code.as_str() == row[1])
            };
            buurten.iter().filter(holds).map(|row| row[4].parse::<u32>().unwrap_or_default()).sum()
        };
        let most = wijken.iter().map(|id| people(*id)).max().unwrap_or_default();
        assert_eq!(people(first), most, "{pc4} leads first to {}", kaart.wijken[first].record.naam);
    }
}
