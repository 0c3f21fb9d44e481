//! The texts of a theme.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::check::tekst::{invulplek, onbekende_tekst};
use crate::check::vorm;
use crate::diagnostics::{Diagnostics, nearest};
use crate::source::{Content, Node, SourceFile, Span, parse};

/// The lists that a region can make longer: a value that they do not have is shown as it is.
const OPEN: [&str; 1] = ["talen."];

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

/// A text as it stands in a file.
struct Written {
    key: String,
    message: Message,
    key_span: Span,
    span: Span,
}

impl Message {
    /// The names between braces that at least one of its forms has, and those that each of them has. `Err` when a brace is
    /// not closed.
    fn placeholders(&self) -> Result<(BTreeSet<&str>, BTreeSet<&str>), ()> {
        match self {
            Self::Text(text) => names(text).map(|names| (names.clone(), names)),
            Self::Plural { een, meer } => {
                let (one, more) = (names(een)?, names(meer)?);
                Ok((one.union(&more).copied().collect(), one.intersection(&more).copied().collect()))
            }
        }
    }

    /// What is wrong with a text in the place of this one.
    fn fault_of(&self, other: &Self) -> Option<invulplek::Fout> {
        if matches!((self, other), (Self::Text(_), Self::Plural { .. })) {
            return Some(invulplek::Fout::Meervoud);
        }
        let Ok((own, own_always)) = other.placeholders() else { return Some(invulplek::Fout::Open) };
        let Ok((known, needed)) = self.placeholders() else { return None };
        let strange = own.iter().find(|name| !known.contains(*name));
        let unsaid = needed.iter().find(|name| !own_always.contains(*name));
        let known = || known.iter().map(|name| format!("{{{name}}}")).collect();
        strange
            .map(|name| invulplek::Fout::Onbekend((*name).to_owned(), known()))
            .or_else(|| unsaid.map(|name| invulplek::Fout::Mist((*name).to_owned())))
    }
}

impl Messages {
    /// Adds the texts of a file; what was there under the same key is replaced.
    pub fn add(&mut self, file: &SourceFile, diagnostics: &mut Diagnostics) {
        for text in read(file, diagnostics) {
            self.texts.insert(text.key, text.message);
        }
    }

    /// Adds the texts of a file as [`Self::add`], those only that `standard` has too, and with the same placeholders: others
    /// would never be shown, or not be filled in. So a region need only give the texts that it says in another way.
    pub fn add_like(&mut self, standard: &Self, file: &SourceFile, diagnostics: &mut Diagnostics) {
        for text in read(file, diagnostics) {
            let known = standard.texts.get(&text.key);
            let finding = match known {
                Some(known) => {
                    known.fault_of(&text.message).map(|fout| invulplek::finding(&text.key, &fout, text.span))
                }
                None if OPEN.iter().any(|list| text.key.starts_with(list)) => None,
                None => Some(onbekende_tekst::finding(&text.key, nearest(&text.key, standard.keys()), text.key_span)),
            };
            match finding {
                Some(finding) => diagnostics.add(file, finding),
                None => {
                    self.texts.insert(text.key, text.message);
                }
            }
        }
    }

    /// The keys that `standard` has and that are not here.
    pub fn missing<'a>(&'a self, standard: &'a Self) -> impl Iterator<Item = &'a str> {
        standard.keys().filter(|key| !self.texts.contains_key(*key))
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

/// The texts of a file, each with its place.
fn read(file: &SourceFile, diagnostics: &mut Diagnostics) -> Vec<Written> {
    let mut out = Vec::new();
    match parse(&file.text) {
        Ok(node) => take(String::new(), &(0..0), &node, file, &mut out, diagnostics),
        Err(finding) => diagnostics.add(file, *finding),
    }
    out
}

fn take(
    key: String,
    key_span: &Span,
    node: &Node,
    file: &SourceFile,
    out: &mut Vec<Written>,
    diagnostics: &mut Diagnostics,
) {
    let written = |key, message| Written { key, message, key_span: key_span.clone(), span: node.span.clone() };
    match &node.content {
        // A file in which nothing stands yet, or only remarks.
        Content::Scalar { .. } if key.is_empty() && node.is_null() => {}
        Content::Scalar { text, .. } => out.push(written(key, Message::Text(text.clone()))),
        Content::Map(entries) => {
            let part = |name: &str| {
                entries.iter().find(|entry| entry.key == name).and_then(|entry| match &entry.value.content {
                    Content::Scalar { text, .. } => Some(text.clone()),
                    _ => None,
                })
            };
            if let (2, Some(een), Some(meer)) = (entries.len(), part("een"), part("meer")) {
                out.push(written(key, Message::Plural { een, meer }));
                return;
            }
            for entry in entries {
                let key = if key.is_empty() { entry.key.clone() } else { format!("{key}.{}", entry.key) };
                take(key, &entry.key_span, &entry.value, file, out, diagnostics);
            }
        }
        Content::List(_) => {
            diagnostics.add(file, vorm::verkeerd_soort::finding("tekst", node.span.clone()));
        }
    }
}

/// The names between braces. `Err` when a brace is not closed.
fn names(text: &str) -> Result<BTreeSet<&str>, ()> {
    let mut parts = text.split('{');
    parts.next();
    parts.map(|part| part.split_once('}').map(|(name, _)| name).ok_or(())).collect()
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
    fn a_text_of_a_region_fits_in_the_place_of_the_standard_one() {
        let standard = messages(
            "a: \"{x} en {y}\"\nn: { een: \"1 {x}\", meer: \"{n} {x}\" }\nb: plat\ntalen: { nl: Nederlands }\n",
        );
        for (text, codes) in [
            ("a: \"{y}, {x}\"", ""),
            ("n: \"{x}\"", ""),
            ("n: { een: \"{n} {x}\", meer: \"{x}\" }", ""),
            ("talen: { li: Limburgs }", ""),
            ("# niets\n", "K007"),
            ("a: \"{x}\"", "K934"),
            ("a: \"{x} {y} {z}\"", "K934"),
            ("a: \"{x} {y\"", "K934"),
            ("b: { een: een, meer: meer }", "K934"),
            ("n: { een: een, meer: \"{x}\" }", "K934"),
            ("c: niets", "K933"),
            ("b: { c: niets }", "K933"),
        ] {
            let (mut found, file) = (Diagnostics::new(), SourceFile { path: "x".into(), text: text.into() });
            standard.clone().add_like(&standard, &file, &mut found);
            let all: Vec<&str> = found.all().iter().map(|one| one.finding.rule.code).collect();
            assert_eq!(all.join(" "), codes, "{text}");
        }
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
