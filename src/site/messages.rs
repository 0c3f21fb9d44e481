//! The texts of a theme.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::check::vorm;
use crate::diagnostics::Diagnostics;
use crate::source::{Content, Node, SourceFile, parse};

/// One text, or two of which a number chooses one.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Message {
    Text(String),
    Plural { een: String, meer: String },
}

/// The texts of a theme, by keys such as `coach.bereikbaar`.
#[derive(Debug, Clone, Default)]
pub struct Messages {
    texts: HashMap<String, Message>,
}

/// A value for a placeholder.
pub(super) type Value<'a> = (&'a str, &'a str);

impl Messages {
    /// Adds the texts of a file; what was there under the same key is replaced, so that a region
    /// need only give the texts that it says in another way.
    pub fn add(&mut self, file: &SourceFile, diagnostics: &mut Diagnostics) {
        match parse(&file.text) {
            Ok(node) => self.take(String::new(), &node, file, diagnostics),
            Err(finding) => diagnostics.add(file, *finding),
        }
    }

    fn take(&mut self, key: String, node: &Node, file: &SourceFile, diagnostics: &mut Diagnostics) {
        match &node.content {
            Content::Scalar { text, .. } => {
                self.texts.insert(key, Message::Text(text.clone()));
            }
            Content::Map(entries) => {
                let part = |name: &str| {
                    entries.iter().find(|entry| entry.key == name).and_then(|entry| match &entry.value.content {
                        Content::Scalar { text, .. } => Some(text.clone()),
                        _ => None,
                    })
                };
                if let (2, Some(een), Some(meer)) = (entries.len(), part("een"), part("meer")) {
                    self.texts.insert(key, Message::Plural { een, meer });
                    return;
                }
                for entry in entries {
                    let key = if key.is_empty() { entry.key.clone() } else { format!("{key}.{}", entry.key) };
                    self.take(key, &entry.value, file, diagnostics);
                }
            }
            Content::List(_) => {
                diagnostics.add(file, vorm::verkeerd_soort::finding("tekst", node.span.clone()));
            }
        }
    }

    /// The text of a key with its placeholders filled in. The number chooses between one and more,
    /// and fills the placeholder `{n}`. Nothing when there is no such text, or when a placeholder
    /// is left over.
    #[must_use]
    pub fn get(&self, key: &str, number: Option<i64>, values: &[(&str, &str)]) -> Option<String> {
        let text = match (self.texts.get(key)?, number) {
            (Message::Text(text), _) => text,
            (Message::Plural { een, .. }, Some(1)) => een,
            (Message::Plural { meer, .. }, Some(_)) => meer,
            (Message::Plural { .. }, None) => return None,
        };
        fill(text, number, values)
    }

    /// All texts by their keys as one text, which is another one when any of them is.
    pub(super) fn fingerprint(&self) -> String {
        format!("{:?}", self.texts.iter().collect::<BTreeMap<_, _>>())
    }

    /// All keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str).collect::<BTreeSet<_>>().into_iter()
    }
}

/// Fills placeholders in one pass, so that a value that looks like a placeholder stays as it is.
fn fill(text: &str, number: Option<i64>, values: &[Value]) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}')?;
        out.push_str(before);
        match (values.iter().find(|(key, _)| *key == name), number) {
            (Some((_, value)), _) => out.push_str(value),
            (None, Some(number)) if name == "n" => out.push_str(&number.to_string()),
            _ => return None,
        }
        rest = tail;
    }
    out.push_str(rest);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(yaml: &str) -> Messages {
        let mut messages = Messages::default();
        let mut diagnostics = Diagnostics::new();
        messages.add(&SourceFile { path: "berichten.nl.yaml".into(), text: yaml.into() }, &mut diagnostics);
        assert!(diagnostics.all().is_empty());
        messages
    }

    #[test]
    fn fills_in_names_and_numbers() {
        let m = messages("a:\n  b: \"Bel {naam}\"\nn: { een: \"1 wijk\", meer: \"{n} wijken\" }\n");
        assert_eq!(m.get("a.b", None, &[("naam", "{naam}")]), Some("Bel {naam}".into()));
        assert_eq!(m.get("n", Some(1), &[]), Some("1 wijk".into()));
        assert_eq!(m.get("n", Some(0), &[]), Some("0 wijken".into()));
        assert_eq!(m.get("n", None, &[]), None);
        assert_eq!(m.get("a.b", None, &[]), None);
        assert_eq!(m.get("a.c", None, &[]), None);
    }

    #[test]
    fn a_later_file_replaces_single_texts() {
        let mut m = messages("a: een\nb: twee\n");
        let file = SourceFile { path: "x".into(), text: "b: anders\n".into() };
        m.add(&file, &mut Diagnostics::new());
        assert_eq!(m.get("a", None, &[]), Some("een".into()));
        assert_eq!(m.get("b", None, &[]), Some("anders".into()));
    }
}
