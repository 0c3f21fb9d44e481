//! What a page template reaches: the templates and static files that a page of it may be made of.

use std::collections::{BTreeMap, BTreeSet};

use super::{Assets, Theme};

/// The templates, and by which file each component is defined.
pub(super) struct Reach<'a> {
    theme: &'a Theme,
    components: BTreeMap<&'a str, &'a str>,
}

impl<'a> Reach<'a> {
    pub(super) fn new(theme: &'a Theme) -> Self {
        let mut components = BTreeMap::new();
        for (file, template) in &theme.templates {
            for (at, found) in template.text.match_indices("component ") {
                components.insert(name(&template.text[at + found.len()..]), file.as_str());
            }
        }
        Self { theme, components }
    }

    /// The templates that a template is made with, itself among them: those it names, and those that define a component which
    /// it names. One too many costs time, one too few would be a page that is not made anew.
    pub(super) fn templates(&self, page: &'a str) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::from([page]);
        let mut left = vec![page];
        while let Some(text) = left.pop().and_then(|file| self.theme.templates.get(file)).map(|file| &*file.text) {
            let named = self.theme.templates.keys().map(String::as_str).filter(|file| text.contains(*file));
            let used =
                text.match_indices('<').filter_map(|(at, _)| self.components.get(name(&text[at + 1..])).copied());
            for file in named.chain(used) {
                if found.insert(file) {
                    left.push(file);
                }
            }
        }
        found
    }

    /// The static files that these templates may ask for, by name and path: all of them when a name is not written out.
    pub(super) fn assets<'b>(&self, templates: &BTreeSet<&str>, assets: &'b Assets) -> Vec<(&'b str, &'b str)> {
        let texts: Vec<&str> =
            templates.iter().filter_map(|file| self.theme.templates.get(*file)).map(|file| &*file.text).collect();
        let made_up = |text: &&str| {
            text.match_indices("asset(").any(|(at, found)| !text[at + found.len()..].trim_start().starts_with("pad=\""))
        };
        let any = texts.iter().any(made_up);
        assets.named().filter(|(name, _)| any || texts.iter().any(|text| text.contains(name))).collect()
    }
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
            ("delen/een.html", "{% component een() %}{% <twee> %}{% </twee> %}{% endcomponent een %}"),
            ("delen/twee.html", "{% component twee() %}{{ asset(pad=\"x.json\") }}{% endcomponent twee %}"),
        ] {
            theme.templates.insert(name.to_owned(), SourceFile { path: name.into(), text: text.into() });
        }
        let mut assets = Assets::new(&BTreeMap::from([("stijl.css".to_owned(), vec![]), ("y.js".to_owned(), vec![])]));
        assets.add("x.json", b"{}".to_vec());
        let reach = Reach::new(&theme);
        let reached = reach.templates("a.html");
        assert_eq!(
            reached.iter().copied().collect::<Vec<_>>(),
            ["a.html", "basis.html", "delen/een.html", "delen/twee.html"]
        );
        let names = |page| -> Vec<_> {
            reach.assets(&reach.templates(page), &assets).into_iter().map(|(name, _)| name.to_owned()).collect()
        };
        assert_eq!(names("a.html"), ["stijl.css", "x.json"]);
        assert_eq!(names("b.html"), ["stijl.css", "x.json", "y.js"]);
    }
}
