//! Real lists of schools, in five forms.

use std::path::Path;

use wijkwijzer::import::Soort;

use crate::driver::SiteTest;
use crate::vel::Vel;

/// Where the lists are, beside the repository, when they are there: 427 records of DUO (CC0), each form with the same rows.
const MAP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data/organisaties");

#[test]
fn ten_thousand_rows_all_become_records() {
    use std::fmt::Write as _;
    let mut text = "Naam;Soort;Samenvatting;Tel.;Postcode;Straat;Plaats\n".to_owned();
    for number in 0..10_000 {
        let _ = writeln!(text, "Club {number};sport;Samen spelen.;594{number:06};9351ab;Dorpsstraat {number};Leek");
    }
    let vel = Vel { gemeente: None, ..Vel::csv("veel", text) }
        .soort(Soort::Organisaties)
        .standaard(&[("gecontroleerd_op", "2026-11-01")]);
    let verslag = vel.run(&SiteTest::regio()).expect("a list");
    assert_eq!((verslag.nieuw.len(), verslag.niet_overgenomen), (10_000, 0));
    assert!(verslag.tekst(true).lines().count() < 10_100);
}

#[test]
fn five_forms_give_the_same_records() {
    let dir = std::env::var("WIJKWIJZER_SCHOLEN").unwrap_or_else(|_| MAP.to_owned());
    let mut first: Option<Vec<(String, String)>> = None;
    for end in ["utf8.csv", "utf8-bom.csv", "excel-nl.csv", "xlsx", "ods"] {
        let path = Path::new(&dir).join(format!("scholen-groningen-haarlemmermeer.{end}"));
        let Ok(bytes) = std::fs::read(&path) else {
            eprintln!("overgeslagen: {} is er niet", path.display());
            return;
        };
        let vel = Vel { gemeente: None, ..Vel::csv("scholen", bytes) }
            .soort(Soort::Organisaties)
            .standaard(&[("samenvatting", "{Soort} in {Plaats}."), ("gecontroleerd_op", "2026-11-01")]);
        let verslag = vel.run(&SiteTest::regio()).expect("a list");
        assert_eq!((verslag.nieuw.len(), verslag.niet_overgenomen), (383, 44), "{end}:\n{}", verslag.tekst(true));
        match &first {
            Some(first) => assert_eq!(*first, verslag.bestanden, "{end}"),
            None => first = Some(verslag.bestanden),
        }
    }
}
