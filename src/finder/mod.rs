//! What the coach finder of `/verwijzen/` loads: two small tables in JSON.
//!
//! A postcode must never leave the browser, so the browser gets the whole region. [`coaches`] is the
//! table for postcodes and places: it goes column by column and repeated texts stand in one list,
//! which keeps a region of ten gemeenten at 10 kB after compression. [`klachten`] is the
//! table for complaints and codes, which is fetched only when words are typed that may be one.
//! The columns are in the order of the fields of the rows here; `leesTabel` in `opzoeken.js` reads them in that order.

mod coach_row;
mod columns;
mod complaint_table;
mod gemeente_row;
mod pool;
mod table;
mod wijk_row;

pub(crate) use columns::columns;
pub(crate) use pool::Pool;

use crate::kaart::Kaart;
use crate::site::{Assets, Messages, Texts, Words};

/// The name of the table for postcodes and places, as templates ask for it.
pub const COACHES: &str = "coaches.json";

/// The name of the table for complaints and codes.
pub const KLACHTEN: &str = "klachten.json";

/// Puts both tables among the static files of a site. A text that the theme does not have is left
/// empty here; the pages with the same text report it.
pub fn add(kaart: &Kaart, messages: &Messages, texts: &Texts, assets: &mut Assets) {
    assets.add(COACHES, coaches(kaart, messages));
    assets.add(KLACHTEN, klachten(kaart, texts));
}

/// The table for postcodes and places.
#[must_use]
pub fn coaches(kaart: &Kaart, messages: &Messages) -> Vec<u8> {
    let words = Words::new(messages, kaart.vandaag);
    json(&table::Table::new(kaart, messages, &words))
}

/// The table for complaints and codes.
#[must_use]
pub fn klachten(kaart: &Kaart, texts: &Texts) -> Vec<u8> {
    json(&complaint_table::ComplaintTable::new(kaart, texts))
}

/// A slug, short: nothing when it is the name in small letters with hyphens for spaces.
fn short_slug(slug: &str, name: &str) -> String {
    if slug == name.to_ascii_lowercase().replace(' ', "-") { String::new() } else { slug.to_owned() }
}

/// Plain rows of texts and numbers can always be written as JSON.
fn json<T: serde::Serialize>(table: &T) -> Vec<u8> {
    serde_json::to_vec(table).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::short_slug;

    #[test]
    fn a_slug_that_follows_from_the_name_is_left_out() {
        assert_eq!(short_slug("het-hogeland", "Het Hogeland"), "");
        assert_eq!(short_slug("appingedam-west", "Appingedam Centrum en West"), "appingedam-west");
        assert_eq!(short_slug("t-zandt", "'t Zandt"), "t-zandt");
    }
}
