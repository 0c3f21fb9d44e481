//! The search: what the browser loads to find activities, coaches, places and texts by words.
//!
//! All that is known of Dutch is worked out here: which forms are one word (`dutch`), of which words a compound is made,
//! which words mean others. The browser (`static/zoeken.js`) compares letters and adds up weights. A region of ten gemeenten
//! is one table. In a larger one, what belongs to a gemeente goes to tables of some gemeenten each, so that a
//! first answer never needs more than the general table and one of these.

mod activity_row;
mod bits;
mod document;
mod documents;
mod dutch;
mod index;
mod indexed;
mod lexicon;
mod part;
mod soort;
mod table;
mod vocabulary;
mod weight;

pub use document::Document;
pub use soort::Soort;

use crate::kaart::Kaart;
use crate::site::{Assets, Messages, Texts, Urls, Words};
use documents::Documents;
use table::Table;

/// The name of the general table, as templates ask for it.
pub const ZOEK: &str = "zoek.json";

/// Puts the tables among the static files of a site. A text that the theme does not have is left empty here; the
/// pages with the same text report it.
pub fn add(kaart: &Kaart, messages: &Messages, texts: &Texts, urls: &Urls, assets: &mut Assets) {
    let words = Words::new(messages, kaart.vandaag);
    let documents = Documents { kaart, texts, urls, words: &words };
    Table::add(&documents, messages, assets);
}

/// Everything that can be found, for comparing engines on the same documents.
#[must_use]
pub fn documents(kaart: &Kaart, messages: &Messages, texts: &Texts, urls: &Urls) -> Vec<Document> {
    let words = Words::new(messages, kaart.vandaag);
    let documents = Documents { kaart, texts, urls, words: &words };
    let mut all = documents.general();
    all.extend(kaart.activiteiten.ids().map(|id| documents.activiteit(id)));
    all
}
