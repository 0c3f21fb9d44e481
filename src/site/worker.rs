//! The service worker, with which a practice can still refer when the network is away.
//!
//! Its text is `sw.js` of the theme. This puts one line before it that says what to keep: the pages
//! for referrers and everything they load. The files that a page loads are found by their names: a
//! file under `assets` has a hash in its name, so a name that stands in a page, or in a file that a
//! page loads, is that file and no other.

use serde::Serialize;

use super::render::file;
use super::{Page, PageKind, Rendered, Site, Words};
use crate::check::tekst;
use crate::diagnostics::Diagnostics;
use crate::markup::escape;

/// What the worker knows of the site. The names of the fields are those in `sw.js`.
#[derive(Debug, Serialize)]
struct Kept<'a> {
    basis: String,
    versie: String,
    paginas: Vec<String>,
    bestanden: Vec<String>,
    geen: String,
    buiten: Vec<String>,
    regel: &'a str,
}

/// The service worker: its path and text. `files` is everything in the site that is no page.
#[must_use]
pub fn worker(
    site: &Site,
    pages: &[Page],
    rendered: &[Rendered],
    files: &[(String, Vec<u8>)],
    diagnostics: &mut Diagnostics,
) -> (String, Vec<u8>) {
    let urls = site.urls;
    let words = Words::new(&site.theme.messages, site.kaart.vandaag);
    let datum = words.datum(site.kaart.vandaag);
    let regel = escape(&words.text("offline.opgeslagen", &[("datum", &datum)]));
    for key in words.missing() {
        let taal = site.kaart.regio.record.taal();
        diagnostics.add_path(&format!("themes/standaard/berichten.{taal}.yaml"), tekst::bericht::finding(&key, taal));
    }

    let wanted = pages.iter().filter(|page| is_kept(page.kind));
    let with_bytes = wanted.filter_map(|page| {
        let name = file(&page.path);
        Some((page.path.as_str(), rendered.iter().find(|one| one.file == name)?.kept.as_deref()?))
    });
    let kept: Vec<(&str, &[u8])> = with_bytes.collect();
    let loaded = loaded(kept.iter().map(|(_, bytes)| *bytes).collect(), files);

    let paths = |all: &[(&str, &[u8])]| all.iter().map(|(path, _)| urls.path(path)).collect();
    let known = Kept {
        basis: urls.path(""),
        versie: version(kept.iter().chain(&loaded)),
        paginas: paths(&kept),
        bestanden: paths(&loaded),
        geen: urls.page(site.kaart, PageKind::Offline),
        buiten: outside(site),
        regel: &regel,
    };
    // Strings and lists of strings always become JSON.
    let known = serde_json::to_string(&known).unwrap_or_default();
    let text = [format!("const SITE = {known};\n").into_bytes(), smaller(&site.theme.worker)].concat();
    ("sw.js".to_owned(), text)
}

/// What is for editors only, which the worker leaves alone.
fn outside(site: &Site) -> Vec<String> {
    let form = site.kaart.regio.record.beheer.as_ref().map(|_| site.urls.path("beheer/"));
    std::iter::once(site.urls.path("redactie/")).chain(form).collect()
}

#[cfg(feature = "minify")]
fn smaller(worker: &str) -> Vec<u8> {
    super::minify::worker(worker)
}

#[cfg(not(feature = "minify"))]
fn smaller(worker: &str) -> Vec<u8> {
    worker.as_bytes().to_vec()
}

/// Whether a page is kept: what a referrer needs, and the page that says what there is.
pub(super) fn is_kept(kind: PageKind) -> bool {
    matches!(kind, PageKind::Verwijzen | PageKind::GemeenteVerwijzen(_) | PageKind::Offline)
}

/// The files under `assets` that texts load, and that these files load in turn, in order of their paths.
fn loaded<'a>(mut texts: Vec<&'a [u8]>, files: &'a [(String, Vec<u8>)]) -> Vec<(&'a str, &'a [u8])> {
    let mut left: Vec<(&str, &str, &[u8])> = files
        .iter()
        .filter_map(|(path, bytes)| Some((path.as_str(), path.strip_prefix("assets/")?, bytes.as_slice())))
        .collect();
    let mut found = Vec::new();
    while let Some(text) = texts.pop() {
        let text = String::from_utf8_lossy(text);
        let named;
        (named, left) = left.into_iter().partition(|(_, name, _)| text.contains(name));
        texts.extend(named.iter().map(|(_, _, bytes)| *bytes));
        found.extend(named.into_iter().map(|(path, _, bytes)| (path, bytes)));
    }
    found.sort_unstable();
    found
}

/// Sixteen hexadecimal digits that change with any path or byte of what is kept.
fn version<'a>(kept: impl Iterator<Item = &'a (&'a str, &'a [u8])>) -> String {
    let mut hasher = blake3::Hasher::new();
    for (path, bytes) in kept {
        for part in [path.as_bytes(), bytes] {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
    }
    hasher.finalize().to_hex()[..16].to_owned()
}
