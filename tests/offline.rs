//! What the browser keeps for when the network is away.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]

mod driver;

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;

use driver::{SiteTest, VANDAAG};
use serde_json::Value;
use wijkwijzer::{Made, Timings, make};

const ACTIVITEIT: &str = "data/gemeenten/westerkwartier/activiteiten/wandelgroep.yaml";
const COACH: &str = "data/gemeenten/westerkwartier/coaches/coach-leek.yaml";

/// The most bytes that are kept, as they go over the line.
const MOST: usize = 400_000;

/// What the worker of a site knows, from the line before its text.
fn kept(made: &Made) -> Value {
    let (_, bytes) = made.files.iter().find(|(path, _)| path == "sw.js").expect("a worker");
    let text = std::str::from_utf8(bytes).expect("text");
    let line = text.lines().next().expect("a line").strip_prefix("const SITE = ").expect("what it knows");
    serde_json::from_str(line.strip_suffix(';').expect("an end")).expect("JSON")
}

fn list(kept: &Value, name: &str) -> BTreeSet<String> {
    kept[name].as_array().expect("a list").iter().map(|path| path.as_str().expect("a path").to_owned()).collect()
}

/// The bytes of the file at an address.
fn bytes<'a>(made: &'a Made, url: &str) -> &'a [u8] {
    let local = url.strip_prefix(&made.prefix).expect("within the site").trim_start_matches('/');
    let file = if local.ends_with('/') { format!("{local}index.html") } else { local.to_owned() };
    let found = made.files.iter().find(|(path, _)| *path == file);
    &found.unwrap_or_else(|| panic!("{file} is in the site")).1
}

/// Every address of a file under `assets` that stands in a text.
fn assets(text: &str) -> BTreeSet<String> {
    let starts = text.match_indices("/assets/").map(|(at, _)| &text[at..]);
    starts.map(|rest| rest.split(['"', '\'', '#', ')', ' ', '<', '>', '?']).next().unwrap().to_owned()).collect()
}

fn region() -> Made {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    make(root, VANDAAG.parse().unwrap(), &mut Timings::default(), &|_| ()).expect("the region of the repository")
}

#[test]
fn everything_for_referrers_is_kept_with_all_that_it_loads() {
    let made = region();
    let kept = kept(&made);
    let (pages, files) = (list(&kept, "paginas"), list(&kept, "bestanden"));

    let mut expected: BTreeSet<String> = made
        .files
        .iter()
        .filter_map(|(path, _)| path.strip_suffix("index.html"))
        .filter(|path| path.starts_with("gemeenten/") && path.ends_with("/verwijzen/"))
        .map(|path| format!("/{path}"))
        .collect();
    assert!(expected.len() >= 8, "{expected:?}");
    expected.extend(["/verwijzen/".to_owned(), "/offline/".to_owned()]);
    assert_eq!(pages, expected);

    let mut loaded = BTreeSet::new();
    for url in pages.iter().chain(&files) {
        loaded.extend(assets(&String::from_utf8_lossy(bytes(&made, url))));
    }
    assert!(loaded.len() >= 3 && loaded.is_subset(&files), "{loaded:?} in {files:?}");
    assert!(pages.contains(kept["geen"].as_str().unwrap()));
    assert_eq!(list(&kept, "buiten"), BTreeSet::from(["/redactie/".to_owned()]));
    assert!(kept["regel"].as_str().is_some_and(|line| line.contains("21\u{a0}november 2026")), "{kept}");

    let compressed = |url: &String| {
        let mut out = brotli::CompressorWriter::new(Vec::new(), 4096, 9, 22);
        out.write_all(bytes(&made, url)).expect("compress");
        out.into_inner().len()
    };
    let size: usize = pages.iter().chain(&files).map(compressed).sum();
    assert!(size <= MOST, "{size} bytes");
}

#[test]
fn the_version_changes_with_what_is_kept_and_with_nothing_else() {
    let version = |site: &SiteTest| kept(&site.made())["versie"].clone();
    let site = SiteTest::regio();
    let first = version(&site);
    assert_eq!(version(&site), first, "the same site is the same version");

    site.change(ACTIVITEIT, "We lopen een uur door het bos.", "We lopen een uur door het dorp.");
    assert_eq!(version(&site), first, "a page that is not kept has no part in it");

    site.change(COACH, "06 00000011", "06 00000099");
    let second = version(&site);
    assert_ne!(second, first, "a number on a kept page");
    site.change(COACH, "06 00000099", "06 00000011");
    assert_eq!(version(&site), first, "and back");

    site.change("data/regio.yaml", "thema: standaard", "thema: eigen");
    assert_eq!(version(&site), first);
    site.write("themes/eigen/static/stijl.css", "body { color: black }");
    assert_ne!(version(&site), first, "a file that the pages load");
}

#[test]
fn the_worker_is_the_same_each_time() {
    let site = SiteTest::regio();
    let worker = || site.made().files.into_iter().find(|(path, _)| path == "sw.js");
    assert_eq!(worker(), worker());
}

#[test]
fn a_file_that_only_another_file_loads_is_kept_too() {
    let site = SiteTest::regio();
    site.change("data/regio.yaml", "thema: standaard", "thema: eigen");
    let icon = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    site.write("themes/eigen/static/los.svg", icon);
    let named = || list(&kept(&site.made()), "bestanden").into_iter().find(|path| path.contains("/los."));
    assert_eq!(named(), None, "no page loads it");
    let made = site.made();
    let (path, _) = made.files.iter().find(|(path, _)| path.starts_with("assets/los.")).expect("the file");
    site.write("themes/eigen/static/stijl.css", format!("body {{ background: url(/{path}) }}"));
    assert_eq!(named(), Some(format!("/{path}")));
}

#[test]
fn a_site_below_a_path_keeps_to_its_own() {
    let site = SiteTest::regio();
    let regio = std::fs::read_to_string(site.root().join("data/regio.yaml")).unwrap();
    let basis = regio.lines().find(|line| line.starts_with("basis_url:")).expect("an address").to_owned();
    site.change("data/regio.yaml", &basis, "basis_url: https://regio.example/wor/");
    let kept = kept(&site.made());
    assert_eq!(kept["basis"], "/wor/");
    assert_eq!(kept["geen"], "/wor/offline/");
    let all = list(&kept, "paginas").into_iter().chain(list(&kept, "bestanden")).chain(list(&kept, "buiten"));
    for path in all {
        assert!(path.starts_with("/wor/"), "{path}");
    }
}
