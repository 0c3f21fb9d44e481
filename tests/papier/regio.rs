//! The papers of the region of this repository, without its pages.

use std::path::Path;

use wijkwijzer::diagnostics::Diagnostics;
use wijkwijzer::folder::{Variant, blad};
use wijkwijzer::kaart::Kaart;
use wijkwijzer::{kaart, records, source};

use super::inhoud::{Inhoud, without_space};
use super::make;

fn region() -> Kaart {
    let mut found = Diagnostics::new();
    let sources = source::load(Path::new(env!("CARGO_MANIFEST_DIR")), &mut found).expect("the region");
    let records = records::read(&sources, &mut found);
    kaart::link(records, "2026-11-22".parse().expect("a day"), &mut found).expect("a region without fault")
}

#[test]
fn the_folders_of_a_wijk_name_its_coach_in_six_languages() {
    let kaart = region();
    let (id, wijk) = kaart.wijken.entries().find(|(_, wijk)| wijk.slug == "leek").expect("Leek");
    let coach = &kaart.coaches[kaart.contact(wijk).expect("a coach")].record;
    let mut languages = 0;
    for text in &kaart.folders {
        let code = text.taal.code();
        let sheet = blad(&kaart, text, Some(id), format!("https://welzijnoprecept.example/leek/folder/{code}/"));
        for variant in Variant::ALL {
            let bytes = make(&sheet, variant).unwrap_or_else(|fault| panic!("{code}: {fault}"));
            let read = Inhoud::read(&bytes).text();
            for part in [&coach.naam, &coach.telefoon.to_string()] {
                assert!(read.contains(&without_space(part)), "{part} in {code}: {read}");
            }
            let says_so = read.contains("Dezevertalingisnognietnagekeken");
            assert_eq!(says_so, !text.is_checked(), "{code}: who did not check it, in Dutch too");
        }
        languages += 1;
    }
    assert_eq!(languages, 6);
}
