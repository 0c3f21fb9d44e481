//! What editors read at each key: `teksten.nl.yaml`.

use std::collections::BTreeMap;

use crate::source::{Content, Node, parse};

/// The file with the words.
const BESTAND: &str = include_str!("teksten.nl.yaml");

/// The words at the keys of records.
#[derive(Debug, Default)]
pub(crate) struct Teksten(BTreeMap<(String, String), Tekst>);

/// The words at one key.
#[derive(Debug, Default, Clone)]
pub(crate) struct Tekst {
    /// What it is.
    pub(crate) uitleg: String,
    /// Examples of a value.
    pub(crate) voorbeelden: Vec<String>,
}

impl Teksten {
    /// All words. Without any when the file can not be read, which a test sees.
    pub(crate) fn lees() -> Self {
        let mut all = BTreeMap::new();
        let Ok(Node { content: Content::Map(types), .. }) = parse(BESTAND) else { return Self::default() };
        for entry in types {
            match entry.value.content {
                Content::Map(fields) => {
                    for field in fields {
                        if let Content::Scalar { text, .. } = &field.value.content {
                            all.insert((entry.key.clone(), field.key), Tekst::van(text));
                        }
                    }
                }
                Content::Scalar { text, .. } => {
                    all.insert((String::new(), entry.key), Tekst::van(&text));
                }
                Content::List(_) => {}
            }
        }
        Self(all)
    }

    /// The words at a key of a type; `_` for the type itself. `negeer` is the same in every type.
    pub(crate) fn bij(&self, type_: &str, veld: &str) -> Option<&Tekst> {
        let key = if veld == "negeer" { (String::new(), veld.to_owned()) } else { (type_.to_owned(), veld.to_owned()) };
        self.0.get(&key)
    }

    /// All keys there are words for: the type and the key.
    #[cfg(test)]
    pub(crate) fn sleutels(&self) -> impl Iterator<Item = &(String, String)> {
        self.0.keys()
    }
}

impl Tekst {
    fn van(text: &str) -> Self {
        let (uitleg, examples) = text.split_once(" » ").unwrap_or((text, ""));
        let voorbeelden = examples.split(" | ").filter(|one| !one.is_empty()).map(str::to_owned).collect();
        Self { uitleg: uitleg.to_owned(), voorbeelden }
    }
}
