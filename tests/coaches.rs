//! What a practice takes from the site about coaches: a contact, and the list for the wall.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]
#![allow(clippy::format_collect, clippy::type_complexity, clippy::case_sensitive_file_extension_comparisons)]

mod driver;

use driver::SiteTest;
use wijkwijzer::Made;

const GEMEENTE: &str = "data/gemeenten/westerkwartier/gemeente.yaml";
const COACH: &str = "data/gemeenten/westerkwartier/coaches/coach-leek.yaml";
const LIJST: &str = "gemeenten/westerkwartier/coachlijst/index.html";

fn file(made: &Made, path: &str) -> Option<String> {
    let (_, bytes) = made.files.iter().find(|(name, _)| name == path)?;
    Some(String::from_utf8(bytes.clone()).expect("text"))
}

/// What is read of a page: without tags, with single spaces.
fn words(html: &str) -> String {
    let text: String =
        html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| format!("{text} ")).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn each_coach_has_a_contact_that_its_page_links_to() {
    let site = SiteTest::regio();
    site.change(COACH, "naam: Voorbeeld Coach", "naam: Jan, Piet; en Wiebe");
    let made = site.made();
    let contact = file(&made, "coaches/coach-leek/coach-leek.vcf").expect("a contact");
    for line in [
        "FN:Jan\\, Piet\\; en Wiebe",
        "ROLE:Welzijnscoach",
        "ORG:Sociaal Werk",
        "TEL;VALUE=uri;TYPE=work:tel:+31600000011",
        "EMAIL;TYPE=work:coach.leek@sociaalwerk.example",
        "LANG;PREF=1:nl",
        "LANG;PREF=2:en",
        "NOTE:Voor Leek (Westerkwartier).",
        "REV:20261012T000000Z",
    ] {
        assert!(contact.contains(&format!("\r\n{line}\r\n")), "{line} in {contact}");
    }
    let page = file(&made, "coaches/coach-leek/index.html").expect("a page");
    assert!(page.contains("/coaches/coach-leek/coach-leek.vcf"), "the page links to the contact");
    assert!(file(&made, "coaches/coach-marum/coach-marum.vcf").is_some());
    let headers = file(&made, "_headers").expect("headers");
    assert!(headers.contains("/coaches/:coach/*.vcf\n  Content-Type: text/vcard; charset=utf-8\n"), "{headers}");
}

#[test]
fn the_list_for_the_wall_has_each_wijk_with_its_coach_and_number() {
    let site = SiteTest::regio();
    let made = site.made();
    let list = file(&made, LIJST).expect("a list");
    let text = words(&list);
    for part in [
        "Leek Tolbert Postcodes 9351, 9356 AA tot en met 9356 KZ Voorbeeld Coach 06 00 00 00 11",
        "Marum Postcodes 9363 Andere Coach 06 00 00 00 12",
        "Dorpenteam , 0594 00 00 90",
        "Lijst van 21 november 2026 .",
    ] {
        assert!(text.contains(part), "{part:?} in {text}");
    }
    for page in ["gemeenten/westerkwartier/index.html", "gemeenten/westerkwartier/verwijzen/index.html"] {
        let html = file(&made, page).expect("a page");
        assert!(html.contains("/gemeenten/westerkwartier/coachlijst/"), "{page} links to the list");
    }
}

#[test]
fn the_list_gives_the_number_of_who_stands_in() {
    let site = SiteTest::regio();
    site.change(COACH, "beschikbaar: true", "beschikbaar: false\ntot: 2027-01-04");
    let text = words(&file(&site.made(), LIJST).expect("a list"));
    assert!(text.contains("Voorbeeld Coach Tot 4 januari 2027: bel Andere Coach 06 00 00 00 12"), "{text}");
}

#[test]
fn a_coach_of_another_kind_stands_below_the_list() {
    let site = SiteTest::regio();
    let coach = "naam: Sportieve Coach\nsoort: buurtsport\norganisatie: sociaal-werk\ntelefoon: '06 00000013'\n\
                 email: sport@sociaalwerk.example\nbereikbaar: [{ dagen: [ma], van: '9:00', tot: '12:00' }]\n\
                 talen: [nl]\nbeschikbaar: true\ngecontroleerd_op: 2026-10-12\n";
    site.write("data/gemeenten/westerkwartier/coaches/sport.yaml", coach);
    site.change(
        "data/gemeenten/westerkwartier/wijken/leek.yaml",
        "coaches: [coach-leek]",
        "coaches: [coach-leek, sport]",
    );
    let text = words(&file(&site.made(), LIJST).expect("a list"));
    assert!(text.contains("Andere coaches: Sportieve Coach (buurtsportcoach) 06 00 00 00 13"), "{text}");
    assert_eq!(text.matches("Sportieve Coach").count(), 1, "{text}");
}

#[test]
fn a_gemeente_that_is_not_active_has_no_list() {
    let site = SiteTest::regio();
    site.change(GEMEENTE, "status: actief", "status: gepland\nvanaf: 2027-03-01");
    let made = site.made();
    assert!(file(&made, "gemeenten/westerkwartier/verwijzen/index.html").is_some(), "{:?}", made.diagnostics);
    assert!(file(&made, LIJST).is_none());
    assert!(!made.files.iter().any(|(_, bytes)| String::from_utf8_lossy(bytes).contains("westerkwartier/coachlijst")));
}

#[test]
fn every_page_names_the_description_for_the_search_bar() {
    let made = SiteTest::regio().made();
    let description = file(&made, "opensearch.xml").expect("a description");
    assert!(description.contains("/verwijzen/#{searchTerms}\""), "{description}");
    for (path, bytes) in made.files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = String::from_utf8_lossy(bytes);
        assert!(html.contains("application/opensearchdescription+xml"), "{path}");
    }
    let headers = file(&made, "_headers").expect("headers");
    assert!(headers.contains("/opensearch.xml\n  Content-Type: application/opensearchdescription+xml\n"), "{headers}");
}
