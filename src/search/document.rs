//! One thing that can be found.

use super::Soort;
use crate::kaart::{Activiteit, Gemeente, Id};

/// One thing that can be found: what is shown of it, and the words it is found by.
#[derive(Debug, Clone)]
pub struct Document {
    /// What kind of thing.
    pub soort: Soort,
    /// The title.
    pub titel: String,
    /// The path in the site, without a slash before it: `themas/bewegen/`, `begrippen/#poh`.
    pub pad: String,
    /// What stands under the title, to tell it from others: the chapter of a heading, the gemeente of a wijk.
    pub bij: String,
    /// The gemeente it is in, when it is in one: in a large region it goes to the table of that gemeente.
    pub gemeente: Option<Id<Gemeente>>,
    /// The activity, when it is one.
    pub activiteit: Option<Id<Activiteit>>,
    /// The texts, each with how much a word in it weighs.
    pub fields: Vec<(f32, String)>,
}

impl Document {
    /// A thing with its title, which is the first text it is found by.
    pub(super) fn new(soort: Soort, titel: &str, pad: &str) -> Self {
        Self {
            soort,
            titel: titel.to_owned(),
            pad: pad.to_owned(),
            bij: String::new(),
            gemeente: None,
            activiteit: None,
            fields: vec![(super::weight::TITLE, titel.to_owned())],
        }
    }

    /// Under the title.
    pub(super) fn bij(mut self, bij: impl Into<String>) -> Self {
        self.bij = bij.into();
        self
    }

    /// Where it is.
    pub(super) fn of(mut self, gemeente: Option<Id<Gemeente>>) -> Self {
        self.gemeente = gemeente;
        self
    }

    /// Another text that it is found by.
    pub(super) fn field(mut self, weight: f32, text: impl Into<String>) -> Self {
        self.fields.push((weight, text.into()));
        self
    }

    /// More texts that weigh the same.
    pub(super) fn all<T: AsRef<str>>(self, weight: f32, texts: impl IntoIterator<Item = T>) -> Self {
        let joined: Vec<String> = texts.into_iter().map(|text| text.as_ref().to_owned()).collect();
        if joined.is_empty() { self } else { self.field(weight, joined.join(" ")) }
    }
}
