//! The patient folder: a sheet per wijk and language, with the right name and number.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]
#![allow(clippy::case_sensitive_file_extension_comparisons)] // The program writes its file names in small letters.

mod driver;

use std::collections::BTreeMap;

use driver::SiteTest;
use wijkwijzer::Made;
use wijkwijzer::diagnostics::Format;
use wijkwijzer::folder::{Regel, blad};

const NL: &str = "gemeenten/westerkwartier/leek/folder/index.html";
const EN: &str = "gemeenten/westerkwartier/leek/folder/en/index.html";
const COACH: &str = "data/gemeenten/westerkwartier/coaches/coach-leek.yaml";

fn pages(made: &Made) -> BTreeMap<&str, String> {
    assert!(!made.files.is_empty(), "{}", Format::Kort.render(&made.diagnostics, false));
    made.files.iter().map(|(path, bytes)| (path.as_str(), String::from_utf8_lossy(bytes).into_owned())).collect()
}

#[test]
fn a_sheet_names_the_coach_of_the_wijk_in_each_language() {
    let site = SiteTest::regio();
    let kaart = site.kaart();
    let coach = kaart.coaches.iter().find(|coach| coach.slug == "coach-leek").expect("a coach");
    let made = site.made();
    let pages = pages(&made);
    for (path, lang) in [(NL, "<html lang=nl"), (EN, "<html lang=en")] {
        let page = &pages[path];
        assert!(page.replace('"', "").contains(lang), "{path}");
        for part in [&coach.record.naam, &coach.record.telefoon.tel(), &coach.record.telefoon.to_string()] {
            assert!(page.contains(part.as_str()), "{path}: {part}");
        }
    }
    assert!(pages[EN].contains("not checked this translation") && pages[EN].contains("nog niet nagekeken"));
    assert!(!pages[NL].contains("nog niet nagekeken"), "the source is no translation");
    assert!(pages["redactie/index.html"].contains("Nog niet nagekeken"));
}

#[test]
fn the_sheet_of_the_region_names_nobody() {
    let kaart = SiteTest::regio().kaart();
    for folder in &kaart.folders {
        let sheet = blad(&kaart, folder, None, "https://proefland.example/folders/nl/".to_owned());
        assert!(sheet.coach.is_none() && sheet.anderen.is_empty());
        let blocks = sheet.blokken.iter().flat_map(|blok| std::iter::once(&blok.kop).chain(&blok.regels));
        let lines: Vec<String> = sheet.opening.iter().chain(blocks).map(Regel::text).collect();
        assert!(lines.len() > 8 && lines.iter().all(|line| !line.contains('{') && !line.contains("  ")), "{lines:?}");
    }
}

#[test]
fn who_stands_in_is_on_the_sheet_while_the_coach_is_away() {
    let site = SiteTest::regio();
    site.change(COACH, "beschikbaar: true", "beschikbaar: false\ntot: 2027-01-04");
    let kaart = site.kaart();
    let leek = kaart.wijken.entries().find(|(_, wijk)| wijk.slug == "leek").expect("a wijk").0;
    let contact = kaart.contact(&kaart.wijken[leek]).map(|id| &kaart.coaches[id].record).expect("a contact");
    let away = kaart.coaches.iter().find(|coach| coach.slug == "coach-leek").expect("a coach");
    let sheet = blad(&kaart, &kaart.folders[0], Some(leek), String::new());
    assert_eq!(sheet.coach.expect("a coach").telefoon, contact.telefoon);
    assert_ne!(contact.telefoon, away.record.telefoon);
    assert_eq!(sheet.afwezig.as_deref(), Some(away.record.naam.as_str()));
}

#[test]
fn an_outdated_translation_says_so_in_both_languages_and_is_not_offered_for_print() {
    let site = SiteTest::regio();
    site.change("content/folders/nl.md", "U mag iemand meenemen.", "U mag iemand meebrengen.");
    let made = site.made();
    let pages = pages(&made);
    let page = &pages[EN];
    assert!(page.contains("out of date") && page.contains("Deze vertaling is oud"), "{page}");
    assert!(page.contains("tel:") && !page.replace('"', "").contains("id=print"), "{page}");
    assert!(!pages["gemeenten/westerkwartier/leek/index.html"].contains("/folder/en/#print"));
    assert!(pages["gemeenten/westerkwartier/leek/index.html"].contains("/folder/#print"));
    assert!(!pages["verwijzen/index.html"].contains("English"));
    assert!(pages["redactie/index.html"].contains("wordt niet geprint"));
}

#[test]
fn a_gemeente_that_has_not_begun_has_no_folder() {
    let site = SiteTest::regio();
    let gemeente = "data/gemeenten/westerkwartier/gemeente.yaml";
    site.change(gemeente, "status: actief", "status: gepland\nvanaf: 2027-03-01");
    let made = site.made();
    let pages = pages(&made);
    assert!(!pages.contains_key(NL) && pages.contains_key("folders/nl/index.html"));
}

#[test]
fn a_region_without_texts_has_no_folder_and_no_link_to_one() {
    let site = SiteTest::regio();
    site.remove("content/folders");
    let made = site.made();
    let pages = pages(&made);
    let has = |(path, text): (&&str, &String)| {
        // Pages for editors show samples of everything.
        let is_public = path.ends_with(".html") && !path.starts_with("redactie/");
        is_public && (path.contains("folder") || text.contains("/folder"))
    };
    let found: Vec<_> = pages.iter().filter(|page| has(*page)).map(|(path, _)| path).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn poster_and_cards_are_linked_where_they_are_made() {
    let site = SiteTest::regio();
    let linked = [
        ("gemeenten/westerkwartier/index.html", "/gemeenten/westerkwartier/poster.pdf"),
        ("gemeenten/westerkwartier/index.html", "/gemeenten/westerkwartier/verwijskaart.pdf"),
        ("coaches/coach-leek/index.html", "/coaches/coach-leek/kaartje.pdf"),
    ];
    let with_papers = cfg!(feature = "pdf");
    let made = site.made();
    let pages_made = pages(&made);
    for (page, paper) in linked {
        assert_eq!(pages_made[page].contains(paper), with_papers, "{paper} on {page}");
    }
    #[cfg(feature = "pdf")]
    for (_, paper) in linked {
        let papers = made.papers.as_ref().expect("papers");
        assert!(papers.at(&paper[1..]).is_some(), "{paper} is made");
    }
    let mut timings = wijkwijzer::Timings::default();
    let vandaag = driver::VANDAAG.parse().expect("a day");
    let without = wijkwijzer::make_with(site.root(), vandaag, false, &mut timings, &|_| ()).expect("a site");
    assert!(pages(&without).values().all(|page| !page.contains(".pdf")), "a link to what is not there");

    site.change("data/gemeenten/westerkwartier/gemeente.yaml", "status: actief", "status: niet");
    let made = site.made();
    for (page, paper) in linked {
        assert!(
            !pages(&made).get(page).is_some_and(|page| page.contains(paper)),
            "{paper} where nobody can be referred"
        );
    }
}
