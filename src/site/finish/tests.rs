use std::collections::BTreeSet;
use std::path::Path;

use html5gum::{Token, Tokenizer};
use rayon::prelude::*;

use super::super::notes::{Links, Notes, Noting, hash};
use super::super::renderer::Renderer;
use super::Finisher;
use crate::diagnostics::Diagnostics;
use crate::pictures::Pictures;
use crate::site::{Assets, KaartLinks, Site, Texts, Theme, Urls, Voorbeeld};
use crate::{finder, kaart, records, search, source};

fn finish(html: &str) -> (String, Notes) {
    finish_with(&Links::default(), html)
}

fn finish_with(links: &Links, html: &str) -> (String, Notes) {
    let mut noting = Noting::new(links);
    let mut finisher = Finisher::default();
    finisher.finish(html.as_bytes(), &mut noting);
    (String::from_utf8(finisher.bytes).expect("text"), noting.page())
}

fn smaller(html: &str) -> String {
    finish(html).0
}

#[test]
fn white_space_goes_where_it_shows_nowhere() {
    for (html, small) in [
        ("<div>\n  <p> een\n twee </p>\n</div>\n", "<div><p>een twee</p></div>"),
        ("<p>een <b> twee</b> <i>drie</i></p>", "<p>een <b> twee</b> <i>drie</i></p>"),
        ("<ul>\n <li> <a href=\"/\">x</a> y\n</li></ul>", "<ul><li><a href=/>x</a> y</li></ul>"),
        ("<pre>\n  a\n  <code>  <b> b </b></code>\n</pre>", "<pre>\n  a\n  <code>  <b> b </b></code>\n</pre>"),
        ("<p><code>a  b</code>  <span>a  b</span></p>", "<p><code>a  b</code> <span>a b</span></p>"),
        ("<svg><g>\n<text> a  b </text>\n</g></svg>", "<svg><g><text>a b</text></g></svg>"),
        ("<p>een<!-- twee --> drie</p>", "<p>een drie</p>"),
        ("<script> a  <b> </script>", "<script> a  <b> </script>"),
        ("<textarea>\n a  &lt; b</textarea>", "<textarea>\n a  &lt; b</textarea>"),
    ] {
        assert_eq!(smaller(html), small);
    }
}

#[test]
fn tags_are_written_in_their_shortest_form() {
    for (html, small) in [
        ("<a  class=\" b  a \"\n href='/x/' >", "<a class=\"b a\" href=/x/>"),
        ("<a title=\"b\" href=\"/a b\" hidden=\"\">", "<a href=\"/a b\" hidden title=b>"),
        ("<svg><use href=\"#x\"/></svg>", "<svg><use href=#x /></svg>"),
        ("<svg><use href=\"#x y\" /></svg>", "<svg><use href=\"#x y\"/></svg>"),
        ("<a href=\"?a=1&amp;body=2&amp;lt;\">", "<a href=\"?a=1&body=2&amp;lt;\">"),
        ("<a title='een \"twee\" drie'>", "<a title='een \"twee\" drie'>"),
        ("<a title=\"een &quot;twee&quot; dri&#39;e\">", "<a title='een \"twee\" dri&#39;e'>"),
        ("<p class=\"\">a &amp; b &amp;lt; &lt; &gt; &quot;&#39;</p>", "<p>a & b &amp;lt; &lt; > \"'</p>"),
        ("<img alt=\"\" src=\"/a.png\">", "<img alt src=/a.png>"),
    ] {
        assert_eq!(smaller(html), small);
    }
}

#[test]
fn what_is_not_whole_is_no_reason_to_fall() {
    let html = "<!doctype html><div class=\"a\"><p x='1'>a &lt <b>c</p></i><script>x</scrip";
    for end in 0..=html.len() {
        smaller(&html[..end]);
    }
    assert_eq!(smaller("a < b"), "a < b");
}

#[test]
fn links_within_the_page_lead_to_an_id() {
    let (_, notes) = finish("<a href=\"#een\">1</a><a href=\"#twee\">2</a><a href=\"#\">3</a><b id=\"een\"></b>");
    assert_eq!(notes.broken, ["#twee"]);
}

/// Ids and links as the tokenizer of others reads them.
fn oracle(html: &[u8]) -> (BTreeSet<u64>, BTreeSet<u64>) {
    let (mut ids, mut links) = (BTreeSet::new(), BTreeSet::new());
    for token in Tokenizer::new(html) {
        let Ok(Token::StartTag(tag)) = token else { continue };
        let value = |name: &[u8]| tag.attributes.get(name).map(|value| value.to_vec());
        ids.extend(value(b"id").map(|id| hash(&id)));
        let link = match &**tag.name {
            b"a" | b"area" | b"use" => value(b"href"),
            b"link" if value(b"rel").is_none_or(|rel| rel != b"canonical") => value(b"href"),
            b"img" | b"script" | b"source" | b"iframe" => value(b"src"),
            b"form" => value(b"action"),
            _ => None,
        };
        let link = link.filter(|link| !link.is_empty() && !link.starts_with(b"#") && !link.starts_with(b"?"));
        let elsewhere = ["https:", "http:", "mailto:", "tel:", "data:"];
        let link = link.filter(|link| !elsewhere.iter().any(|scheme| link.starts_with(scheme.as_bytes())));
        let widths = value(b"srcset").unwrap_or_default();
        let widths = widths.split(|byte| *byte == b',').map(<[u8]>::trim_ascii);
        let widths = widths.filter_map(|one| one.split(u8::is_ascii_whitespace).next()).filter(|one| !one.is_empty());
        links.extend(widths.map(hash));
        links.extend(link.map(|link| hash(&link)));
    }
    (ids, links)
}

/// Every page of the region of this repository, before and after: as small as the minifier of others makes it, and with
/// the ids and links that the tokenizer of others finds.
#[test]
fn pages_are_what_the_packages_of_others_make_of_them() {
    let mut found = Diagnostics::new();
    let sources = source::load(Path::new(env!("CARGO_MANIFEST_DIR")), &mut found).expect("a region");
    let records = records::read(&sources, &mut found);
    let kaart = kaart::link(records, "2026-11-21".parse().expect("a day"), &mut found).expect("a kaart");
    let urls = Urls::new(&kaart.regio.record.basis_url);
    let theme = Theme::load(&kaart.regio.record.thema, kaart.regio.record.taal(), &sources, &mut found);
    let mut assets = Assets::new(&theme.assets);
    let labels = crate::site::labels(&theme.messages, kaart.regio.record.taal(), &mut found);
    let texts = Texts::render(
        &kaart,
        &KaartLinks::new(&kaart, &Pictures::plan(&sources, &mut found), &urls, &theme),
        &labels,
        &mut found,
    );
    let voorbeeld = Voorbeeld::new(&theme, &labels, &mut found).expect("samples");
    finder::add(&kaart, &theme.messages, &texts, &mut assets);
    voorbeeld.add(&theme.messages, &mut assets);
    search::add(&kaart, &theme.messages, &texts, &urls, &mut assets);
    let site = Site {
        kaart: &kaart,
        urls: &urls,
        theme: &theme,
        assets: &assets,
        texts: &texts,
        voorbeeld: &voorbeeld,
        papers: false,
    };
    let pages = crate::site::plan(&kaart, &urls, &mut found);
    assert!(!found.stops(false) && pages.len() > 500, "{} pages", pages.len());
    let renderer = Renderer::new(&site, &mut found).expect("templates");
    let faults: Vec<String> = pages
        .par_iter()
        .filter_map(|page| {
            let html = renderer.html(page);
            difference(&page.path, std::str::from_utf8(&html).expect("text"))
        })
        .collect();
    assert!(faults.is_empty(), "{} pages differ: {}", faults.len(), faults[..faults.len().min(10)].join("\n"));
}

/// How a page differs from what the minifier of others makes of it.
fn difference(path: &str, html: &str) -> Option<String> {
    let known = Links::default();
    let (small, notes) = finish_with(&known, html);
    let (ids, links) = oracle(html.as_bytes());
    let texts = known.without(|_| false);
    let asked: BTreeSet<u64> = notes.links.iter().map(|number| hash(texts[number].as_bytes())).collect();
    assert_eq!(notes.ids.iter().copied().collect::<BTreeSet<_>>(), ids, "{path}");
    assert_eq!(asked, links, "{path}");
    assert_eq!(oracle(small.as_bytes()), (ids, links), "{path}");
    let mut again = Noting::new(&known);
    again.read(small.as_bytes());
    assert_eq!(again.page(), notes, "{path}");
    #[cfg(feature = "minify")]
    {
        let other = String::from_utf8(crate::site::minify::minify(html.as_bytes())).expect("text");
        let at = small.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
        let around = |text: &str| {
            String::from_utf8_lossy(&text.as_bytes()[at.saturating_sub(80)..(at + 80).min(text.len())]).into_owned()
        };
        if !is_same(&small, &other) {
            return Some(format!("{path}\nwe:     {}\nothers: {}", around(&small), around(&other)));
        }
    }
    None
}

/// Whether a page is the same but for references to an `&`: the minifier of others knows all names of references by heart,
/// and writes out none that no name follows. We keep it wherever a letter follows.
#[cfg(feature = "minify")]
fn is_same(mut ours: &str, mut others: &str) -> bool {
    loop {
        let same = ours.bytes().zip(others.bytes()).take_while(|(a, b)| a == b).count();
        if same == ours.len() && same == others.len() {
            return true;
        }
        let after = ours[..same].ends_with('&').then(|| ours[same..].strip_prefix("amp;")).flatten();
        let Some(after) = after else { return false };
        (ours, others) = (after, &others[same..]);
    }
}
