//! The map of a gemeente, where it gives outlines.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used)]

mod driver;

use std::path::Path;

use driver::{SiteTest, VANDAAG};
use html5gum::{Token, Tokenizer};
use wijkwijzer::diagnostics::Ernst;
use wijkwijzer::{Made, Timings, make};

const GRENZEN: &str = "data/gemeenten/westerkwartier/grenzen.geojson";
const WANDELGROEP: &str = "data/gemeenten/westerkwartier/activiteiten/wandelgroep.yaml";
const GEMEENTE: &str = "gemeenten/westerkwartier/index.html";
const LEEK: &str = "gemeenten/westerkwartier/leek/index.html";

/// Leek in two parts, and Marum beside it.
const TWEE: &str = r#"{"type": "FeatureCollection", "name": "wijken", "features": [
  {"type": "Feature", "properties": {"wijk": "leek"}, "geometry":
    {"type": "Polygon", "coordinates": [[[6.30, 53.10], [6.40, 53.10], [6.40, 53.20], [6.30, 53.20], [6.30, 53.10]]]}},
  {"type": "Feature", "properties": {"wijk": "leek"}, "geometry":
    {"type": "Polygon", "coordinates": [[[6.40, 53.10], [6.50, 53.10, 2.5], [6.50, 53.20], [6.40, 53.20], [6.40, 53.10]]]}},
  {"type": "Feature", "properties": {"wijk": "marum", "jaar": 2024}, "geometry": {"type": "MultiPolygon", "coordinates":
    [[[[6.20, 53.10], [6.30, 53.10], [6.30, 53.20], [6.20, 53.20], [6.20, 53.10]]]]}}
]}"#;

fn page(made: &Made, path: &str) -> String {
    assert_eq!(made.diagnostics.count(Ernst::Fout), 0, "{:?}", made.diagnostics.all());
    let (_, bytes) = made.files.iter().find(|(file, _)| file == path).expect(path);
    String::from_utf8(bytes.clone()).expect("UTF-8")
}

/// The map in a page.
fn svg(html: &str) -> Option<&str> {
    let start = html
        .match_indices("<svg")
        .map(|(at, _)| at)
        .find(|at| html[*at..].split('>').next().is_some_and(|tag| tag.contains("wijkkaart")))?;
    Some(&html[start..start + html[start..].find("</svg>")?])
}

/// The names and addresses of the links in a map.
fn links(svg: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for Ok(token) in Tokenizer::new(svg) {
        if let Token::StartTag(tag) = token
            && **tag.name == *b"a"
        {
            let text = |name: &[u8]| String::from_utf8_lossy(tag.attributes.get(name).expect("both")).into_owned();
            out.push((text(b"aria-label"), text(b"href")));
        }
    }
    out
}

#[test]
fn every_wijk_with_an_outline_is_a_link_with_its_name() {
    let site = SiteTest::regio();
    site.write(GRENZEN, TWEE).change(
        "data/regio.yaml",
        "thema: standaard",
        "thema: standaard\nkaart_bron: Jansen & <Zn>",
    );
    let made = site.made();
    assert!(made.diagnostics.all().is_empty(), "{:?}", made.diagnostics.all());
    let html = page(&made, GEMEENTE);
    let svg = svg(&html).expect("a map");
    let wijk = |name: &str, slug: &str| (name.to_owned(), format!("/gemeenten/westerkwartier/{slug}/"));
    assert_eq!(links(svg), [wijk("Leek", "leek"), wijk("Marum", "marum")]);
    assert!(svg.contains("Kaart van Westerkwartier"), "{svg}");
    assert_eq!(svg.matches(">Leek<").count(), 2, "in its wijk and below the map: {svg}");
    assert!(html.contains("&lt;Zn") && !html.contains("Niet op de kaart"), "{html}");
    // The two parts of Leek are one surface of four corners; its borders are those of a square and a bit.
    let path = svg.split(" d=").nth(1).expect("the path of Leek");
    assert_eq!(path.split('z').next().expect("an end").matches('M').count(), 1, "{path}");
    assert!(page(&made, LEEK).contains("Kaart: Leek in Westerkwartier"), "where Leek lies");
    assert!(page(&made, "index.html").contains("regiokaart"), "the region on the home page");
}

#[test]
fn without_outlines_there_is_the_list_and_no_map() {
    let made = SiteTest::regio().made();
    assert!(svg(&page(&made, GEMEENTE)).is_none() && svg(&page(&made, LEEK)).is_none());
    assert!(!page(&made, "index.html").contains("regiokaart"));
}

#[test]
fn a_wijk_without_an_outline_is_named_below_the_map() {
    let site = SiteTest::regio();
    site.write(GRENZEN, TWEE.replace("\"marum\"", "\"leek\""));
    let made = site.made();
    let html = page(&made, GEMEENTE);
    assert_eq!(links(svg(&html).expect("a map")).len(), 1);
    assert!(html.contains("Niet op de kaart") && site.lines().iter().any(|line| line.contains("K409")), "{html}");
}

#[test]
fn an_activity_is_a_point_unless_its_address_is_hidden() {
    let site = SiteTest::regio();
    site.write(GRENZEN, TWEE);
    assert!(page(&site.made(), GEMEENTE).contains("wijkkaart-stip"));
    let place = "{ naam: De Toekomst, straat: Dorpsstraat 1, postcode: 9351 AB, plaats: Leek, lat: 53.16, lon: 6.37 }";
    site.change(WANDELGROEP, place, "{ plaats: Leek, adres_verborgen: true }");
    assert!(!page(&site.made(), GEMEENTE).contains("wijkkaart-stip"));
}

#[test]
fn all_wijken_of_both_regions_are_on_the_map_or_named_below_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for region in [root.to_owned(), root.join("examples/haarlemmermeer")] {
        let vandaag = VANDAAG.parse().expect("a date");
        let made = make(&region, vandaag, &mut Timings::default(), &|_| ()).expect("a root");
        let is_gemeente = |path: &str| path.starts_with("gemeenten/") && path.matches('/').count() == 2;
        let paths = made.files.iter().map(|(path, _)| path.as_str());
        for path in paths.filter(|path| is_gemeente(path) && path.ends_with("index.html")) {
            let html = page(&made, path);
            let on_map = links(svg(&html).expect(path));
            let listed = html.matches("class=wijkrij ").count() + html.matches("class=\"wijkrij\"").count();
            let all = !html.contains("Niet op de kaart");
            assert!(!on_map.is_empty() && (on_map.len() == listed) == all, "{path}: {on_map:?} of {listed}");
        }
    }
}
