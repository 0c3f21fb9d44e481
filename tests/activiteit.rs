//! The page of an activity: its calendar, what resembles it, and the message to the editors.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]

mod driver;

use driver::SiteTest;
use wijkwijzer::Made;
use wijkwijzer::kaart::{Activiteit, Id, Kaart};

const WANDELEN: &str = "data/gemeenten/westerkwartier/activiteiten/wandelgroep.yaml";
const PAGE: &str = "gemeenten/westerkwartier/activiteiten/wandelgroep/index.html";
const AGENDA: &str = "gemeenten/westerkwartier/activiteiten/wandelgroep/agenda.ics";

fn file(made: &Made, path: &str) -> Option<String> {
    let (_, bytes) = made.files.iter().find(|(name, _)| name == path)?;
    Some(String::from_utf8(bytes.clone()).expect("text"))
}

/// Adds an activity that walks, with some lines of its own.
fn add(site: &SiteTest, slug: &str, lines: &str) {
    let head = format!("naam: {slug}\nsamenvatting: Iets te doen.\nbeschrijving: Iets te doen.\n");
    let rest = "organisatie: sociaal-werk\ncontact: { telefoon: \"0594 00 00 20\" }\ngecontroleerd_op: 2026-10-01\n";
    let soort = if lines.contains("soort:") { "" } else { "soort: activiteit\n" };
    let wijken = if lines.contains("hele_gemeente") || lines.contains("online") { "" } else { "wijken: [leek]\n" };
    let wanneer = if lines.contains("wanneer") { "" } else { "wanneer_toelichting: Op afspraak\n" };
    site.write(
        &format!("data/gemeenten/westerkwartier/activiteiten/{slug}.yaml"),
        format!("{head}{soort}{rest}{wijken}{wanneer}{lines}\n"),
    );
}

fn at(lat: f64, lon: f64) -> String {
    format!("themas: [bewegen]\nlocatie: {{ plaats: Leek, lat: {lat}, lon: {lon} }}")
}

/// What resembles an activity: slug and metres.
fn alike(kaart: &Kaart, slug: &str) -> Vec<(String, Option<u32>)> {
    let (id, _): (Id<Activiteit>, _) =
        kaart.activiteiten.entries().find(|(_, activiteit)| activiteit.slug == slug).expect("an activity");
    kaart
        .gelijken_van(id)
        .iter()
        .map(|other| (kaart.activiteiten[other.activiteit].slug.clone(), other.meters))
        .collect()
}

fn slugs(kaart: &Kaart, slug: &str) -> Vec<String> {
    alike(kaart, slug).into_iter().map(|(slug, _)| slug).collect()
}

#[test]
fn an_activity_with_a_schedule_has_a_calendar_that_its_page_links_to() {
    let site = SiteTest::regio();
    site.change(WANDELEN, "naam: Wandelgroep De Stappers", "naam: Wandelen; samen, in Leek");
    let made = site.made();
    let calendar = file(&made, AGENDA).expect("a calendar").replace("\r\n ", "");
    for line in [
        "UID:https://proefland.example/gemeenten/westerkwartier/activiteiten/wandelgroep/#1",
        "DTSTAMP:20261121T000000Z",
        "DTSTART;TZID=Europe/Amsterdam:20261124T093000",
        "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261222T235959Z",
        "SUMMARY:Wandelen\\; samen\\, in Leek",
        "LOCATION:De Toekomst\\, Dorpsstraat 1\\, 9351 AB Leek",
        "GEO:53.16;6.37",
        "URL:https://proefland.example/gemeenten/westerkwartier/activiteiten/wandelgroep/",
        "STATUS:CONFIRMED",
    ] {
        assert!(calendar.contains(&format!("\r\n{line}\r\n")), "{line} in {calendar}");
    }
    assert!(calendar.contains("0594 00 00 20"), "{calendar}");
    let page = file(&made, PAGE).expect("a page");
    assert!(
        page.contains("href=\"/gemeenten/westerkwartier/activiteiten/wandelgroep/agenda.ics\"")
            || page.contains("href=/gemeenten/westerkwartier/activiteiten/wandelgroep/agenda.ics"),
        "{page}"
    );
    assert!(page.contains("webcal://proefland.example/gemeenten/westerkwartier/activiteiten/wandelgroep/agenda.ics"));
    let headers = file(&made, "_headers").expect("headers");
    assert!(headers.contains("/gemeenten/*.ics\n  Content-Type: text/calendar; charset=utf-8\n"), "{headers}");
}

#[test]
fn without_a_schedule_there_is_no_calendar_and_without_a_time_to_come_no_link() {
    let site = SiteTest::regio();
    let made = site.made();
    assert!(file(&made, "gemeenten/westerkwartier/activiteiten/taalmaatje/agenda.ics").is_none());
    let page = file(&made, "gemeenten/westerkwartier/activiteiten/taalmaatje/index.html").expect("a page");
    assert!(!page.contains(".ics"), "{page}");

    site.change(WANDELEN, "tot: 2026-12-22", "tot: 2026-11-20");
    let made = site.made();
    assert!(!file(&made, PAGE).expect("a page").contains(".ics"));
    // Who has subscribed sees it go and gets no error.
    assert!(!file(&made, AGENDA).expect("a calendar").contains("VEVENT"));
}

#[test]
fn a_wijk_and_a_gemeente_have_a_calendar_of_everything_in_them() {
    let site = SiteTest::regio();
    let vrijdag = "wanneer:\n  - { dag: vr, van: \"9:00\", tot: \"10:00\" }";
    add(&site, "tuinieren", &format!("{}\n{vrijdag}", at(53.16, 6.38)));
    let made = site.made();
    let page = file(&made, "gemeenten/westerkwartier/leek/index.html").expect("a page");
    assert!(page.contains("webcal://proefland.example/gemeenten/westerkwartier/leek/agenda.ics"));
    let page = file(&made, "gemeenten/westerkwartier/activiteiten/index.html").expect("a page");
    assert!(page.contains("webcal://proefland.example/gemeenten/westerkwartier/activiteiten/agenda.ics"));
    for path in ["gemeenten/westerkwartier/leek/agenda.ics", "gemeenten/westerkwartier/activiteiten/agenda.ics"] {
        let calendar = file(&made, path).expect("a calendar").replace("\r\n ", "");
        for own in [AGENDA, "gemeenten/westerkwartier/activiteiten/tuinieren/agenda.ics"] {
            let own = file(&made, own).expect("a calendar").replace("\r\n ", "");
            let uids: Vec<&str> = own.lines().filter(|line| line.starts_with("UID:")).collect();
            assert!(!uids.is_empty());
            assert!(uids.iter().all(|uid| calendar.contains(uid)), "{path}: {uids:?}");
        }
    }
}

#[test]
fn a_notice_stands_first_in_the_calendar() {
    let site = SiteTest::regio();
    site.change(WANDELEN, "talen: [nl]", "talen: [nl]\nalert: Gesloten tot 1 mei");
    let calendar = file(&site.made(), AGENDA).expect("a calendar");
    assert!(calendar.contains("\r\nDESCRIPTION:Let op: Gesloten tot 1 mei\\n"), "{calendar}");
    assert!(calendar.contains("\r\nSTATUS:TENTATIVE\r\n"), "{calendar}");
}

#[test]
fn a_hidden_address_stays_hidden_in_the_calendar() {
    let site = SiteTest::regio();
    let place = "{ naam: De Toekomst, straat: Dorpsstraat 1, postcode: 9351 AB, plaats: Leek, lat: 53.16, lon: 6.37 }";
    site.change(WANDELEN, place, "{ plaats: Leek, adres_verborgen: true }");
    let calendar = file(&site.made(), AGENDA).expect("a calendar");
    assert!(calendar.contains("\r\nLOCATION:Leek\r\n"), "{calendar}");
    assert!(!calendar.contains("GEO:"), "{calendar}");
}

#[test]
fn no_time_is_promised_after_the_record_has_left_the_site() {
    let site = SiteTest::regio();
    site.change(WANDELEN, "geldig_tot: 2027-07-01", "geldig_tot: 2026-12-02");
    let made = site.made();
    let calendar = file(&made, AGENDA).expect("a calendar");
    assert!(calendar.contains("UNTIL=20261201T235959Z"), "{calendar}");
    let page = file(&made, PAGE).expect("a page");
    assert!(page.contains("2026-12-01T09:30") && !page.contains("2026-12-08T09:30"), "{page}");
}

#[test]
fn the_nearer_of_two_that_are_as_much_alike_comes_first() {
    let site = SiteTest::regio();
    add(&site, "ver", &at(53.20, 6.37));
    add(&site, "dichtbij", &at(53.161, 6.37));
    add(&site, "te-ver", &at(53.32, 6.37));
    let kaart = site.kaart();
    assert_eq!(alike(&kaart, "wandelgroep"), [("dichtbij".to_owned(), Some(111)), ("ver".to_owned(), Some(4448))]);
    assert_eq!(slugs(&kaart, "te-ver"), ["ver"], "fourteen kilometres is near, eighteen is not");
}

#[test]
fn themas_complaints_and_kind_make_two_activities_alike() {
    let site = SiteTest::regio();
    let here = "locatie: { plaats: Leek, lat: 53.16, lon: 6.37 }";
    add(&site, "anders", &format!("themas: [ontmoeten]\nklachten: [somberheid]\n{here}"));
    add(&site, "hulp", &format!("themas: [bewegen]\nklachten: [somberheid]\nsoort: ondersteuning\n{here}"));
    add(&site, "b-thema", &format!("themas: [bewegen]\n{here}"));
    add(&site, "c-ook-klacht", &format!("themas: [bewegen]\nklachten: [somberheid]\n{here}"));
    add(&site, "d-meer", &format!("themas: [ontmoeten, bewegen]\nklachten: [somberheid]\n{here}"));
    assert_eq!(slugs(&site.kaart(), "wandelgroep"), ["c-ook-klacht", "d-meer", "b-thema"]);
}

#[test]
fn what_has_no_known_place_comes_last_and_a_postcode_is_a_place() {
    let site = SiteTest::regio();
    add(&site, "a-thuis", "themas: [bewegen]\nklachten: [somberheid]\nthuis: true\nhele_gemeente: true");
    add(&site, "b-postcode", "themas: [bewegen]\nlocatie: { plaats: Marum, postcode: 9363 AA }");
    add(&site, "c-online", "themas: [bewegen]\nonline: true");
    let kaart = site.kaart();
    let found = alike(&kaart, "wandelgroep");
    assert_eq!(slugs(&kaart, "wandelgroep"), ["b-postcode", "a-thuis", "c-online"]);
    assert!(matches!(found[0].1, Some(7_000..8_000)) && found[1].1.is_none(), "{found:?}");
    // From a place that is not known, all of the gemeente is as near.
    assert_eq!(slugs(&kaart, "a-thuis"), ["wandelgroep", "b-postcode", "c-online"]);
    assert_eq!(slugs(&kaart, "c-online"), ["a-thuis", "b-postcode", "wandelgroep"]);
}

#[test]
fn what_is_over_is_not_named() {
    let site = SiteTest::regio();
    add(
        &site,
        "voorbij",
        &format!("{}\nwanneer: [{{ datum: 2026-11-01, van: \"9:00\", tot: \"10:00\" }}]", at(53.16, 6.37)),
    );
    add(
        &site,
        "straks",
        &format!("{}\nwanneer: [{{ datum: 2026-12-01, van: \"9:00\", tot: \"10:00\" }}]", at(53.16, 6.37)),
    );
    assert_eq!(slugs(&site.kaart(), "wandelgroep"), ["straks"]);
}

#[test]
fn the_page_names_three_at_most_with_their_distance() {
    let site = SiteTest::regio();
    for (slug, lat) in [("een", 53.16), ("twee", 53.18), ("drie", 53.19), ("vier", 53.195)] {
        add(&site, slug, &at(lat, 6.37));
    }
    let page = file(&site.made(), PAGE).expect("a page");
    let alike = page.split("id=gelijken").nth(1).or_else(|| page.split("id=\"gelijken\"").nth(1)).expect("a part");
    assert!(alike.contains("Lijkt hierop, in de buurt"), "{alike}");
    for part in ["minder dan 1 km", "ongeveer 2 km", "ongeveer 3 km"] {
        assert!(alike.contains(part), "{part} in {alike}");
    }
    assert!(!alike.contains("vier"), "{alike}");
}

/// The text of the message to the editors on a page.
fn message(page: &str) -> (String, String) {
    let from = page.find("mailto:redactie").expect("a link");
    let address: String = page[from..].chars().take_while(|c| !matches!(c, '"' | '>' | ' ')).collect();
    let address = address.replace("&amp;", "&").replace("&#x2F;", "/");
    let mut bytes = Vec::new();
    let mut rest = address.bytes();
    while let Some(byte) = rest.next() {
        let hex = |byte: Option<u8>| char::from(byte.expect("a digit")).to_digit(16).expect("a digit");
        bytes.push(if byte == b'%' { u8::try_from(hex(rest.next()) * 16 + hex(rest.next())).unwrap() } else { byte });
    }
    (address, String::from_utf8(bytes).expect("text").replace('\u{a0}', " "))
}

#[test]
fn the_message_to_the_editors_shows_the_fields_as_they_are() {
    let site = SiteTest::regio();
    let (_, text) = message(&file(&site.made(), PAGE).expect("a page"));
    for line in [
        "Naam: Wandelgroep De Stappers",
        "Wanneer: dinsdag 9.30 tot 11.00 uur, elke week",
        "Waar: De Toekomst, Dorpsstraat 1, 9351 AB Leek",
        "Kosten: € 2,50 per keer",
        "Aanmelden: Nee",
        "Contact: 0594 00 00 20, https://wandelen.example",
        "Pagina: https://proefland.example/gemeenten/westerkwartier/activiteiten/wandelgroep/",
        "Bestand: data/gemeenten/westerkwartier/activiteiten/wandelgroep.yaml",
    ] {
        assert!(text.contains(&format!("\r\n{line}\r\n")), "{line} in {text}");
    }
    let page = file(&site.made(), "gemeenten/westerkwartier/activiteiten/taalmaatje/index.html").expect("a page");
    assert!(message(&page).1.contains("\r\nKosten: onbekend\r\n"), "{page}");
}

#[test]
fn the_message_stays_short_enough_for_mail_programs() {
    let site = SiteTest::regio();
    let naam = "Wandelen, héél vaak ".repeat(5);
    site.change(WANDELEN, "naam: Wandelgroep De Stappers", &format!("naam: \"{}\"", naam.trim()));
    site.change(
        WANDELEN,
        "{ nodig: false }",
        &format!("{{ nodig: true, hoe: \"{}\" }}", "bel één keer ".repeat(40).trim()),
    );
    let place = format!("straat: \"{} 1\"", "Lange straat ".repeat(40).trim());
    site.change(WANDELEN, "straat: Dorpsstraat 1", &place);
    let (address, text) = message(&file(&site.made(), PAGE).expect("a page"));
    assert!(address.len() <= 1_900, "{} octets", address.len());
    assert!(text.contains("…\r\n") && text.contains("\r\nBestand: data/"), "{text}");
}
