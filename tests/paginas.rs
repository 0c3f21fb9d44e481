//! The finished site: what is on its pages, and that every page can be reached.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]
#![allow(clippy::case_sensitive_file_extension_comparisons)] // The program writes its file names in small letters.

mod driver;
mod plaatje;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use driver::{SiteTest, VANDAAG};
use html5gum::{Token, Tokenizer};
use wijkwijzer::diagnostics::Format;
use wijkwijzer::{Made, Timings, make};

const GEMEENTE: &str = "data/gemeenten/westerkwartier/gemeente.yaml";
const HOOFDSTUK: &str = "content/handboek/01-wat-het-is.md";

/// The text files of a site that was made without fault.
fn texts(made: &Made) -> BTreeMap<&str, String> {
    let found = Format::Kort.render(&made.diagnostics, false);
    assert!(!made.files.is_empty(), "{found}");
    made.files.iter().map(|(path, bytes)| (path.as_str(), String::from_utf8_lossy(bytes).into_owned())).collect()
}

fn made(root: &Path) -> Made {
    let vandaag = VANDAAG.parse().expect("a date");
    make(root, vandaag, &mut Timings::default(), &|_| ()).expect("a root that can be read")
}

/// The pages that a page links to.
fn links(html: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for token in Tokenizer::new(html) {
        let Ok(Token::StartTag(tag)) = token else { continue };
        if **tag.name != *b"a" {
            continue;
        }
        if let Some(href) = tag.attributes.get(&b"href"[..]) {
            let href = String::from_utf8_lossy(href);
            let path = href.split('#').next().unwrap_or_default();
            if let Some(local) = path.strip_prefix('/') {
                out.insert(if path.ends_with('/') { format!("{local}index.html") } else { local.to_owned() });
            }
        }
    }
    out
}

/// The first telephone number that a page gives.
fn number(html: &str) -> String {
    let at = html.find("tel:").expect("a number");
    html[at..].split(['"', '>', ' ']).next().expect("an end").to_owned()
}

#[test]
fn every_page_of_both_regions_is_reached_by_links_from_the_home_page() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for region in [root.to_owned(), root.join("examples/haarlemmermeer")] {
        let made = made(&region);
        let texts = texts(&made);
        let mut seen = BTreeSet::from(["index.html".to_owned()]);
        let mut next = vec!["index.html".to_owned()];
        while let Some(page) = next.pop() {
            for link in links(&texts[page.as_str()]) {
                if seen.insert(link.clone()) && link.ends_with(".html") {
                    next.push(link);
                }
            }
        }
        // These stand in for pages that can not be had.
        seen.extend(["404.html", "offline/index.html"].map(str::to_owned));
        let lost: Vec<&&str> = texts.keys().filter(|path| path.ends_with(".html") && !seen.contains(**path)).collect();
        assert!(lost.is_empty(), "{}: no link leads to {lost:?}", region.display());
    }
}

#[test]
fn values_of_a_gemeente_win_and_say_so() {
    let made = made(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/haarlemmermeer"));
    let texts = texts(&made);
    let page = &texts["gemeenten/haarlemmermeer/verwijzen/index.html"];
    for part in ["sociaal makelaar", "Z68", "okale code", "Afspraak in Haarlemmermeer"] {
        assert!(page.contains(part), "{part}");
    }
    assert!(!page.contains("welzijnscoach"), "the region's word is not used here");
    let split = &texts["postcode/2134/index.html"];
    assert!(split.contains("2134 AA tot en met 2134 SZ") && split.contains("2134 TA tot en met 2134 ZZ"), "{split}");
}

#[test]
fn a_planned_gemeente_says_from_when_and_shows_no_coach_or_route() {
    let site = SiteTest::regio();
    site.change(GEMEENTE, "status: actief", "status: gepland\nvanaf: 2027-03-01");
    let made = site.made();
    let texts = texts(&made);
    for page in ["gemeenten/westerkwartier/verwijzen/index.html", "gemeenten/westerkwartier/leek/index.html"] {
        let text = &texts[page];
        assert!(text.contains("1\u{a0}maart 2027") || text.contains("1&nbsp;maart 2027"), "{page}: {text}");
        assert!(!text.contains("ZorgDomein"), "{page}");
    }
    let number = number(&texts["coaches/coach-leek/index.html"]);
    assert!(!texts["postcode/9351/index.html"].contains(&number), "no coach on the page of a postcode");
}

#[test]
fn a_planned_gemeente_without_a_day_is_a_fault() {
    let site = SiteTest::regio();
    site.change(GEMEENTE, "status: actief", "status: gepland");
    assert!(site.lines().iter().any(|line| line.contains("K116")), "{:?}", site.lines());
}

#[test]
fn a_coach_on_leave_gives_the_number_of_the_stand_in_first() {
    let site = SiteTest::regio();
    let path = "data/gemeenten/westerkwartier/coaches/coach-leek.yaml";
    site.change(path, "beschikbaar: true", "beschikbaar: false\ntot: 2027-01-04");
    let made = site.made();
    let texts = texts(&made);
    let page = &texts["gemeenten/westerkwartier/leek/index.html"];
    let stand_in = number(&texts["coaches/coach-marum/index.html"]);
    let first = page.find("tel:").expect("a number");
    assert!(page[first..].starts_with(&stand_in), "the first number on the page is that of the stand-in {stand_in}");
    assert!(page.contains("4\u{a0}januari 2027"), "until when");
}

#[test]
fn an_image_gets_its_size_and_a_name_that_changes_with_it() {
    let site = SiteTest::regio();
    site.write("content/handboek/wandelen.png", plaatje::png(640, 480, plaatje::halves(640)));
    site.change(HOOFDSTUK, "De huisarts verwijst", "![Twee mensen wandelen](wandelen.png)\n\nDe huisarts verwijst");
    let made = site.made();
    let name = made.pictures.paths().next().expect("the image is part of the site").to_owned();
    let texts = texts(&made);
    let page = &texts["handboek/wat-het-is/index.html"];
    for part in [format!("/{name}"), "Twee mensen wandelen".to_owned()] {
        assert!(page.contains(&part), "{part} in {page}");
    }
    assert!(page.contains("width=640") || page.contains("width=\"640\""), "{page}");
    assert!(page.contains("height=480") || page.contains("height=\"480\""), "{page}");
}

#[test]
fn a_site_replaces_single_files_and_texts_of_the_theme() {
    let site = SiteTest::regio();
    let before = site.made();
    let style = |made: &Made| made.files.iter().find(|(path, _)| path.contains("stijl.")).map(|(path, _)| path.clone());
    site.write("themes/standaard/static/stijl.css", "body { color: #123456; }");
    site.write("themes/standaard/berichten.nl.yaml", "kop:\n  handboek: \"Ons handboek\"\n");
    let after = site.made();
    assert_ne!(style(&before), style(&after), "another style has another name");
    let texts = texts(&after);
    assert!(texts["index.html"].contains("Ons handboek"));
    assert!(texts["index.html"].contains("Ik verwijs"), "what is not given stays as it was");
}

#[test]
fn a_thema_that_comes_second_in_a_long_list_is_on_it() {
    let site = SiteTest::regio();
    let dir = "data/gemeenten/westerkwartier/activiteiten";
    let first = std::fs::read_to_string(site.root().join(dir).join("wandelgroep.yaml")).expect("an activity");
    let second = first.replacen("themas: [bewegen]", "themas: [ontmoeten, bewegen]", 1);
    site.write(&format!("{dir}/wandelgroep.yaml"), &second);
    for number in 0..151 {
        let own = second.replacen("naam: Wandelgroep De Stappers", &format!("naam: Wandelgroep {number}"), 1);
        site.write(&format!("{dir}/wandelgroep-{number}.yaml"), own);
    }
    let made = site.made();
    assert!(!made.diagnostics.stops(false), "{}", Format::Kort.render(&made.diagnostics, false));
    let texts = texts(&made);
    assert!(texts["gemeenten/westerkwartier/index.html"].contains("activiteiten/#bewegen"));
    let list = &texts["gemeenten/westerkwartier/activiteiten/index.html"];
    let group = list.split_once("id=bewegen").map(|(_, after)| after.split("</section>").next().unwrap_or_default());
    assert!(group.is_some_and(|group| group.contains("Wandelgroep 150")), "{list}");
}

#[test]
fn a_site_below_a_path_keeps_to_it() {
    let site = SiteTest::regio();
    let regio = "data/regio.yaml";
    let text = std::fs::read_to_string(site.root().join(regio)).expect("a region");
    let line = text.lines().find(|line| line.starts_with("basis_url:")).expect("an address").to_owned();
    site.change(regio, &line, "basis_url: https://voorbeeld.example/wor/");
    let made = site.made();
    assert_eq!(made.prefix, "/wor");
    let texts = texts(&made);
    let home = &texts["index.html"];
    assert!(home.contains("/wor/verwijzen/") && !home.contains("href=\"/verwijzen/"), "{home}");
    assert!(texts["sitemap.xml"].contains("<loc>https://voorbeeld.example/wor/postcode/9351/</loc>"));
    assert!(texts["_headers"].contains("/wor/assets/*"));
}
