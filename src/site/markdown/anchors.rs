//! Ids of headings and footnotes.

use std::collections::{HashMap, HashSet};

use super::Links;

/// The id of a heading without a letter or digit.
const NAMELESS: &str = "kop";

/// Hands out ids, each once.
pub(super) struct Anchors<'a> {
    links: &'a dyn Links,
    used: HashSet<String>,
    /// The ids that editors chose and that have been handed out.
    given: HashSet<String>,
    /// The number that was last put after a name, so that a name used a thousand times costs no more
    /// than a thousand steps.
    last: HashMap<String, usize>,
}

impl<'a> Anchors<'a> {
    /// Ids for a text on a page. `own` are those that editors chose, which no other heading gets.
    pub(super) fn new(links: &'a dyn Links, own: impl IntoIterator<Item = String>) -> Self {
        Self { links, used: own.into_iter().collect(), given: HashSet::new(), last: HashMap::new() }
    }

    /// An id that nothing else has: the name itself, or with `-2`, `-3` and so on.
    pub(super) fn unique(&mut self, name: String) -> String {
        if self.take(&name) {
            return name;
        }
        let mut number = self.last.get(&name).copied().unwrap_or(1);
        loop {
            number += 1;
            let next = format!("{name}-{number}");
            if self.take(&next) {
                self.last.insert(name, number);
                return next;
            }
        }
    }

    /// An id that an editor chose: as written the first time.
    pub(super) fn own(&mut self, name: &str) -> String {
        let first = !self.is_taken(name) && self.given.insert(name.to_owned());
        if first { name.to_owned() } else { self.unique(name.to_owned()) }
    }

    fn take(&mut self, name: &str) -> bool {
        !self.is_taken(name) && self.used.insert(name.to_owned())
    }

    /// The page has the sources of a text at `bron-1` and so on.
    fn is_taken(&self, name: &str) -> bool {
        let is_bron = name.strip_prefix("bron-").is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()));
        is_bron || self.links.taken(name)
    }
}

/// The id of a heading with these words: lower case, spaces become hyphens, diacritics and
/// punctuation go.
pub(super) fn slug(text: &str) -> String {
    let mut out = String::new();
    let mut gap = false;
    for c in text.chars() {
        if c.is_whitespace() || c == '-' {
            gap = true;
        } else if c.is_alphanumeric() {
            let plain = deunicode::deunicode_char(c).unwrap_or_default();
            let plain = plain.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase());
            let before = out.len();
            out.extend(plain);
            if gap && before > 0 && out.len() > before {
                out.insert(before, '-');
            }
            gap = gap && out.len() == before;
        }
    }
    if out.is_empty() { NAMELESS.to_owned() } else { out }
}

#[cfg(test)]
mod tests {
    use super::{Anchors, slug};
    use crate::site::markdown::{Image, Links};

    struct Page;

    impl Links for Page {
        fn url(&self, _: &str, _: &str) -> Option<String> {
            None
        }

        fn known(&self, _: &str) -> Vec<String> {
            Vec::new()
        }

        fn image(&self, _: &str) -> Option<Image> {
            None
        }

        fn taken(&self, anchor: &str) -> bool {
            anchor == "bronnen"
        }
    }

    #[test]
    fn slugs_are_plain() {
        for (text, wanted) in [
            ("Wat een activiteit laat werken", "wat-een-activiteit-laat-werken"),
            ("Eén gezicht", "een-gezicht"),
            ("De coach: wie is dat?", "de-coach-wie-is-dat"),
            ("ja/nee – of niet", "janee-of-niet"),
            ("  2. 's-Gravenhage -- en meer  ", "2-s-gravenhage-en-meer"),
            ("Fryslân, cafe\u{301}", "fryslan-cafe"),
            ("“!?”", "kop"),
            ("", "kop"),
        ] {
            assert_eq!(slug(text), wanted, "{text}");
        }
    }

    #[test]
    fn each_id_is_handed_out_once() {
        let mut anchors = Anchors::new(&Page, ["vast".to_owned()]);
        let mut next = |name: &str| anchors.unique(name.to_owned());
        assert_eq!([next("a"), next("a"), next("a-2"), next("a")], ["a", "a-2", "a-2-2", "a-3"]);
        assert_eq!([next("vast"), next("bronnen"), next("bron-1")], ["vast-2", "bronnen-2", "bron-1-2"]);
        assert_eq!([anchors.own("vast"), anchors.own("vast")], ["vast", "vast-3"]);
    }
}
