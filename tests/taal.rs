//! A site in another language: nothing that the theme says is left in Dutch, and what editors wrote is marked as Dutch.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]

mod driver;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use driver::SiteTest;
use html5gum::{Token, Tokenizer};
use wijkwijzer::diagnostics::{Diagnostics, Format};
use wijkwijzer::site::Messages;
use wijkwijzer::source::{Content, Node, SourceFile, parse};

/// Elements without an end.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "wbr", "use"];

/// The attributes that people read or hear.
const READ: [&str; 5] = ["aria-label", "alt", "title", "placeholder", "content"];

/// The fixture region in English.
fn english() -> SiteTest {
    let site = SiteTest::regio();
    site.change("data/regio.yaml", "thema: standaard", "taal: en\nthema: standaard");
    site
}

/// Every single text of the theme in a language.
fn texts(taal: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for name in ["berichten", "woorden", "componenten"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("themes/standaard/{name}.{taal}.yaml"));
        let node: Node = parse(&fs::read_to_string(path).expect("the texts of the theme")).expect("YAML");
        node.visit(&mut |node| {
            if let Content::Scalar { text, .. } = &node.content {
                out.insert(text.clone());
            }
        });
    }
    out
}

/// The pieces of a text between its placeholders and line breaks, without spaces and signs around them.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let outside = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    let lines = outside.flat_map(|part| part.split(['\n', '|']));
    lines.map(|line| line.trim_matches(|letter: char| !letter.is_alphanumeric())).filter(|line| line.len() > 2)
}

/// What a page says in its own language: its texts and the attributes that are read, without what is in another language.
fn said(html: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    // For each open element: its name, and whether it is in another language than the page.
    let mut open: Vec<(String, bool)> = Vec::new();
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let attribute = |wanted: &str| {
                    let found = tag.attributes.iter().find(|(name, _)| **name == wanted.as_bytes());
                    found.map(|(_, value)| String::from_utf8_lossy(value).into_owned())
                };
                let lang = attribute("lang");
                let above = open.last().is_some_and(|(_, other)| *other);
                let other = if name == "html" { false } else { lang.map_or(above, |lang| lang != "en") };
                if !other {
                    out.extend(READ.iter().filter_map(|name| attribute(name)));
                }
                out.push(String::new());
                if !VOID.contains(&name.as_str()) && !tag.self_closing {
                    open.push((name, other));
                }
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                if let Some(at) = open.iter().rposition(|(other, _)| *other == name) {
                    open.truncate(at);
                }
                out.push(String::new());
            }
            Token::String(text) if !open.last().is_some_and(|(_, other)| *other) => {
                out.last_mut().expect("a text").push_str(&String::from_utf8_lossy(&text));
            }
            _ => {}
        }
    }
    out.retain(|text| !text.trim().is_empty());
    out
}

/// Whether a text has a piece with nothing of a word before or after it.
fn has(text: &str, piece: &str) -> bool {
    text.match_indices(piece).any(|(at, piece)| {
        let in_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        !in_word(text[..at].chars().next_back()) && !in_word(text[at + piece.len()..].chars().next())
    })
}

#[test]
fn the_english_texts_are_those_of_the_dutch_ones() {
    let read = |name: &str, taal: &str| {
        let path = format!("themes/standaard/{name}.{taal}.yaml");
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).expect("texts");
        SourceFile { path: path.into(), text: text.into() }
    };
    let (mut dutch, mut other, mut found) = (Messages::default(), Messages::default(), Diagnostics::new());
    for name in ["berichten", "woorden", "componenten"] {
        dutch.add(&read(name, "nl"), &mut found);
    }
    for name in ["berichten", "woorden", "componenten"] {
        other.add_like(&dutch, &read(name, "en"), &mut found);
    }
    assert_eq!(Format::Text.render(&found, false), "");
    assert_eq!(other.missing(&dutch).collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn an_english_site_says_nothing_in_dutch_of_its_own() {
    let made = english().made();
    assert_eq!(Format::Text.render(&made.diagnostics, false), "");
    let english: BTreeSet<String> = texts("en").iter().flat_map(|text| pieces(text).map(str::to_owned)).collect();
    let dutch = texts("nl");
    // A word that English texts have as well tells nothing.
    let known = |piece: &&str| !english.iter().any(|other| has(other, piece));
    let pieces: BTreeSet<&str> = dutch.iter().flat_map(|text| pieces(text)).filter(known).collect();
    assert!(pieces.len() > 500, "{} pieces", pieces.len());
    let (mut pages, mut wrong) = (0, BTreeSet::new());
    for (path, bytes) in &made.files {
        let text = String::from_utf8_lossy(bytes);
        // The folder for patients is in its own language.
        let said = match path.rsplit_once('.') {
            Some((_, "html"))
                if path.contains("folder/") || path.starts_with("folders/nl/") || path.starts_with("folders/en/") =>
            {
                continue;
            }
            Some((_, "html")) => {
                pages += 1;
                assert!(text.contains("<html lang=\"en\">") || text.contains("<html lang=en>"), "{path}");
                said(&text)
            }
            Some((_, "ics" | "vcf" | "json" | "xml" | "txt")) => vec![text.into_owned()],
            _ => continue,
        };
        for piece in &pieces {
            // A single word may be a word of a record too; as a whole text it is the theme's.
            let whole = !piece.contains(' ');
            let is_there = |text: &String| if whole { text.trim() == *piece } else { has(text, piece) };
            if said.iter().any(is_there) {
                wrong.insert(format!("{path}: {piece}"));
            }
        }
    }
    assert!(pages > 30, "{pages} pages");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn dates_times_and_prices_are_said_in_english_and_records_stay_dutch() {
    let made = english().made();
    let page = |path: &str| {
        let (_, bytes) = made.files.iter().find(|(name, _)| name == path).unwrap_or_else(|| panic!("{path}"));
        String::from_utf8(bytes.clone()).expect("text")
    };
    let activity = page("gemeenten/westerkwartier/activiteiten/wandelgroep/index.html");
    for text in ["Tuesday 24\u{a0}November", "9:30 to 11:00", "Checked in", "<div class=\"tekst\" lang=\"nl\">"] {
        assert!(activity.contains(text) || activity.contains(&text.replace('"', "")), "{text}: {activity}");
    }
    assert!(page("opensearch.xml").contains("<Language>en</Language>"));
    assert!(page("verwijzen/index.html").contains("the welzijnscoach"));
}
