//! The theme of a gemeente: other tokens, texts and logo, on the data of an example, without copying a sheet or template.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]

mod driver;

use std::path::Path;

use driver::{SiteTest, fixtures};
use wijkwijzer::diagnostics::Format;

/// The example of Haarlemmermeer in the look of `fixtures/thema-gemeente`.
fn gemeente() -> SiteTest {
    let site = SiteTest::empty();
    site.overlay(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/haarlemmermeer"));
    site.overlay(&fixtures().join("thema-gemeente"));
    site.change("data/regio.yaml", "thema: standaard", "thema: gemeente");
    site
}

/// The text of the file of a site with this beginning and end.
fn file(files: &[(String, Vec<u8>)], begin: &str, end: &str) -> String {
    let found = files.iter().find(|(path, _)| path.starts_with(begin) && path.ends_with(end));
    String::from_utf8(found.unwrap_or_else(|| panic!("{begin}…{end}")).1.clone()).expect("text")
}

#[test]
fn a_gemeente_has_a_look_of_its_own() {
    let made = gemeente().made();
    assert_eq!(Format::Text.render(&made.diagnostics, false), "");
    for (sheet, colours) in [
        ("assets/stijl.", &["#3b2a73", "#c3b5ff", "#a8d672", "#b9e087", "#e2f0d3", "3px", "Verdana"][..]),
        ("assets/folder.", &["#3b2a73", "#c3b5ff", "#0d5c63"]),
    ] {
        let text = file(&made.files, sheet, ".css");
        for colour in colours {
            assert!(text.contains(colour), "{colour} in {sheet}");
        }
        assert!(!text.contains("#0b4a66"), "the colour of the standard theme in {sheet}");
    }
    let sprite = file(&made.files, "assets/iconen.", ".svg");
    assert!(
        sprite.contains("<symbol id=\"merk\" viewBox=\"0 0 32 32\"") && sprite.contains("id=\"golven\""),
        "{sprite}"
    );
    assert!(!sprite.contains("M16 15h8.500l4.500 4"), "the mark of the standard theme");
    assert!(sprite.contains("<symbol id=\"telefoon\""));
    let home = file(&made.files, "index.html", "");
    assert!(
        home.contains("Ik wil iets leuks doen") && home.contains("Over de gemeente") && home.contains("Ik verwijs")
    );
}

#[test]
fn a_look_that_can_not_be_read_makes_no_site() {
    let site = gemeente();
    site.change("themes/gemeente/tokens.yaml", "basis-link-color: \"#3b2a73\"", "basis-link-color: \"#a99be0\"");
    let made = site.made();
    let found = Format::Kort.render(&made.diagnostics, false);
    assert!(found.contains("themes/gemeente/tokens.yaml:6:21") && found.contains("K930"), "{found}");
    assert!(made.files.is_empty());
}
