//! What a page template reaches: the templates and static files that a page of it may be made of.

use std::collections::{BTreeMap, BTreeSet};

use super::{Assets, Theme};

/// What each template names. All pairs are looked at once: a theme has some hundreds of templates and files.
pub(super) struct Reach<'a> {
    /// By template the templates that it names, and those that define a component which it names.
    templates: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// By template the static files that it may ask for, by name and path.
    assets: BTreeMap<&'a str, BTreeSet<(&'a str, &'a str)>>,
}

impl<'a> Reach<'a> {
    pub(super) fn new(theme: &'a Theme, assets: &'a Assets) -> Self {
        let texts = || theme.templates.iter().map(|(file, template)| (file.as_str(), &*template.text));
        let mut components = BTreeMap::new();
        for (file, text) in texts() {
            for (at, found) in text.match_indices("component ") {
                components.insert(name(&text[at + found.len()..]), file);
            }
        }
        let of_template = |text: &'a str| {
            let named = theme.templates.keys().map(String::as_str).filter(|file| text.contains(*file));
            let used = text.match_indices('<').filter_map(|(at, _)| components.get(name(&text[at + 1..])).copied());
            named.chain(used).collect()
        };
        let asked = |text: &'a str| {
            let ends: Vec<&str> =
                text.match_indices("asset(").map(|(at, found)| end_of_name(&text[at + found.len()..])).collect();
            assets.named().filter(|(name, _)| ends.iter().any(|end| name.ends_with(end))).collect()
        };
        Self {
            templates: texts().map(|(file, text)| (file, of_template(text))).collect(),
            assets: texts().map(|(file, text)| (file, asked(text))).collect(),
        }
    }

    /// The templates that a template is made with, itself among them. One too many costs time, one too few would be a page
    /// that is not made anew.
    pub(super) fn templates(&self, page: &'a str) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::from([page]);
        let mut left = vec![page];
        while let Some(named) = left.pop().and_then(|file| self.templates.get(file)) {
            left.extend(named.iter().filter(|file| found.insert(**file)));
        }
        found
    }

    /// The static files that these templates may ask for, by name and path: all of them when a name is not written out.
    pub(super) fn assets(&self, templates: &BTreeSet<&str>) -> BTreeSet<(&'a str, &'a str)> {
        templates.iter().filter_map(|file| self.assets.get(*file)).flatten().copied().collect()
    }
}

/// What the name ends with that is asked for by these arguments: `pad="stijl.css"` or `pad=naam ~ "coaches.json"`. Nothing, as
/// all names end, when that is not written out.
fn end_of_name(arguments: &str) -> &str {
    let asked = arguments.split(')').next().unwrap_or_default();
    let end = asked.trim_end().strip_suffix('"').and_then(|asked| asked.rsplit_once('"'));
    end.map_or("", |(_, name)| name)
}

/// The name that a text begins with.
fn name(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Reach;
    use crate::site::{Assets, Theme};
    use crate::source::SourceFile;

    #[test]
    fn templates_are_followed_through_parents_and_components() {
        let mut theme = Theme::default();
        for (name, text) in [
            ("basis.html", "{{ asset(pad=\"stijl.css\") }}"),
            ("a.html", "{% extends \"basis.html\" %}{{ <een /> }}"),
            ("b.html", "{{ asset(pad=naam) }}"),
            ("c.html", "{{ asset( pad = naam ~ \"y.js\" ) }}"),
            ("delen/een.html", "{% component een() %}{% <twee> %}{% </twee> %}{% endcomponent een %}"),
            ("delen/twee.html", "{% component twee() %}{{ asset(pad=\"x.json\") }}{% endcomponent twee %}"),
        ] {
            theme.templates.insert(name.to_owned(), SourceFile { path: name.into(), text: text.into() });
        }
        let mut assets = Assets::new(&BTreeMap::from([("stijl.css".to_owned(), vec![]), ("y.js".to_owned(), vec![])]));
        assets.add("x.json", b"{}".to_vec());
        let reach = Reach::new(&theme, &assets);
        let reached = reach.templates("a.html");
        assert_eq!(
            reached.iter().copied().collect::<Vec<_>>(),
            ["a.html", "basis.html", "delen/een.html", "delen/twee.html"]
        );
        let names = |page| -> Vec<_> {
            reach.assets(&reach.templates(page)).into_iter().map(|(name, _)| name.to_owned()).collect()
        };
        assert_eq!(names("a.html"), ["stijl.css", "x.json"]);
        assert_eq!(names("b.html"), ["stijl.css", "x.json", "y.js"]);
        assert_eq!(names("c.html"), ["y.js"]);
    }
}
