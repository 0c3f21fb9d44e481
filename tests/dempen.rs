//! `negeer` in a record: what it silences, and what it does not.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]

mod driver;

use driver::{SiteTest, VANDAAG};
use serde_json::Value;
use std::process::{Command, Output};
use wijkwijzer::diagnostics::{Ernst, Format};

const ACTIVITEIT: &str = "data/gemeenten/westerkwartier/activiteiten/wandelgroep.yaml";
const LANG: &str = "samenvatting: Elke dinsdag een uur wandelen, met koffie na afloop bij de kerk. Onderweg is er een \
                    praatje. Wie wil, gaat daarna nog even mee naar de bakker in het dorp dat verderop ligt.";
const NEGEER: &str = "negeer: [{ code: K123, reden: \"de naam van de groep hoort erin\" }]\nvoor_wie:";

fn silenced() -> SiteTest {
    let site = SiteTest::regio();
    site.change(ACTIVITEIT, "samenvatting: Elke dinsdag een uur wandelen.", LANG);
    site.change(ACTIVITEIT, "voor_wie:", NEGEER);
    site
}

fn program(site: &SiteTest, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wijkwijzer"));
    command.args(arguments).args(["--vandaag", VANDAAG]).current_dir(site.root()).output().expect("the program starts")
}

#[test]
fn a_silenced_warning_is_counted_and_not_shown() {
    let site = silenced();
    let found = site.check();
    assert_eq!(Format::Text.render(&found, false), "");
    assert_eq!(found.silenced().len(), 1);
    assert!(!found.stops(true));
    let output = program(&site, &["check", "--strict"]);
    assert_eq!(output.status.code(), Some(0));
    let last = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(last.ends_with("0 fouten, 0 waarschuwingen, 1 gedempt\n"), "{last}");
}

#[test]
fn json_and_sarif_show_it_with_the_reason() {
    let found = silenced().check();
    let json: Value = serde_json::from_str(&Format::Json.render(&found, false)).expect("JSON");
    assert_eq!(json[0]["code"], "K123");
    assert_eq!(json[0]["gedempt"], "de naam van de groep hoort erin");
    let sarif: Value = serde_json::from_str(&Format::Sarif.render(&found, false)).expect("JSON");
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "K123");
    assert_eq!(result["suppressions"][0]["kind"], "inSource");
    assert_eq!(result["suppressions"][0]["justification"], "de naam van de groep hoort erin");
    for form in [Format::Github, Format::Kort] {
        assert_eq!(form.render(&found, false), "");
    }
    assert_eq!(Format::Gitlab.render(&found, false), "[]\n");
}

#[test]
fn only_that_record_is_silenced() {
    let site = silenced();
    let other = "data/gemeenten/westerkwartier/activiteiten/taalmaatje.yaml";
    let text = std::fs::read_to_string(site.root().join(other)).expect("a record");
    let line = text.lines().find(|line| line.starts_with("samenvatting:")).expect("a summary").to_owned();
    site.change(other, &line, LANG);
    let found = site.check();
    let shown: Vec<_> = found.all().iter().map(|d| (d.finding.rule.code, d.bestand.to_string())).collect();
    assert_eq!(shown, [("K123", other.to_owned())]);
    assert_eq!(found.silenced().len(), 1);
}

#[test]
fn in_a_list_only_its_own_entry_is_silenced() {
    let site = SiteTest::regio();
    let entry = |id: &str, negeer: &str| {
        format!("- id: {id}\n  titel: T\n  uitgever: U\n  gecontroleerd_op: 2026-08-01\n{negeer}")
    };
    let negeer = "  negeer: [{ code: K315, reden: \"straks nodig in een hoofdstuk\" }]\n";
    let path = "data/bronnen.yaml";
    let before = std::fs::read_to_string(site.root().join(path)).expect("the sources");
    site.write(path, format!("{before}{}{}", entry("een", negeer), entry("twee", "")));
    let found = site.check();
    assert_eq!(found.all().len(), 1, "{}", Format::Kort.render(&found, false));
    assert!(found.all()[0].finding.bericht.contains("'twee'"));
    assert_eq!(found.silenced().len(), 1);
}

#[test]
fn an_error_of_a_rule_with_two_degrees_is_not_silenced() {
    let site = SiteTest::regio();
    let negeer = "negeer: [{ code: K701, reden: \"dit is een ander nummer\" }]\nvoor_wie:";
    site.change(ACTIVITEIT, "voor_wie:", negeer);
    site.change(ACTIVITEIT, "door het bos.", "door het bos. BSN 123456782.");
    let found = site.check();
    assert_eq!(found.count(Ernst::Fout), 1);
    site.change(ACTIVITEIT, "BSN 123456782.", "Kenmerk 123456782.");
    let found = site.check();
    assert_eq!((found.all().len(), found.silenced().len()), (0, 1), "{}", Format::Kort.render(&found, false));
}

#[test]
fn front_matter_silences_what_stands_under_it() {
    let site = SiteTest::regio();
    let page = "content/paginas/home.md";
    site.change(page, "Hier vindt u iets", "Indien u zoekt: hier vindt u iets");
    assert_eq!(site.check().all().len(), 1);
    site.change(
        page,
        "gewijzigd_op:",
        "negeer: [{ code: K802, reden: \"dit is een citaat uit een wet\" }]\ngewijzigd_op:",
    );
    let found = site.check();
    assert_eq!((found.all().len(), found.silenced().len()), (0, 1), "{}", Format::Kort.render(&found, false));
}
