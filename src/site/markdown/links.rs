//! What a text may refer to.

use super::Image;

/// What a text may refer to. The site answers from the linked records, tests from a list.
pub trait Links: Sync {
    /// The address of what has this name, for a scheme of [`SCHEMES`]: `("coach", "coach-leek")`. Of
    /// a source it only matters that there is one: its link goes to the sources of the page.
    fn url(&self, scheme: &str, name: &str) -> Option<String>;

    /// All names of a scheme, to suggest one when a name is not known.
    fn known(&self, scheme: &str) -> Vec<String>;

    /// Whether a name was that of something that has left the site since it is over. Nothing is by default.
    fn is_over(&self, _scheme: &str, _name: &str) -> bool {
        false
    }

    /// The image that a text calls by this name.
    fn image(&self, src: &str) -> Option<Image>;

    /// Whether a link such as `/postcode/` may be used as it is. All may by default: the verifier
    /// looks at every link of the finished site.
    fn pages(&self, _path: &str) -> bool {
        true
    }

    /// What goes before a link such as `/postcode/`: the path under which the site is served,
    /// without a slash at the end. Nothing by default.
    fn base(&self) -> String {
        String::new()
    }

    /// Whether the page lists the sources of the text, so that a citation goes to that list. Else it
    /// goes to the source itself.
    fn lists_sources(&self) -> bool {
        true
    }

    /// Whether the page around the text has an element with this id, so that a heading gets another.
    fn taken(&self, _anchor: &str) -> bool {
        false
    }
}

/// The schemes of links to records, chapters and pages.
pub const SCHEMES: [&str; 12] = [
    "activiteit",
    "begrip",
    "bron",
    "coach",
    "gemeente",
    "hoofdstuk",
    "interventie",
    "klacht",
    "organisatie",
    "pagina",
    "thema",
    "wijk",
];
