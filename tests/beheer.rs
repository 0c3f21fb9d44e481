//! What editors have around the records: their pages, the form, the text of what has to be asked, and CODEOWNERS.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]

mod driver;

use std::fs;
use std::path::Path;
use std::process::Command;

use driver::{SiteTest, fixtures};

const GEMEENTE: &str = "data/gemeenten/westerkwartier/gemeente.yaml";

/// What the program says on standard output, with its exit code.
fn says(root: &Path, arguments: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wijkwijzer"));
    let output = command.args(arguments).arg("--root").arg(root).output().expect("the program");
    (output.status.code().expect("an exit code"), String::from_utf8(output.stdout).expect("UTF-8"))
}

/// A file of the finished site.
fn page(site: &SiteTest, name: &str) -> Option<String> {
    let made = site.made();
    assert!(!made.diagnostics.stops(false), "{:?}", made.diagnostics.all());
    let found = made.files.into_iter().find(|(path, _)| path == name);
    found.map(|(_, bytes)| String::from_utf8(bytes).expect("UTF-8"))
}

/// A file of the region.
fn read(site: &SiteTest, path: &str) -> String {
    fs::read_to_string(site.root().join(path)).expect("a file")
}

/// The fixture region with a line more in `regio.yaml`.
fn with(line: &str) -> SiteTest {
    let site = SiteTest::regio();
    site.change("data/regio.yaml", "thema: standaard", &format!("thema: standaard\n{line}"));
    site
}

#[test]
fn the_owners_of_this_repository_are_those_of_its_gemeenten() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (code, text) = says(root, &["codeowners"]);
    assert_eq!(code, 0);
    assert_eq!(text, fs::read_to_string(root.join("CODEOWNERS")).unwrap(), "run: wijkwijzer codeowners > CODEOWNERS");
    assert!(text.contains("\n/data/gemeenten/westerkwartier/ "), "{text}");
}

#[test]
fn what_has_to_be_asked_is_a_text_for_each_gemeente() {
    let site = with("beheer: { forge: github, repo: regio/kaart }");
    site.change(GEMEENTE, "vangnet:", "eigenaren: [\"@leek\"]\nvangnet:");
    let ask = |day: &str| says(site.root(), &["versheid", "--gemeente", "westerkwartier", "--vandaag", day]);
    assert_eq!(ask("2026-11-21"), (0, String::new()), "nothing to ask is no text");
    let (code, text) = ask("2028-06-01");
    assert_eq!(code, 0);
    assert!(text.starts_with("# Westerkwartier: nog na te vragen\n\nVoor: @leek\n"), "{text}");
    let link = "(https://github.com/regio/kaart/edit/main/data/gemeenten/westerkwartier/gemeente.yaml)";
    assert!(text.contains(link) && text.contains("en dat staat ook op de pagina. Vraag het aan @leek."), "{text}");
    assert_eq!(says(site.root(), &["versheid", "--gemeente", "drachten"]).0, 2);
}

#[test]
fn the_page_of_a_gemeente_says_what_to_ask_and_proposes_the_new_date() {
    let site = with("beheer: { forge: gitlab, repo: regio/kaart, adres: \"https://git.regio.example\" }");
    let old = read(&site, GEMEENTE);
    let line = old.lines().find(|line| line.starts_with("gecontroleerd_op:")).expect("a date");
    site.change(GEMEENTE, line, "eigenaren: [redactie@leek.example]\ngecontroleerd_op: 2025-01-10");
    let html = page(&site, "redactie/westerkwartier/index.html").expect("a page");
    assert!(html.contains("22 maanden geleden") && html.contains("mailto:redactie@leek.example"), "{html}");
    assert!(
        html.contains("https://git.regio.example/regio/kaart/-/edit/main/data/gemeenten/westerkwartier/gemeente.yaml")
    );
    assert!(
        html.contains("https://git.regio.example/regio/kaart/-/issues/new?issue%5Btitle%5D=Nog%20actueel"),
        "{html}"
    );
    assert!(html.contains("gecontroleerd_op%3A%202026-11-21"), "{html}");
    assert!(page(&site, "redactie/index.html").expect("a page").contains("/redactie/westerkwartier/"));
}

#[test]
fn without_a_forge_the_new_date_goes_by_mail() {
    let site = with("bewerken: \"https://forge.example/x/{pad}\"");
    let old = read(&site, GEMEENTE);
    let line = old.lines().find(|line| line.starts_with("gecontroleerd_op:")).expect("a date");
    site.change(GEMEENTE, line, "gecontroleerd_op: 2025-01-10");
    let html = page(&site, "redactie/westerkwartier/index.html").expect("a page");
    assert!(
        html.contains("subject=Nog%20actueel") && html.contains("https://forge.example/x/data/gemeenten/"),
        "{html}"
    );
}

#[test]
fn the_form_is_there_only_where_the_region_asks_for_it() {
    assert_eq!(page(&SiteTest::regio(), "beheer/index.html"), None);
    assert!(!page(&SiteTest::regio(), "_headers").unwrap().contains("beheer"));
    let site = with("beheer: { forge: github, repo: regio/kaart, tak: publiek }");
    let config = page(&site, "beheer/config.json").expect("settings");
    let config: serde_json::Value = serde_json::from_str(&config).expect("JSON");
    assert_eq!(config["backend"]["branch"], "publiek");
    let collections = config["collections"].as_array().expect("a list");
    let coaches = collections.iter().find(|one| one["name"] == "westerkwartier-coaches").expect("the coaches");
    let field =
        |name: &str| coaches["fields"].as_array().unwrap().iter().find(|one| one["name"] == name).unwrap().clone();
    assert_eq!(field("telefoon")["required"], true);
    assert!(field("telefoon")["pattern"][1].as_str().is_some_and(|text| text.starts_with("Schrijf")));
    assert_eq!(field("organisatie")["collection"], "organisaties");
    let headers = page(&site, "_headers").unwrap();
    assert!(
        headers.contains("/beheer/*\n  ! Content-Security-Policy\n") && headers.contains("X-Robots-Tag: noindex"),
        "{headers}"
    );
    assert!(page(&site, "robots.txt").unwrap().contains("Disallow: /beheer/\n"));
    let worker = page(&site, "sw.js").unwrap();
    assert!(worker.lines().next().unwrap().contains("\"/beheer/\""), "the worker leaves the form alone");
    assert!(!page(&site, "sitemap.xml").unwrap().contains("beheer"));
}

#[test]
fn the_program_takes_the_file_that_the_form_writes() {
    let site = SiteTest::empty();
    site.overlay(&fixtures().join("browser"));
    let path = "data/gemeenten/noorderveen/coaches/coach-turfmeer.yaml";
    let written = fs::read_to_string(fixtures().join("beheer/coach-turfmeer.yaml")).unwrap();
    assert!(read(&site, path).contains("06 00000024"));
    fs::write(site.root().join(path), written).unwrap();
    let made = site.made();
    let here: Vec<_> = made.diagnostics.all().iter().filter(|d| *d.bestand == *path).collect();
    assert!(here.is_empty() && !made.diagnostics.stops(false), "{here:?}");
    assert!(page(&site, "coaches/coach-turfmeer/index.html").unwrap().contains("tel:+31598000077"));
}
