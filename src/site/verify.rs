//! Every link within the finished site leads somewhere.

use std::collections::HashMap;

use super::notes::{Links, hash};
use super::{Rendered, Urls};
use crate::check::tekst;
use crate::diagnostics::Diagnostics;
use crate::source::Sources;

/// Checks internal links, anchors and files of the finished pages: each different link once. `links` are those of all
/// pages, `files` the paths of everything else in the site.
pub fn verify<'a>(
    pages: &[Rendered],
    links: &Links,
    files: impl IntoIterator<Item = &'a str>,
    urls: &Urls,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let mut known: HashMap<u64, Option<&Rendered>> =
        files.into_iter().map(|path| (hash(path.as_bytes()), None)).collect();
    known.extend(pages.iter().map(|page| (hash(page.file.as_bytes()), Some(page))));
    let broken = links.without(|link| leads_somewhere(link, &known, urls));
    for page in pages {
        for link in &page.notes.broken {
            report(link, page, sources, diagnostics);
        }
        if !broken.is_empty() {
            for link in page.notes.links.iter().filter_map(|number| broken.get(number)) {
                report(link, page, sources, diagnostics);
            }
        }
    }
}

/// Reports a link at the place in the text it comes from; at the page when it comes from a template.
fn report(link: &str, page: &Rendered, sources: &Sources, diagnostics: &mut Diagnostics) {
    let url = format!("/{}", page.file.trim_end_matches("index.html"));
    let source = page.bestand.as_deref().and_then(|path| sources.text(path));
    let place = source.and_then(|file| Some((file, file.text.find(&format!("({link})"))? + 1)));
    let finding = tekst::stukke_link::finding(link, &url, place.is_some());
    match place {
        Some((file, at)) => diagnostics.add(file, finding.at(at..at + link.len())),
        None => diagnostics.add_path(&page.file, finding),
    }
}

/// Whether a link leads to a file of the site, or to an element of a page of it. Links within a page are known already.
fn leads_somewhere(link: &str, known: &HashMap<u64, Option<&Rendered>>, urls: &Urls) -> bool {
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let path = path.split('?').next().unwrap_or(path);
    let file = if path.starts_with('/') {
        match urls.local(path) {
            Some(local) if local.is_empty() || local.ends_with('/') => hash(format!("{local}index.html").as_bytes()),
            Some(local) => hash(local.as_bytes()),
            None => return false,
        }
    } else if path.starts_with("webcal:") {
        // What people subscribe to is a file of this site.
        return urls.local_webcal(path).is_some_and(|local| matches!(known.get(&hash(local.as_bytes())), Some(None)));
    } else {
        return false;
    };
    match known.get(&file) {
        Some(Some(page)) => anchor.is_empty() || page.notes.has_id(anchor),
        // An anchor in a file that is no page, such as a sprite of icons, is the file's own affair.
        Some(None) => true,
        None => false,
    }
}
