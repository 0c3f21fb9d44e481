//! The stroomschema and the checklist on the page with the referral instruction of a gemeente.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used)]

mod driver;

use std::collections::BTreeSet;

use driver::SiteTest;
use html5gum::{Token, Tokenizer};
use wijkwijzer::diagnostics::Ernst;

const GEMEENTE: &str = "data/gemeenten/westerkwartier/gemeente.yaml";
const STOPREGELS: &str = "data/contra-indicaties.yaml";

/// The page of the fixture's gemeente.
fn page(site: &SiteTest) -> String {
    let made = site.made();
    assert_eq!(made.diagnostics.count(Ernst::Fout), 0, "{:?}", made.diagnostics.all());
    let file = made.files.iter().find(|(path, _)| path == "gemeenten/westerkwartier/verwijzen/index.html");
    let (_, bytes) = file.unwrap_or_else(|| panic!("a page, but there is {:?}", made.diagnostics.all()));
    String::from_utf8(bytes.clone()).expect("UTF-8")
}

/// What a page says inside and outside of its drawings.
#[derive(Debug, Default)]
struct Page {
    /// The texts of each drawing, its lines joined.
    drawings: Vec<String>,
    /// The titles of the drawings.
    titles: Vec<String>,
    /// The words of each list of steps.
    lists: Vec<String>,
    /// The heads of the steps in the lists.
    heads: Vec<String>,
    /// All ids.
    ids: Vec<String>,
    /// The attributes of the boxes to tick.
    boxes: Vec<BTreeSet<String>>,
}

fn read(html: &str) -> Page {
    let mut page = Page::default();
    let (mut in_svg, mut in_list, mut element) = (false, 0, String::new());
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) => {
                let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                let attribute = |name: &[u8]| {
                    tag.attributes.iter().find(|(key, _)| key.as_slice() == name).map(|(_, value)| text(value))
                };
                element = text(&tag.name);
                let class = attribute(b"class").unwrap_or_default();
                page.ids.extend(attribute(b"id"));
                match element.as_str() {
                    "svg" if class.contains("schema-tekening") => {
                        in_svg = true;
                        page.drawings.push(String::new());
                    }
                    "ol" if class.contains("schemastappen") || class.contains("pastlijst") => {
                        in_list += 1;
                        page.lists.push(String::new());
                    }
                    "input"
                        if tag
                            .attributes
                            .get(b"type".as_slice())
                            .is_some_and(|kind| kind.as_slice() == b"checkbox") =>
                    {
                        page.boxes.push(tag.attributes.keys().map(|key| text(key)).collect());
                    }
                    _ => {}
                }
                if in_list > 0 && matches!(element.as_str(), "h3" | "legend") {
                    page.heads.push(String::new());
                }
            }
            Token::EndTag(tag) => {
                match &**tag.name {
                    b"svg" => in_svg = false,
                    b"ol" => in_list = 0,
                    _ => {}
                }
                element.clear();
            }
            Token::String(text) => {
                let text = String::from_utf8_lossy(&text).into_owned();
                match element.as_str() {
                    "text" if in_svg => page.drawings.last_mut().expect("a drawing").extend([text.as_str(), " "]),
                    "title" if in_svg => page.titles.push(text),
                    _ if in_list > 0 => {
                        if matches!(element.as_str(), "h3" | "legend") {
                            page.heads.last_mut().expect("a head").push_str(&text);
                        }
                        page.lists.last_mut().expect("a list").extend([text.as_str(), " "]);
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
    page
}

#[test]
fn the_drawing_and_the_list_say_the_same_steps() {
    let page = read(&page(&SiteTest::regio()));
    assert_eq!(page.drawings.len(), 2);
    assert_eq!(page.heads.len(), 6 + 4, "{:?}", page.heads);
    for (drawing, heads) in page.drawings.iter().zip([&page.heads[..6], &page.heads[6..]]) {
        let mut from = 0;
        for (at, head) in heads.iter().enumerate() {
            let step = format!("{} {head}", at + 1);
            let found = drawing[from..].find(&step);
            from += found.unwrap_or_else(|| panic!("{step:?} in its turn in {drawing:?}"));
        }
    }
    for words in ["Acute crisis", "Verwijs naar de crisisdienst.", "Dorpenteam", "0594\u{a0}00\u{a0}00\u{a0}90"] {
        assert!(page.drawings[1].contains(words) && page.lists[1].contains(words), "{words:?} in {page:#?}");
    }
}

#[test]
fn what_the_gemeente_says_goes_before_what_the_region_says() {
    let site = SiteTest::regio();
    let before = read(&page(&site)).drawings;
    for words in ["welzijnscoach", "Z68", "6 maanden", "Brief van de coach", "binnen 5"] {
        assert!(before[0].contains(words), "{words:?} in {before:#?}");
    }
    let own = "rolnaam: { enkelvoud: buurtgids, meervoud: buurtgidsen }\n\
               registratie: { code: Z99, stelsel: lokaal, omschrijving: Welzijn }\n\
               terugkoppeling: { na_maanden: 1, wijze: telefoontje }\n\
               verwijzing:\n";
    site.change(GEMEENTE, "verwijzing:\n", own).change(
        GEMEENTE,
        "reactietijd_werkdagen: 5",
        "reactietijd_werkdagen: 1",
    );
    let after = read(&page(&site)).drawings;
    for words in ["de buurtgids", "Z99", "1 maand ", "Telefoontje", "binnen 1 werkdag."] {
        assert!(after[0].contains(words), "{words:?} in {after:#?}");
    }
    assert!(!after.concat().contains("welzijnscoach"), "{after:#?}");
}

#[test]
fn the_first_route_is_the_one_that_is_drawn() {
    let site = SiteTest::regio();
    assert!(read(&page(&site)).drawings[0].contains("ZorgDomein: Welzijn op"));
    site.change(GEMEENTE, "soort: zorgdomein", "soort: beveiligde_mail\n      email: aan@sociaal-werk.example");
    site.change(GEMEENTE, "      product: Welzijn op Recept Westerkwartier\n", "");
    let drawing = &read(&page(&site)).drawings[0];
    assert!(drawing.contains("Beveiligde mail:") && drawing.contains("werk.example"), "{drawing}");
}

#[test]
fn a_stop_rule_may_have_short_words_for_the_drawing() {
    let site = SiteTest::regio();
    site.change(STOPREGELS, "  bron:", "  in_plaats_daarvan_kort: Bel de dienst.\n  bron:");
    let page = read(&page(&site));
    assert!(page.drawings[1].contains("Bel de dienst."), "{page:#?}");
    assert!(!page.drawings[1].contains("crisisdienst") && page.lists[1].contains("crisisdienst"), "{page:#?}");
}

#[test]
fn a_rule_for_the_vangnet_is_no_stop_rule() {
    let site = SiteTest::regio();
    let rule = "- id: schulden\n  tekst: Schulden\n  tekst_b1: U hebt schulden.\n  in_plaats_daarvan: Bel de schuldhulp.\n  \
                eerst_vangnet: true\n  bron: rivm-2024\n- id: crisis\n";
    site.change(STOPREGELS, "- id: crisis\n", rule);
    let page = read(&page(&site));
    let list = &page.lists[1];
    let (structural, text) = (list.find("Structurele problemen?"), list.find("Bel de schuldhulp."));
    assert!(structural.is_some() && structural < text, "{list}");
    assert_eq!(page.boxes.len(), 1 + 3 + 1 + 1, "a reason, three conditions, a stop rule, the structural problems");
}

#[test]
fn names_with_markup_stay_text_and_ids_stay_unique() {
    let site = SiteTest::regio();
    site.change(GEMEENTE, "naam: Dorpenteam", "naam: 'Jansen & <b>\"Zn\"</b>'");
    let page = read(&page(&site));
    assert!(page.drawings[1].contains("Jansen & <b>\"Zn\"</b>"), "{page:#?}");
    let unique: BTreeSet<&String> = page.ids.iter().collect();
    assert_eq!(unique.len(), page.ids.len(), "{:?}", page.ids);
    assert_eq!(page.titles.len(), 2);
    assert!(page.titles[0].contains("Westerkwartier"), "{:?}", page.titles);
}

#[test]
fn nothing_that_is_ticked_is_kept() {
    let html = page(&SiteTest::regio());
    let page = read(&html);
    assert!(!page.boxes.is_empty());
    for attributes in &page.boxes {
        assert!(!attributes.contains("name") && !attributes.contains("value"), "{attributes:?}");
    }
    // A browser may keep ticks over a reload, and a form may be sent, unless it is told not to.
    let main = html.split("<main").nth(1).expect("the page below its head");
    assert_eq!(main.matches("<form").count(), 1);
    let form = main.split("<form").nth(1).and_then(|rest| rest.split('>').next()).expect("a form");
    assert!(form.contains("autocomplete=") && form.contains("dialog") && !form.contains("action"), "{form}");
    assert!(page.ids.iter().any(|id| id == "past"));
}

#[test]
fn a_gemeente_that_is_not_active_has_no_schema() {
    let site = SiteTest::regio();
    site.change(GEMEENTE, "status: actief", "status: gepland\nvanaf: 2027-01-01");
    let page = read(&page(&site));
    assert!(page.drawings.is_empty() && page.boxes.is_empty(), "{page:#?}");
    assert!(!page.ids.iter().any(|id| id == "past"));
}
