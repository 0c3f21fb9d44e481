//! The forms in which findings are shown, each word for word.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]
#![allow(clippy::format_collect, clippy::type_complexity, clippy::case_sensitive_file_extension_comparisons)]

mod driver;

use std::collections::BTreeSet;

use driver::{SiteTest, compare, fixtures};
use serde_json::Value;
use wijkwijzer::diagnostics::{Diagnostics, Format};

/// A site with an error, a warning and an error about a file as a whole, with characters that each
/// form has to escape.
fn findings() -> Diagnostics {
    let site = SiteTest::regio();
    site.overlay(&fixtures().join("vormen/site"));
    site.check()
}

fn json(format: Format, diagnostics: &Diagnostics) -> Value {
    serde_json::from_str(&format.render(diagnostics, false)).expect("JSON")
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no text at {pointer} in {value}"))
}

#[test]
fn each_form_is_exactly_as_expected() {
    let found = findings();
    let forms = [
        (Format::Text, "text.txt"),
        (Format::Kort, "kort.txt"),
        (Format::Json, "json.json"),
        (Format::Github, "github.txt"),
        (Format::Gitlab, "gitlab.json"),
        (Format::Sarif, "sarif.json"),
    ];
    let dir = fixtures().join("vormen");
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    let wrong: Vec<String> = forms
        .into_iter()
        .filter_map(|(form, name)| {
            let out = form.render(&found, false).replace(&version, "\"version\": \"VERSIE\"");
            compare(&out, &dir.join(name)).err()
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn without_findings_nothing_is_shown() {
    let none = Diagnostics::new();
    for form in [Format::Text, Format::Kort, Format::Github] {
        assert_eq!(form.render(&none, false), "", "{form:?}");
    }
    assert_eq!(Format::Json.render(&none, false), "[]\n");
    assert_eq!(Format::Gitlab.render(&none, false), "[]\n");
    assert_eq!(json(Format::Sarif, &none).pointer("/runs/0/results"), Some(&Value::Array(Vec::new())));
}

#[test]
fn json_is_an_array_of_findings_with_seven_keys() {
    let found = findings();
    let Value::Array(items) = json(Format::Json, &found) else { panic!("no array") };
    assert_eq!(items.len(), found.all().len());
    for (item, d) in items.iter().zip(found.all()) {
        let keys: BTreeSet<&str> = item.as_object().expect("an object").keys().map(String::as_str).collect();
        assert_eq!(keys, BTreeSet::from(["code", "ernst", "bestand", "regel", "kolom", "bericht", "hulp"]));
        assert_eq!(text(item, "/code"), d.finding.rule.code);
        assert!(["fout", "waarschuwing"].contains(&text(item, "/ernst")));
        assert_eq!(text(item, "/bericht"), d.finding.bericht);
        let place = d.position.map(|p| (p.regel as u64, p.kolom as u64));
        assert_eq!(item["regel"].as_u64().zip(item["kolom"].as_u64()), place);
        assert_eq!(item["regel"].is_null(), place.is_none());
    }
}

/// What GitLab requires of an issue (Code Quality, "Code Quality report format").
#[test]
fn gitlab_has_what_it_asks_for() {
    let found = findings();
    let issues = json(Format::Gitlab, &found);
    let issues = issues.as_array().expect("an array");
    assert_eq!(issues.len(), found.all().len());
    let prints: BTreeSet<&str> = issues.iter().map(|issue| text(issue, "/fingerprint")).collect();
    assert_eq!(prints.len(), issues.len(), "each fingerprint once");
    for (issue, d) in issues.iter().zip(found.all()) {
        assert!(text(issue, "/description").starts_with(&d.finding.bericht));
        assert_eq!(text(issue, "/check_name"), d.finding.rule.code);
        assert!(["info", "minor", "major", "critical", "blocker"].contains(&text(issue, "/severity")));
        assert_eq!(text(issue, "/location/path"), &*d.bestand);
        let line = issue.pointer("/location/lines/begin").and_then(Value::as_u64);
        assert_eq!(line, Some(d.position.map_or(1, |p| p.regel as u64)));
    }
}

/// The properties that SARIF 2.1.0 requires, and the values it allows (OASIS, sections 3.13 to 3.52).
#[test]
fn sarif_has_what_the_standard_requires() {
    let found = findings();
    let log = json(Format::Sarif, &found);
    assert_eq!(text(&log, "/version"), "2.1.0");
    let runs = log["runs"].as_array().expect("runs");
    assert_eq!(runs.len(), 1);
    let run = &runs[0];
    assert_eq!(text(run, "/tool/driver/name"), "wijkwijzer");
    assert!(["utf16CodeUnits", "unicodeCodePoints"].contains(&text(run, "/columnKind")));
    let rules = run.pointer("/tool/driver/rules").and_then(Value::as_array).expect("rules");
    let ids: Vec<&str> = rules.iter().map(|rule| text(rule, "/id")).collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{ids:?}");
    for rule in rules {
        assert!(!text(rule, "/shortDescription/text").is_empty());
    }
    let results = run["results"].as_array().expect("results");
    assert_eq!(results.len(), found.all().len());
    for (result, d) in results.iter().zip(found.all()) {
        assert!(ids.contains(&text(result, "/ruleId")));
        assert!(["none", "note", "warning", "error"].contains(&text(result, "/level")));
        assert!(text(result, "/message/text").starts_with(&d.finding.bericht));
        let place = result.pointer("/locations/0/physicalLocation").expect("a place");
        let uri = text(place, "/artifactLocation/uri");
        assert!(uri.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~/%".contains(&b)), "{uri}");
        assert!(!uri.starts_with('/'), "{uri} is not relative");
        match d.position {
            Some(p) => {
                assert_eq!(place.pointer("/region/startLine").and_then(Value::as_u64), Some(p.regel as u64));
                assert_eq!(place.pointer("/region/startColumn").and_then(Value::as_u64), Some(p.kolom as u64));
            }
            None => assert_eq!(place.get("region"), None),
        }
    }
}

#[test]
fn colour_changes_nothing_but_the_colour() {
    let found = findings();
    let coloured = Format::Text.render(&found, true);
    let mut plain = String::new();
    let mut rest = coloured.as_str();
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    assert_ne!(coloured, plain);
    assert_eq!(plain, Format::Text.render(&found, false));
}
