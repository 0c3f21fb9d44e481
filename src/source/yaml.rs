//! From text to a [`Node`] tree. The only module that names the YAML package.
//!
//! Hostile input ends here in bounded time and memory: anchors, aliases, merge keys and tags are
//! refused (an editor has no use for them, and an alias bomb needs them), nesting is limited to
//! [`MAX_DEPTH`], and the loader has already refused files over its size limit.

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{Budget, Error, Options, Spanned};
use std::fmt;

use super::node::{Content, Entry, Node, Span};
use crate::check::vorm;
use crate::diagnostics::Finding;

/// How deep lists and maps may be nested. The deepest record needs five levels.
pub const MAX_DEPTH: usize = 32;

/// How many nodes one file may have. The largest record of a real region has a few thousand.
const MAX_NODES: usize = 200_000;

/// Reads one YAML document.
///
/// # Errors
/// A finding that says what is wrong and where: the first fault of form, since what follows it can
/// not be trusted.
pub fn parse(text: &str) -> Result<Node, Box<Finding>> {
    // The parser counts a byte order mark as a character of its own.
    let (body, shift) = match text.strip_prefix('\u{feff}') {
        Some(body) => (body, text.len() - body.len()),
        None => (text, 0),
    };
    if let Some(finding) = vorm::tab::find(body) {
        return Err(Box::new(finding.shifted(shift)));
    }
    match serde_yaml::from_str_with_options::<Spanned<Raw>>(body, options()) {
        Ok(raw) => Ok(node(raw, body, shift)),
        Err(error) => Err(Box::new(finding(&error, body).shifted(shift))),
    }
}

fn options() -> Options {
    let mut budget = Budget::default();
    budget.max_depth = MAX_DEPTH;
    budget.max_nodes = MAX_NODES;
    budget.flow_nesting_limit = MAX_DEPTH;
    budget.max_aliases = 0;
    budget.max_anchors = 0;
    let mut options = Options::default();
    options.budget = Some(budget);
    options.duplicate_keys = serde_yaml::DuplicateKeyPolicy::PassThrough;
    options.merge_keys = serde_yaml::MergeKeyPolicy::AsOrdinary;
    options.strict_booleans = true;
    options.with_snippet = false;
    options
}

/// A node as the YAML package hands it over: scalars that it took for something else than text
/// are read back from the file, so that `0612345678` keeps its zero.
enum Raw {
    Text(String),
    Typed,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Text(value))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Typed)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = map.next_key()? {
            entries.push((key, map.next_value()?));
        }
        Ok(Raw::Map(entries))
    }
}

/// The bytes a location takes in, kept inside the text.
fn span_of<T>(spanned: &Spanned<T>, body: &str) -> Span {
    let span = spanned.referenced.span();
    let start = span.byte_offset().unwrap_or(0);
    let len = span.byte_len().unwrap_or(0);
    let start = usize::try_from(start).unwrap_or(usize::MAX).min(body.len());
    let end = start.saturating_add(usize::try_from(len).unwrap_or(0)).min(body.len());
    start..end
}

fn node(raw: Spanned<Raw>, body: &str, shift: usize) -> Node {
    let span = span_of(&raw, body);
    let source = body.get(span.clone()).unwrap_or_default();
    let own = span.start + shift..span.end + shift;
    match raw.value {
        Raw::Text(text) => {
            let plain = source == text;
            Node { span: own, content: Content::Scalar { text, plain } }
        }
        Raw::Typed => Node { span: own, content: Content::Scalar { text: source.to_owned(), plain: true } },
        Raw::List(items) => {
            let items: Vec<Node> = items.into_iter().map(|item| node(item, body, shift)).collect();
            let end = items.last().map_or(own.end, |last| last.span.end);
            Node { span: own.start..end.max(own.end), content: Content::List(items) }
        }
        Raw::Map(entries) => {
            let entries: Vec<Entry> = entries
                .into_iter()
                .map(|(key, value)| {
                    let span = span_of(&key, body);
                    Entry {
                        key_span: span.start + shift..span.end + shift,
                        key: key.value,
                        value: node(value, body, shift),
                    }
                })
                .collect();
            let start = entries.first().map_or(own.start, |first| first.key_span.start);
            let end = entries.last().map_or(own.end, |last| last.value.span.end.max(last.key_span.end));
            Node { span: start..end.max(start), content: Content::Map(entries) }
        }
    }
}

/// Turns a fault of the YAML package into one of ours.
fn finding(error: &Error, body: &str) -> Finding {
    let error = error.without_snippet();
    let at = error.location().map_or(0, |location| {
        location.span().byte_offset().map_or_else(
            || offset(body, location.line(), location.column()),
            |byte| usize::try_from(byte).unwrap_or(usize::MAX),
        )
    });
    let at = at.min(body.len());
    match error {
        Error::Budget { .. } => vorm::te_diep::finding(at..at),
        Error::MultipleDocuments { .. } => vorm::meer_documenten::finding(at..at),
        Error::UnsupportedTag { .. } => vorm::anker::finding(at..at),
        other => vorm::yaml::finding(at, &other.to_string(), body),
    }
}

/// The byte offset of a line and column that both count from one.
fn offset(body: &str, line: u64, column: u64) -> usize {
    let line = usize::try_from(line).unwrap_or(usize::MAX);
    let column = usize::try_from(column).unwrap_or(1);
    let start: usize = body.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    body[start..].char_indices().nth(column.saturating_sub(1)).map_or(body.len(), |(at, _)| start + at)
}
