//! What finished pages offer and ask: ids and links, noted while they are finished, so that no page is read again for them.
//!
//! A region has millions of links but far fewer different ones, and most stand on every page. So the text of each is kept
//! once for the whole site, and a page knows its own by their numbers. Two texts with one hash of 64 bits could hide one broken
//! link; with a million different links in a site, that happens once in thirty million sites.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::finish::{Attribute, for_each_tag};

/// What links to elsewhere begin with.
const SCHEMES: [&str; 5] = ["https:", "http:", "mailto:", "tel:", "data:"];

/// How many parts the links are kept in, so that threads hardly ever wait for one another.
const PARTS: usize = 64;

/// The hash of an id, a link or a path.
pub(super) fn hash(text: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// What one page offers and asks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notes {
    /// The hashes of its ids, in order.
    pub(super) ids: Box<[u64]>,
    /// The numbers of its links in [`Links`], in order, but for those within the page and those to elsewhere.
    pub(super) links: Box<[u32]>,
    /// Its links within the page that lead nowhere.
    pub(super) broken: Vec<String>,
}

impl Notes {
    /// Whether the page has an element with this id.
    pub(super) fn has_id(&self, id: &str) -> bool {
        self.ids.binary_search(&hash(id.as_bytes())).is_ok()
    }
}

/// The different links of a site.
#[derive(Debug)]
pub struct Links {
    parts: Vec<Mutex<Part>>,
}

/// Links by the hashes of their texts, each with its number.
type Part = HashMap<u64, (u32, Box<str>)>;

impl Default for Links {
    fn default() -> Self {
        Self { parts: std::iter::repeat_with(Mutex::default).take(PARTS).collect() }
    }
}

impl Links {
    /// Keeps a link, and gives its number.
    pub(super) fn keep(&self, hash: u64, link: &str) -> u32 {
        let at = usize::try_from(hash % PARTS as u64).unwrap_or_default();
        let mut part = lock(&self.parts[at]);
        // No site has so many different links that their numbers run out.
        let next = u32::try_from(part.len() * PARTS + at).unwrap_or(u32::MAX);
        part.entry(hash).or_insert_with(|| (next, link.into())).0
    }

    /// The links for which something does not hold, by number.
    pub(super) fn without(&self, holds: impl Fn(&str) -> bool) -> HashMap<u32, String> {
        let mut out = HashMap::new();
        for part in &self.parts {
            let part = lock(part);
            let found = part.values().filter(|(_, link)| !holds(link));
            out.extend(found.map(|(number, link)| (*number, link.to_string())));
        }
        out
    }
}

fn lock(part: &Mutex<Part>) -> MutexGuard<'_, Part> {
    // A thread that panicked added a whole link or none.
    part.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes notes of one page after the other.
#[derive(Debug)]
pub(super) struct Noting<'a> {
    site: &'a Links,
    /// Links that this thread gave to the site before, with their numbers.
    kept: HashMap<u64, u32>,
    ids: Vec<u64>,
    links: Vec<u32>,
    within: Vec<String>,
}

impl<'a> Noting<'a> {
    pub(super) fn new(site: &'a Links) -> Self {
        Self { site, kept: HashMap::new(), ids: Vec::new(), links: Vec::new(), within: Vec::new() }
    }

    /// Notes what a finished page offers and asks.
    pub(super) fn read(&mut self, html: &[u8]) {
        let (mut attributes, mut memory) = (Vec::new(), Vec::new());
        for_each_tag(html, &mut attributes, |name, attributes| self.tag(html, name, attributes, &mut memory));
    }

    /// Notes what an opening tag offers and asks. `memory` is where values without references are put.
    pub(super) fn tag(&mut self, html: &[u8], name: &[u8], attributes: &[Attribute], memory: &mut Vec<u8>) {
        let asks: &[u8] = match name {
            b"a" | b"area" | b"use" => b"href",
            b"link" if !is_canonical(html, attributes) => b"href",
            b"img" | b"script" | b"source" | b"iframe" => b"src",
            b"form" => b"action",
            _ => b"",
        };
        for attribute in attributes {
            let name = attribute.name(html);
            if name == b"id" {
                self.ids.push(hash(attribute.value(html, memory)));
            } else if name == asks {
                self.link(&String::from_utf8_lossy(attribute.value(html, memory)));
            } else if name == b"srcset" {
                // A picture in several widths: addresses, each with its width after a space.
                let widths = String::from_utf8_lossy(attribute.value(html, memory)).into_owned();
                for link in widths.split(", ").filter_map(|one| one.split_whitespace().next()) {
                    self.link(link);
                }
            }
        }
    }

    fn link(&mut self, link: &str) {
        if link.is_empty() || link.starts_with(['#', '?']) {
            self.within.push(link.to_owned());
            return;
        }
        // Another scheme or host is not ours to check. Each page has its own link for mail about it, with a long text.
        if SCHEMES.iter().any(|scheme| link.starts_with(scheme)) {
            return;
        }
        let hash = hash(link.as_bytes());
        let number = *self.kept.entry(hash).or_insert_with(|| self.site.keep(hash, link));
        self.links.push(number);
    }

    /// What was noted of the page, which is at its end.
    pub(super) fn page(&mut self) -> Notes {
        let mut notes = Notes { ids: sorted(&mut self.ids), links: sorted(&mut self.links), broken: Vec::new() };
        for link in self.within.drain(..) {
            let anchor = link.split_once('#').map_or("", |(_, anchor)| anchor);
            if !anchor.is_empty() && !notes.has_id(anchor) {
                notes.broken.push(link);
            }
        }
        notes.broken.sort_unstable();
        notes.broken.dedup();
        notes
    }
}

/// What was noted, each once and in order; the list is empty after it.
fn sorted<T: Ord + Copy>(noted: &mut Vec<T>) -> Box<[T]> {
    noted.sort_unstable();
    noted.dedup();
    let out = noted.as_slice().into();
    noted.clear();
    out
}

/// Whether a `link` says what the page is called, and so is nothing that the page asks for.
fn is_canonical(html: &[u8], attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.name(html) == b"rel" && attribute.value(html, &mut Vec::new()) == b"canonical")
}
