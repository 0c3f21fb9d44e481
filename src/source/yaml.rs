//! From text to a [`Node`] tree. The only module that names the YAML package.
//!
//! Of that package only the parser is used, event by event: what serde makes of a document has
//! neither places nor tags. Hostile input ends here in bounded time and memory: anchors, aliases
//! and tags are refused (an editor has no use for them, and an alias bomb needs them), nesting is
//! limited to [`MAX_DEPTH`] and the number of values to [`MAX_NODES`], no function calls itself,
//! and the loader has already refused files over its size limit.

mod fault;
mod tree;

use serde_yaml::granit_parser::{Event, Options, Parser, ScalarStyle, ScanError, Span as EventSpan, Tag};
use std::borrow::Cow;

use super::node::{Content, Node, Span};
use crate::check::vorm::{self, yaml::Oorzaak};
use crate::diagnostics::Finding;
use tree::Tree;

/// How deep lists and maps may be nested. The deepest record needs five levels.
const MAX_DEPTH: usize = 32;

/// How many nodes one file may have. The largest record of a real region has a few thousand.
const MAX_NODES: usize = 200_000;

/// Reads a file that is one YAML document.
///
/// # Errors
/// A finding that says what is wrong and where: the first fault of form, since what follows it can
/// not be trusted.
pub fn parse(text: &str) -> Result<Node, Box<Finding>> {
    parse_part(text, 0)
}

/// Reads a YAML document that is a part of a file and begins at a byte of it; all places are those
/// in the file.
///
/// # Errors
/// As [`parse`].
pub fn parse_part(part: &str, start: usize) -> Result<Node, Box<Finding>> {
    // The parser counts a byte order mark as a character of its own.
    let body = part.strip_prefix('\u{feff}').unwrap_or(part);
    let shift = start + part.len() - body.len();
    read(body).map(|node| node.shifted(shift)).map_err(|finding| Box::new(finding.shifted(shift)))
}

fn read(body: &str) -> Result<Node, Finding> {
    if let Some(finding) = vorm::tab::find(body) {
        return Err(finding);
    }
    let mut tree = Tree::default();
    let mut documents = 0;
    for event in Parser::new_from_str_with_options(body, options()) {
        let (event, span) = event.map_err(|error| fault::finding(&error, body, &tree))?;
        if matches!(event, Event::DocumentStart(..)) {
            documents += 1;
            if documents > 1 {
                return Err(vorm::meer_documenten::finding(bytes(&span)));
            }
        }
        take(event, &span, &mut tree)?;
        if tree.depth() > MAX_DEPTH {
            return Err(vorm::te_diep::lagen(bytes(&span)));
        }
        if tree.nodes() > MAX_NODES {
            return Err(vorm::te_diep::waarden(bytes(&span)));
        }
    }
    match tree.finish() {
        Some(node) if !node.is_empty() => Ok(node),
        _ => Err(vorm::lege_waarde::bestand()),
    }
}

fn options() -> Options {
    let mut options = Options::default();
    options.emit_comments = false;
    // Seen as events, these can be pointed at.
    options.emit_anchor_events = true;
    options.emit_unresolved_aliases = true;
    options.disallow_directives = true;
    options.flow_nesting_limit = MAX_DEPTH;
    // One more, so that it is the tree that says so.
    options.block_nesting_limit = MAX_DEPTH + 1;
    options
}

/// Adds an event to the tree.
fn take(event: Event, span: &EventSpan, tree: &mut Tree) -> Result<(), Finding> {
    let place = bytes(span);
    match event {
        Event::Scalar(text, style, _, tag) => {
            refuse_tag(tag.as_ref(), span)?;
            let plain = style == ScalarStyle::Plain;
            // For a value that was left out, the parser makes up a `~`.
            let text = if plain && place.is_empty() { String::new() } else { text.into_owned() };
            // An escape such as "\\0" can bring in what a file can not have.
            if text.contains(|c: char| c.is_control() && c != '\n' && c != '\t') {
                return Err(vorm::yaml::finding(Oorzaak::Teken, place.start));
            }
            tree.add(Node { span: place, content: Content::Scalar { text, plain } })
        }
        Event::SequenceStart(_, _, tag) => {
            refuse_tag(tag.as_ref(), span)?;
            tree.open_list(place)
        }
        Event::MappingStart(_, _, tag) => {
            refuse_tag(tag.as_ref(), span)?;
            tree.open_map(place)
        }
        Event::SequenceEnd | Event::MappingEnd => tree.close(place),
        Event::Anchor(..) => Err(vorm::anker::finding('&', place)),
        Event::Alias(_) | Event::UnresolvedAlias(_) => Err(vorm::anker::finding('*', place)),
        _ => Ok(()),
    }
}

fn refuse_tag(tag: Option<&Cow<'_, Tag>>, span: &EventSpan) -> Result<(), Finding> {
    match tag {
        Some(_) => Err(vorm::anker::finding('!', bytes(&span.tag_span().unwrap_or(*span)))),
        None => Ok(()),
    }
}

/// The bytes that an event takes in.
fn bytes(span: &EventSpan) -> Span {
    // Text in memory always has offsets.
    span.byte_range().unwrap_or_default()
}

/// The byte at which an error was found, kept inside the text.
fn byte_of(error: &ScanError, body: &str) -> usize {
    let mut at = error.marker().byte_offset().unwrap_or_default().min(body.len());
    while !body.is_char_boundary(at) {
        at -= 1;
    }
    at
}
