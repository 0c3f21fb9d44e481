//! `check --sinds` and `check --lijst`.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]

mod driver;

use std::process::{Command, Output};

use driver::{SiteTest, VANDAAG};
use wijkwijzer::check::RULES;

const WANDELGROEP: &str = "data/gemeenten/westerkwartier/activiteiten/wandelgroep.yaml";
const TAALMAATJE: &str = "data/gemeenten/westerkwartier/activiteiten/taalmaatje.yaml";

fn git(site: &SiteTest, arguments: &[&str]) {
    let output = Command::new("git")
        .arg("-C")
        .arg(site.root())
        .args(["-c", "user.name=Test", "-c", "user.email=test@voorbeeld.example", "-c", "commit.gpgsign=false"])
        .args(arguments)
        .output()
        .expect("git");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn commit(site: &SiteTest) {
    git(site, &["add", "-A"]);
    git(site, &["commit", "-q", "-m", "Een stand"]);
}

/// A region under git in which one record was already in need of a check.
fn repository() -> SiteTest {
    let site = SiteTest::regio();
    let old = "gecontroleerd_op: 2026-02-01";
    let text = std::fs::read_to_string(site.root().join(TAALMAATJE)).expect("a record");
    let line = text.lines().find(|line| line.starts_with("gecontroleerd_op:")).expect("a date").to_owned();
    site.change(TAALMAATJE, &line, old);
    git(&site, &["init", "-q", "-b", "main"]);
    commit(&site);
    site
}

fn check(site: &SiteTest, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wijkwijzer"));
    let command = command.args(["check", "--format", "kort", "--vandaag", VANDAAG]).args(more);
    command.current_dir(site.root()).output().expect("the program starts")
}

fn lines(output: &Output) -> Vec<String> {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines().map(|line| line.split(": ").take(2).collect::<Vec<_>>().join(": ")).collect()
}

#[test]
fn what_was_there_before_is_left_out() {
    let site = repository();
    assert_eq!(lines(&check(&site, &[])).len(), 1);
    let output = check(&site, &["--sinds", "HEAD", "--strict"]);
    assert_eq!(
        (lines(&output).len(), output.status.code()),
        (0, Some(0)),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn a_fault_in_a_changed_or_new_file_is_shown() {
    let site = repository();
    site.change(WANDELGROEP, "wijken: [leek, marum]", "wijken: [leeek]");
    let found = lines(&check(&site, &["--sinds", "HEAD"]));
    assert_eq!(found, [format!("{WANDELGROEP}:9:10: fout[K301]")], "not yet in a commit");
    commit(&site);
    assert_eq!(lines(&check(&site, &["--sinds", "HEAD~1"])), found, "in a commit");
    assert_eq!(lines(&check(&site, &["--sinds", "HEAD"])).len(), 0, "before it");
    site.write("content/paginas/nieuw.md", "zonder begin");
    let found = lines(&check(&site, &["--sinds", "HEAD"]));
    assert_eq!(found, ["content/paginas/nieuw.md:1:1: fout[K014]"], "a file that git does not know");
}

#[test]
fn what_a_change_breaks_elsewhere_is_shown() {
    let site = repository();
    // A postcode that no wijk has any more, in a table that did not change.
    site.change("data/gemeenten/westerkwartier/wijken/leek.yaml", "[9351, \"9356 AA-9356 KZ\"]", "[9351]");
    let output = check(&site, &["--sinds", "HEAD"]);
    let found = lines(&output);
    assert!(
        found.iter().any(|line| line.starts_with("data/postcodes.csv:3:1: ") && line.contains("K402")),
        "{found:?}"
    );
    assert!(!found.iter().any(|line| line.contains(TAALMAATJE)), "{found:?}");
}

#[test]
fn what_others_changed_since_is_not_ours() {
    let site = repository();
    git(&site, &["checkout", "-q", "-b", "voorstel"]);
    git(&site, &["checkout", "-q", "main"]);
    site.change(WANDELGROEP, "wijken: [leek, marum]", "wijken: [leeek]");
    commit(&site);
    git(&site, &["checkout", "-q", "voorstel"]);
    site.change("content/paginas/home.md", "Zoekt u gezelschap?", "Indien u gezelschap zoekt.");
    commit(&site);
    let found = lines(&check(&site, &["--sinds", "main"]));
    assert_eq!(found, ["content/paginas/home.md:6:1: waarschuwing[K802]"]);
}

#[test]
fn a_site_below_the_top_of_the_repository_has_paths_of_its_own() {
    let outer = SiteTest::empty();
    let site = SiteTest::regio();
    let inner = outer.root().join("regio");
    std::fs::rename(site.root().join("data"), outer.root().join("data-weg")).expect("move");
    std::fs::create_dir_all(&inner).expect("a folder");
    std::fs::rename(outer.root().join("data-weg"), inner.join("data")).expect("move");
    std::fs::rename(site.root().join("content"), inner.join("content")).expect("move");
    git(&outer, &["init", "-q", "-b", "main"]);
    commit(&outer);
    outer.change(&format!("regio/{WANDELGROEP}"), "wijken: [leek, marum]", "wijken: [leeek]");
    let found = lines(&check(&outer, &["--root", "regio", "--sinds", "main"]));
    assert_eq!(found, [format!("{WANDELGROEP}:9:10: fout[K301]")]);
}

#[test]
fn what_git_can_not_tell_is_said_in_dutch() {
    let site = repository();
    for (revision, sentence) in [
        ("bestaat-niet", "fout: git kent 'bestaat-niet' niet; noem een commit of een tak"),
        ("--output=x", "fout: git kent '--output=x' niet"),
    ] {
        let output = check(&site, &[&format!("--sinds={revision}")]);
        assert_eq!(output.status.code(), Some(2));
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(message.starts_with(sentence), "{message}");
    }
    let bare = SiteTest::regio();
    let output = check(&bare, &["--sinds", "main"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("staat niet onder git"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_wijkwijzer"));
    let output = command.args(["check", "--sinds", "main"]).current_dir(site.root()).env("PATH", "").output();
    let output = output.expect("the program starts");
    assert!(String::from_utf8_lossy(&output.stderr).contains("git is niet gevonden"), "{output:?}");
}

#[test]
fn the_list_names_every_rule_in_order() {
    let site = SiteTest::empty();
    let run = |more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wijkwijzer"));
        let output = command.args(["check", "--lijst"]).args(more).current_dir(site.root()).output();
        let output = output.expect("the program starts");
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).expect("text")
    };
    let text = run(&[]);
    assert_eq!(text.lines().count(), RULES.len());
    assert!(text.contains("\nK123  waarschuwing  Een samenvatting is één regel van ten hoogste 160 tekens.\n"));
    assert!(text.contains("\nK301  fout          "));
    let json: serde_json::Value = serde_json::from_str(&run(&["--format", "json"])).expect("JSON");
    let codes: Vec<&str> = json.as_array().expect("an array").iter().filter_map(|rule| rule["code"].as_str()).collect();
    assert_eq!(codes, RULES.iter().map(|rule| rule.code).collect::<Vec<_>>());
    assert_eq!(json[0]["negeerbaar"], false);
}
