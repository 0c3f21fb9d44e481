//! Of which input something was made.

use std::collections::BTreeMap;

use blake3::Hasher;

use super::reach::Reach;
use super::{Site, Theme};
use crate::kaart::Datum;
use crate::source::Sources;

/// The folder of the templates of component pages.
const COMPONENTS: &str = "componenten/";

/// Adds a part to a hash, so that no two lists of parts have the same bytes.
pub(super) fn add(hasher: &mut Hasher, part: &[u8]) {
    hasher.update(&(part.len() as u64).to_le_bytes());
    hasher.update(part);
}

/// What any file of a site depends on besides its own content: the program.
fn program() -> Hasher {
    let mut hasher = Hasher::new();
    add(&mut hasher, env!("WIJKWIJZER_PROGRAMMA").as_bytes());
    hasher
}

/// Of which input a whole site is made, in hexadecimal: all files, the day, the program and whether with papers.
#[must_use]
pub fn input_key(sources: &Sources, vandaag: Datum, papers: bool) -> String {
    let mut hasher = program();
    add(&mut hasher, vandaag.to_string().as_bytes());
    add(&mut hasher, &[u8::from(papers)]);
    for file in &sources.texts {
        add(&mut hasher, file.path.as_bytes());
        add(&mut hasher, file.text.as_bytes());
    }
    for (path, bytes) in &sources.binaries {
        add(&mut hasher, path.as_bytes());
        add(&mut hasher, bytes);
    }
    hasher.finalize().to_hex().to_string()
}

/// Of which input the pages of each template are made, besides their own views: the program, the templates they reach and all
/// that these can ask for, and what is `shared` by the contexts of all pages.
pub(super) fn pages(site: &Site, shared: &[u8]) -> BTreeMap<String, Hasher> {
    let Site { theme, assets, urls, .. } = *site;
    let mut all = program();
    for (name, drawing) in &theme.folder {
        add(&mut all, name.as_bytes());
        add(&mut all, drawing.as_bytes());
    }
    add(&mut all, theme.messages.fingerprint().as_bytes());
    // The address that all addresses begin with.
    add(&mut all, urls.absolute(&urls.path("")).as_bytes());
    add(&mut all, site.kaart.regio.record.taal().as_bytes());
    add(&mut all, shared);
    let reach = Reach::new(theme, assets);
    let samples = samples(theme);
    let of_template = |page: &String| {
        let mut hasher = all.clone();
        if page.starts_with(COMPONENTS) {
            hasher.update(samples.as_bytes());
        }
        let templates = reach.templates(page);
        let texts = templates.iter().filter_map(|name| Some((*name, &*theme.templates.get(*name)?.text)));
        for (name, said) in texts.chain(reach.assets(&templates)) {
            add(&mut hasher, name.as_bytes());
            add(&mut hasher, said.as_bytes());
        }
        (page.clone(), hasher)
    };
    theme.templates.keys().map(of_template).collect()
}

/// Of which input the samples on component pages are made, besides what all pages are: the records of their region, and the
/// templates, since the ids in these are not given to headings of texts.
fn samples(theme: &Theme) -> blake3::Hash {
    let mut hasher = Hasher::new();
    for (name, file) in theme.voorbeeld.iter().chain(&theme.templates) {
        add(&mut hasher, name.as_bytes());
        add(&mut hasher, file.text.as_bytes());
    }
    hasher.finalize()
}
