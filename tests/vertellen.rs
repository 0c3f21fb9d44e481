//! Stories, news and figures: their pages, the feed, and that nothing is told that may not be.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used)]
#![allow(clippy::case_sensitive_file_extension_comparisons)] // The program writes its file names in small letters.

mod driver;

use std::collections::{BTreeMap, BTreeSet};

use driver::SiteTest;
use html5gum::{Token, Tokenizer};
use wijkwijzer::Made;
use wijkwijzer::diagnostics::{Ernst, Format};

const VERHAAL: &str = "content/verhalen/op-dinsdag.md";
const NIEUWS: &str = "content/nieuws/2026-11-10-nieuwe-route.md";
const CIJFERS: &str = "data/gemeenten/westerkwartier/cijfers.csv";
const REGIO: &str = "data/regio.yaml";
const ATOM: &str = "http://www.w3.org/2005/Atom";

/// The files of a site without errors, as text.
fn texts(made: &Made) -> BTreeMap<String, String> {
    assert_eq!(made.diagnostics.count(Ernst::Fout), 0, "{}", Format::Text.render(&made.diagnostics, false));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    made.files.iter().map(|(path, bytes)| (path.clone(), text(bytes))).collect()
}

/// The files in which a text stands.
fn holding<'a>(texts: &'a BTreeMap<String, String>, part: &str) -> Vec<&'a str> {
    texts.iter().filter(|(_, text)| text.contains(part)).map(|(path, _)| path.as_str()).collect()
}

/// The texts of the elements of a page with a name, in order; with those in drawings when asked for.
fn elements(html: &str, name: &[u8]) -> Vec<String> {
    let (mut out, mut open): (Vec<String>, bool) = (Vec::new(), false);
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) if **tag.name == *name => {
                open = true;
                out.push(String::new());
            }
            // Closing tags that may be left out are: what comes next closes the element.
            Token::StartTag(_) | Token::EndTag(_) => open = false,
            Token::String(text) if open => {
                if let Some(last) = out.last_mut() {
                    last.push_str(&String::from_utf8_lossy(&text));
                }
            }
            _ => {}
        }
    }
    out.iter().map(|text| text.trim().to_owned()).collect()
}

#[test]
fn what_is_told_has_pages_and_can_be_found() {
    let site = SiteTest::regio();
    let texts = texts(&site.made());
    let verhaal = &texts["verhalen/op-dinsdag/index.html"];
    assert!(verhaal.contains("Op dinsdag loop ik mee") && verhaal.contains("Nu loop ik met zes anderen."), "{verhaal}");
    assert!(!verhaal.contains("schriftelijk"), "how someone agreed is for editors");
    let bericht = &texts["nieuws/2026-11-10-nieuwe-route/index.html"];
    assert!(bericht.contains("langs het water") && bericht.contains("10\u{a0}november"), "{bericht}");
    for (page, part) in [
        ("verhalen/index.html", "/verhalen/op-dinsdag/"),
        ("nieuws/index.html", "/nieuws/2026-11-10-nieuwe-route/"),
        ("cijfers/index.html", "/gemeenten/westerkwartier/cijfers/"),
        ("gemeenten/westerkwartier/index.html", "/gemeenten/westerkwartier/cijfers/"),
        ("handboek/index.html", "/verhalen/"),
        ("index.html", "/nieuws/"),
        ("sitemap.xml", "https://proefland.example/verhalen/op-dinsdag/"),
        ("sitemap.xml", "https://proefland.example/cijfers/"),
    ] {
        assert!(texts[page].contains(part), "{part} on {page}");
    }
    let found = holding(&texts, "verhalen/op-dinsdag/");
    assert!(found.iter().any(|path| path.ends_with(".json")), "in a table of the search: {found:?}");
    let feed = "application/atom+xml";
    let with_feed: Vec<&str> = holding(&texts, feed).into_iter().filter(|path| path.ends_with(".html")).collect();
    assert_eq!(with_feed, ["nieuws/2026-11-10-nieuwe-route/index.html", "nieuws/index.html"]);
}

#[test]
fn without_records_there_is_no_page_and_no_link() {
    let site = SiteTest::regio();
    for path in [VERHAAL, NIEUWS, CIJFERS] {
        site.remove(path);
    }
    let texts = texts(&site.made());
    for part in ["verhalen/", "nieuws/", "cijfers/"] {
        let named = holding(&texts, &format!("/{part}"));
        // The headers name the type of the feed, which costs nothing when there is none; pages for editors have samples.
        let named: Vec<_> =
            named.into_iter().filter(|path| *path != "_headers" && !path.starts_with("redactie/")).collect();
        assert!(named.is_empty(), "{part} in {named:?}");
        assert!(!texts.keys().any(|path| path.starts_with(part)), "{part}");
    }
}

#[test]
fn a_story_is_nowhere_once_its_consent_no_longer_holds() {
    for (more, is_there) in [
        ("", true),
        (", geldig_tot: 2026-11-21", true),
        (", geldig_tot: 2026-11-20", false),
        (", ingetrokken_op: 2026-11-01", false),
        (", geldig_tot: 2030-01-01, ingetrokken_op: 2026-11-21", false),
        // Nobody takes back tomorrow: who says so does not want it shown.
        (", ingetrokken_op: 2026-12-01", false),
    ] {
        let site = SiteTest::regio();
        site.change(VERHAAL, "vorm: schriftelijk }", &format!("vorm: schriftelijk{more} }}"));
        // A second one, so that the pages of stories stay.
        site.write(
            "content/verhalen/ander.md",
            "---\ntitel: Ander\nsamenvatting: Een ander verhaal.\ntoestemming: { gegeven_op: 2026-09-14, door: \
             welzijnscoach, vorm: mail }\ngewijzigd_op: 2026-11-12\n---\nAnders.\n",
        );
        let made = site.made();
        let texts = texts(&made);
        // Editors are told which file it is.
        let for_editors = |part: &str, path: &str| part == "op-dinsdag" && path == "redactie/index.html";
        let found: BTreeSet<&str> = ["Op dinsdag loop ik mee", "loop ik met zes anderen", "op-dinsdag"]
            .into_iter()
            .flat_map(|part| holding(&texts, part).into_iter().filter(move |path| !for_editors(part, path)))
            .collect();
        assert_eq!(!found.is_empty(), is_there, "{more}: {found:?}");
        let said = Format::Kort.render(&made.diagnostics, false);
        assert_eq!(said.contains("K707"), !is_there, "{more}: {said}");
        assert!(texts.contains_key("verhalen/ander/index.html"));
    }
}

#[test]
fn without_consent_there_is_no_site() {
    let site = SiteTest::regio();
    site.change(VERHAAL, "toestemming: { gegeven_op: 2026-09-14, door: welzijnscoach, vorm: schriftelijk }\n", "");
    let made = site.made();
    assert!(made.diagnostics.stops(false) && made.files.is_empty());
    assert!(site.lines().iter().any(|line| line.contains("K703")), "{:?}", site.lines());
}

#[test]
fn news_waits_for_its_day_and_the_newest_stands_first() {
    let site = SiteTest::regio();
    let bericht =
        |titel: &str| format!("---\ntitel: {titel}\nsamenvatting: Het is zo.\ngewijzigd_op: 2026-11-01\n---\nZo.\n");
    site.write("content/nieuws/2026-11-21-vandaag.md", bericht("Van vandaag"));
    site.write("content/nieuws/2026-11-22-morgen.md", bericht("Van morgen"));
    site.write("content/nieuws/2025-11-10-nieuwe-route.md", bericht("Vorig jaar"));
    let texts = texts(&site.made());
    assert_eq!(holding(&texts, "Van morgen"), Vec::<&str>::new());
    let page = &texts["nieuws/index.html"];
    let places: Vec<_> = ["Van vandaag", "Een nieuwe route", "Vorig jaar"].map(|part| page.find(part)).to_vec();
    assert!(places.is_sorted() && places[0].is_some(), "{places:?}");
    assert!(texts.contains_key("nieuws/2025-11-10-nieuwe-route/index.html"), "the day is part of the address");
}

/// The text of the only child of an element with a name (RFC 4287 wants exactly one of each that is asked for here).
fn only<'a>(node: roxmltree::Node<'a, '_>, name: &str) -> &'a str {
    let found: Vec<_> = node.children().filter(|child| child.has_tag_name((ATOM, name))).collect();
    assert_eq!(found.len(), 1, "{name}");
    found[0].text().expect("a text")
}

fn link<'a>(node: roxmltree::Node<'a, '_>, rel: &str) -> &'a str {
    let links = node.children().filter(|child| child.has_tag_name((ATOM, "link")));
    let found: Vec<_> = links.filter(|link| link.attribute("rel") == Some(rel)).collect();
    assert_eq!(found.len(), 1, "{rel}");
    found[0].attribute("href").expect("an address")
}

/// What RFC 4287 asks of a feed (section 4.1), and of its dates (section 3.3).
#[test]
fn the_feed_is_one_that_readers_take() {
    let site = SiteTest::regio();
    site.change(REGIO, "https://proefland.example", "https://proefland.example/regio");
    site.write(
        "content/nieuws/2026-10-01-b-en-w.md",
        "---\ntitel: \"B & W: <nieuw> ]]>\"\nsamenvatting: Het is zo.\ngewijzigd_op: 2026-11-15\n---\nZo.\n",
    );
    let texts = texts(&site.made());
    let xml = &texts["nieuws/feed.xml"];
    let tree = roxmltree::Document::parse(xml).expect("well-formed");
    let feed = tree.root_element();
    assert!(feed.has_tag_name((ATOM, "feed")));
    let base = "https://proefland.example/regio/";
    assert_eq!(link(feed, "self"), format!("{base}nieuws/feed.xml"));
    assert_eq!(only(feed, "title"), "Nieuws van Welzijn op Recept Proefland");
    let author = feed.children().find(|child| child.has_tag_name((ATOM, "author"))).expect("an author");
    assert_eq!(only(author, "name"), "Redactie");
    let entries: Vec<_> = feed.children().filter(|child| child.has_tag_name((ATOM, "entry"))).collect();
    let titles: Vec<&str> = entries.iter().map(|entry| only(*entry, "title")).collect();
    assert_eq!(titles, ["Een nieuwe route", "B & W: <nieuw> ]]>"]);
    let mut ids = BTreeSet::from([only(feed, "id")]);
    let mut last = String::new();
    for entry in entries {
        assert!(ids.insert(only(entry, "id")), "an id of its own");
        let page = link(entry, "alternate").strip_prefix(base).expect("an absolute address");
        assert!(texts.contains_key(&format!("{page}index.html")), "{page}");
        assert!(!only(entry, "summary").is_empty());
        for name in ["updated", "published"] {
            let moment = only(entry, name);
            let (day, rest) = moment.split_at(10);
            assert!(day.parse::<wijkwijzer::kaart::Datum>().is_ok() && rest == "T00:00:00Z", "{moment}");
        }
        assert!(only(entry, "published") <= only(entry, "updated"));
        last = last.max(only(entry, "updated").to_owned());
    }
    assert_eq!((only(feed, "updated"), last.as_str()), ("2026-11-15T00:00:00Z", "2026-11-15T00:00:00Z"));

    // An entry that is changed is the same entry: readers show it once.
    let before: BTreeSet<String> = ids.into_iter().map(str::to_owned).collect();
    site.change(NIEUWS, "titel: Een nieuwe route", "titel: Een andere route");
    let after = site.made();
    let after = self::texts(&after);
    let tree = roxmltree::Document::parse(&after["nieuws/feed.xml"]).expect("well-formed");
    let ids = tree.descendants().filter(|node| node.has_tag_name((ATOM, "id"))).filter_map(|node| node.text());
    assert_eq!(ids.map(str::to_owned).collect::<BTreeSet<_>>(), before);
}

#[test]
fn a_small_number_is_told_nowhere_and_has_no_bar() {
    let site = SiteTest::regio();
    let other = "data/gemeenten/anderland";
    let gemeente =
        std::fs::read_to_string(site.root().join("data/gemeenten/westerkwartier/gemeente.yaml")).expect("a file");
    let gemeente = gemeente.replace("naam: Westerkwartier", "naam: Anderland").replace("GM1969", "GM1970");
    site.write(&format!("{other}/gemeente.yaml"), gemeente.replace("status: actief", "status: niet"));
    site.write(
        &format!("{other}/cijfers.csv"),
        "kwartaal;verwijzingen;begonnen\n2026-K1;<5;<5\n2026-K2;11;7\n2026-K3;<5;\n",
    );
    site.write(CIJFERS, "kwartaal;verwijzingen;begonnen;doet_mee;gestopt\n2026-K1;31;23;;<5\n2026-K2;17;13;;\n");
    let texts = texts(&site.made());

    let own = &texts["gemeenten/anderland/cijfers/index.html"];
    assert_eq!(elements(own, b"td"), ["minder dan 5", "niet geteld", "11", "7", "minder dan 5", "minder dan 5"]);
    assert_eq!(own.matches("staven-staaf").count(), 1, "one bar, of the 11");
    let bars: Vec<String> = elements(own, b"text");
    let wanted = ["3e kwartaal 2026", "minder dan 5", "2e kwartaal 2026", "11", "1e kwartaal 2026", "minder dan 5"];
    assert_eq!(bars, wanted, "the drawing says what the table says");

    // Of one gemeente only a small number is known: the sum gives it away as little as the number itself.
    let regio = &texts["cijfers/index.html"];
    let cells = elements(regio, b"td");
    // Nobody counts who takes part still, so there is no column of it.
    assert_eq!(cells[..3], ["minder dan 5", "niet geteld", "niet geteld"]);
    assert_eq!(cells[3..6], ["28", "20", "niet geteld"]);
    assert_eq!(cells[6..9], ["31 of meer", "23 of meer", "minder dan 5"]);
    assert_eq!(
        cells[9..],
        ["minder dan 5", "11", "minder dan 5", "niet geteld", "17", "31", "minder dan 5", "28", "31 of meer"]
    );
    assert!(regio.contains("Bron: de coaches van Anderland en Westerkwartier"), "{regio}");
}

#[test]
fn a_number_that_may_not_be_told_stops_the_site() {
    for (row, code) in
        [("2026-K1;14;12;9;4;5", "K702"), ("2026-K1;19;17;14;11;<5", "K706"), ("2026-K1;14;12;9;<4;", "K702")]
    {
        let site = SiteTest::regio();
        site.write(CIJFERS, format!("kwartaal;verwijzingen;eerste_contact;begonnen;doet_mee;gestopt\n{row}\n"));
        let made = site.made();
        assert!(made.files.is_empty(), "{row}");
        assert!(Format::Kort.render(&made.diagnostics, false).contains(code), "{row}: {:?}", site.lines());
    }
}

#[test]
fn a_higher_floor_hides_more() {
    let site = SiteTest::regio();
    site.change(REGIO, "ondergrens: 5", "ondergrens: 20");
    assert!(site.lines().iter().any(|line| line.contains("K702")), "{:?}", site.lines());
    site.write(CIJFERS, "kwartaal;verwijzingen\n2026-K1;<20\n2026-K2;20\n");
    let texts = texts(&site.made());
    assert_eq!(elements(&texts["gemeenten/westerkwartier/cijfers/index.html"], b"td"), ["20", "minder dan 20"]);
}

#[test]
fn figures_of_a_gemeente_that_is_not_there_are_a_fault() {
    let site = SiteTest::regio();
    site.write("data/gemeenten/nergens/cijfers.csv", "kwartaal;verwijzingen\n2026-K1;14\n");
    assert!(
        site.lines().iter().any(|line| line.contains("data/gemeenten/nergens/gemeente.yaml")),
        "{:?}",
        site.lines()
    );
}
