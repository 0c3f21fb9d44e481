//! Every link within the finished site leads somewhere.

use std::collections::{HashMap, HashSet};

use html5gum::{Token, Tokenizer};
use rayon::prelude::*;

use super::{Rendered, Urls};
use crate::check::tekst;
use crate::diagnostics::Diagnostics;
use crate::source::Sources;

/// What one page offers and asks.
#[derive(Debug, Default)]
struct PageLinks {
    ids: HashSet<String>,
    links: Vec<String>,
}

/// Checks internal links, anchors and files of the finished pages. `files` are the paths of
/// everything else in the site.
pub fn verify<'a>(
    pages: &[Rendered],
    files: impl IntoIterator<Item = &'a str>,
    urls: &Urls,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let read: Vec<PageLinks> = pages.par_iter().map(|page| links(&page.bytes)).collect();
    let ids: HashMap<&str, &HashSet<String>> =
        pages.iter().zip(&read).map(|(page, links)| (page.file.as_str(), &links.ids)).collect();
    let files: HashSet<&str> = files.into_iter().collect();
    for (page, found) in pages.iter().zip(&read) {
        let broken = found.links.iter().filter(|link| !leads_somewhere(link, &page.file, &ids, &files, urls));
        for link in broken.collect::<HashSet<_>>() {
            report(link, page, sources, diagnostics);
        }
    }
}

/// Reports a link at the place in the text it comes from; at the page when it comes from a template.
fn report(link: &str, page: &Rendered, sources: &Sources, diagnostics: &mut Diagnostics) {
    let url = format!("/{}", page.file.trim_end_matches("index.html"));
    let finding = tekst::stukke_link::finding(link, &url);
    let source = page.bestand.as_deref().and_then(|path| sources.text(path));
    match source.and_then(|file| Some((file, file.text.find(&format!("({link})"))? + 1))) {
        Some((file, at)) => diagnostics.add(file, finding.at(at..at + link.len())),
        None => diagnostics.add_path(&page.file, finding),
    }
}

fn leads_somewhere(
    link: &str,
    page: &str,
    ids: &HashMap<&str, &HashSet<String>>,
    files: &HashSet<&str>,
    urls: &Urls,
) -> bool {
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let path = path.split('?').next().unwrap_or(path);
    let file = if path.is_empty() {
        page.to_owned()
    } else if path.starts_with('/') {
        match urls.local(path) {
            Some(local) if local.is_empty() || local.ends_with('/') => format!("{local}index.html"),
            Some(local) => local.to_owned(),
            None => return false,
        }
    } else if path.starts_with("webcal:") {
        // What people subscribe to is a file of this site.
        return urls.local_webcal(path).is_some_and(|local| files.contains(local));
    } else {
        // Another scheme or host is not ours to check.
        return has_scheme(path);
    };
    match ids.get(file.as_str()) {
        Some(page_ids) => anchor.is_empty() || page_ids.contains(anchor),
        // An anchor in a file that is no page, such as a sprite of icons, is the file's own affair.
        None => files.contains(file.as_str()),
    }
}

fn has_scheme(link: &str) -> bool {
    ["https:", "http:", "mailto:", "tel:", "data:"].iter().any(|scheme| link.starts_with(scheme))
}

/// The ids and links of a page.
fn links(html: &[u8]) -> PageLinks {
    let mut out = PageLinks::default();
    for token in Tokenizer::new(html) {
        let Ok(Token::StartTag(tag)) = token else { continue };
        let text = |name: &[u8]| tag.attributes.get(name).map(|value| String::from_utf8_lossy(value).into_owned());
        out.ids.extend(text(b"id"));
        let named: &[&[u8]] = match &**tag.name {
            b"a" | b"area" | b"use" => &[b"href"],
            b"link" if text(b"rel").is_none_or(|rel| rel != "canonical") => &[b"href"],
            b"img" | b"script" | b"source" | b"iframe" => &[b"src"],
            b"form" => &[b"action"],
            _ => &[],
        };
        out.links.extend(named.iter().filter_map(|name| text(name)));
        // An image in several widths: addresses, each with its width after a space.
        let widths = text(b"srcset").unwrap_or_default();
        out.links.extend(widths.split(", ").filter_map(|one| one.split_whitespace().next()).map(str::to_owned));
    }
    out
}
