//! The generated regions that benches measure are good, and the same each time.

// A test may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used)]

#[path = "../benches/regio/mod.rs"]
mod regio;

use std::path::Path;

use regio::{Maat, Opdracht, VANDAAG, schrijf};
use wijkwijzer::diagnostics::Diagnostics;
use wijkwijzer::{Timings, make, source};

/// All files of a generated region: path and text.
fn files(opdracht: &Opdracht, dir: &Path) -> Vec<(String, String)> {
    schrijf(opdracht, dir).expect("a region");
    let sources = source::load(dir, &mut Diagnostics::new()).expect("a folder");
    sources.texts.iter().map(|file| (file.path.to_string(), file.text.to_string())).collect()
}

#[test]
fn a_generated_region_builds_without_a_finding() {
    let dir = tempfile::tempdir().expect("a folder");
    schrijf(&Opdracht::from(Maat::S), dir.path()).expect("a region");
    let made = make(dir.path(), VANDAAG.parse().expect("a day"), &mut Timings::default(), &|_| {}).expect("a folder");
    let first = made.diagnostics.all().first();
    assert!(first.is_none(), "{first:?}");
    assert!(made.pages > 200, "{} pages", made.pages);
}

/// `benches/peers` compares sites in this theme with those of other programs: it stands or falls with our templates.
#[test]
fn the_plain_theme_of_the_comparison_still_fits() {
    let dir = tempfile::tempdir().expect("a folder");
    let opdracht = Opdracht { gemeenten: 5, activiteiten: 200, zaad: 1, namen: None };
    schrijf(&opdracht, dir.path()).expect("a region");
    let settings = dir.path().join("data/regio.yaml");
    let text = std::fs::read_to_string(&settings).expect("settings").replace("thema: standaard", "thema: peers");
    std::fs::write(&settings, text).expect("settings");
    copy(Path::new("benches/peers/thema"), &dir.path().join("themes/peers"));
    let made = make(dir.path(), VANDAAG.parse().expect("a day"), &mut Timings::default(), &|_| {}).expect("a folder");
    let first = made.diagnostics.all().first();
    assert!(first.is_none(), "{first:?}");
    // Its templates are those of all pages that are compared: what an activity has joined stands on its page.
    let pages = |begin: &str, end: &str| -> Vec<String> {
        let fits = |path: &str| path.strip_prefix(begin).and_then(|rest| rest.strip_suffix(end)).map(str::len);
        let found = made.files.iter().filter(|(path, _)| fits(path).is_some_and(|len| len > 0));
        found.map(|(_, bytes)| String::from_utf8(bytes.clone()).expect("text")).collect()
    };
    let plain = |html: &str| html.contains("Naar de inhoud") && html.contains("Hoofdmenu") && !html.contains("<script");
    for begin in ["coaches/", "organisaties/", "themas/"] {
        let found = pages(begin, "/index.html");
        assert!(!found.is_empty() && found.iter().all(|html| plain(html)), "all below {begin}");
    }
    // The activities with a page each, and three pages of each gemeente; folders and lists for the wall are not compared.
    let own = pages("gemeenten/", "/index.html").iter().filter(|html| plain(html)).count();
    assert!(own >= opdracht.activiteiten + 3 * opdracht.gemeenten, "{own} pages");
    let joined = ["Samen gaan", "href=/organisaties/", "href=/themas/", "href=tel:"];
    let whole = pages("gemeenten/", "/index.html");
    assert!(
        whole.iter().any(|html| joined.iter().all(|part| html.contains(part))),
        "an activity with all it has joined"
    );
}

/// Copies a folder with all below it.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let opdracht = Opdracht { gemeenten: 3, activiteiten: 60, zaad: 7, namen: None };
    let (one, two, other) = (tempfile::tempdir(), tempfile::tempdir(), tempfile::tempdir());
    let one = files(&opdracht, one.expect("a folder").path());
    assert!(one == files(&opdracht, two.expect("a folder").path()));
    let other = files(&Opdracht { zaad: 8, ..opdracht }, other.expect("a folder").path());
    assert!(one != other, "another seed gives another region");
    assert_eq!(one.iter().filter(|(path, _)| path.contains("/activiteiten/")).count(), 60);
    let open = one.iter().find(|(path, text)| path.contains("/activiteiten/") && text.contains("beschrijving: |\n\n"));
    assert!(open.is_none(), "a description without text: {open:?}");
    // A word that is missing in the lists would leave its slot empty or open.
    let slots =
        |text: &str| text.lines().any(|line| line.starts_with("  ") && line.contains('{') && !line.contains("- {"));
    let open = one.iter().find(|(path, text)| path.contains("/activiteiten/") && slots(text));
    assert!(open.is_none(), "an open slot: {open:?}");
}

#[test]
fn the_postcodes_of_a_whole_country_fit() {
    let dir = tempfile::tempdir().expect("a folder");
    let opdracht = Opdracht { gemeenten: 342, activiteiten: 0, zaad: 1, namen: None };
    let files = files(&opdracht, dir.path());
    let table = files.iter().find(|(path, _)| path == "data/postcodes.csv").expect("the table");
    assert_eq!(table.1.lines().count(), 1 + 4_077);
    assert!(table.1.lines().skip(1).all(|row| row.as_bytes().get(4) == Some(&b';')), "four digits");
}
