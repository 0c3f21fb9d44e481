//! Drawings in SVG: shown as they are, so there must be nothing in them but a drawing.

use roxmltree::{Attribute, Document, Node, ParsingOptions, TextPos};

use super::SvgFault;
use crate::source::Span;

/// The most elements and texts in a drawing.
const MOST_NODES: u32 = 100_000;

/// Elements that run, load or hold what is no drawing.
const UNSAFE: [&str; 9] =
    ["script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "listener"];

/// Elements by which a drawing moves.
const MOVING: [&str; 6] = ["animate", "animatemotion", "animatetransform", "animatecolor", "set", "discard"];

/// The width and height in CSS pixels of a drawing, in which nothing runs, moves or is loaded from elsewhere.
///
/// # Errors
/// When there is something else in it, or it is no drawing with a size.
pub fn svg_size(text: &str) -> Result<(u32, u32), SvgFault> {
    if let Some(at) = text.find("<!ENTITY") {
        return Err(SvgFault::Unsafe("!ENTITY".to_owned(), at..at + "<!ENTITY".len()));
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document =
        Document::parse_with_options(text, options).map_err(|error| SvgFault::Unreadable(place(text, error.pos())))?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" {
        return Err(SvgFault::Unreadable(root.range().start..root.range().start + 1));
    }
    for node in document.root().descendants() {
        check(node)?;
    }
    size(root).ok_or_else(|| SvgFault::NoSize(start(root)))
}

fn check(node: Node) -> Result<(), SvgFault> {
    if let Some(instruction) = node.pi() {
        return Err(SvgFault::Unsafe(format!("?{}", instruction.target), node.range()));
    }
    let name = node.tag_name().name().to_ascii_lowercase();
    if UNSAFE.contains(&name.as_str()) {
        return Err(SvgFault::Unsafe(node.tag_name().name().to_owned(), start(node)));
    }
    if MOVING.contains(&name.as_str()) {
        return Err(SvgFault::Moves(start(node)));
    }
    if name == "style" {
        for part in node.descendants().filter(Node::is_text) {
            let css = part.text().unwrap_or_default();
            if css.contains("@keyframes") {
                return Err(SvgFault::Moves(start(node)));
            }
            if css.contains('@') || loads(css) {
                return Err(SvgFault::Unsafe("style".to_owned(), start(node)));
            }
        }
    }
    match node.attributes().find(|attribute| !is_safe(attribute)) {
        Some(attribute) => Err(SvgFault::Unsafe(attribute.name().to_owned(), attribute.range())),
        None => Ok(()),
    }
}

/// Whether an attribute neither runs nor loads anything.
fn is_safe(attribute: &Attribute) -> bool {
    let name = attribute.name().to_ascii_lowercase();
    let value = attribute.value();
    let own = |value: &str| {
        let value = value.trim_start();
        let image = ["png", "jpeg", "gif", "webp"].iter().any(|kind| value.starts_with(&format!("data:image/{kind};")));
        value.starts_with('#') || image
    };
    match name.as_str() {
        "href" | "src" => own(value),
        _ => !name.starts_with("on") && !loads(value),
    }
}

/// Whether a style loads something from outside of the drawing. A backslash can hide the letters of a word.
fn loads(css: &str) -> bool {
    let css = css.to_ascii_lowercase();
    let outside = |rest: &str| !rest.trim_start_matches(['"', '\'', ' ', '\n', '\t']).starts_with('#');
    let hidden = css.contains('\\') && css.contains('(');
    hidden || css.split("url(").skip(1).any(outside) || css.contains("javascript:") || css.contains("image-set(")
}

/// The size that a drawing gives itself: by its attributes, or else by what it shows of its plane.
fn size(root: Node) -> Option<(u32, u32)> {
    let pixels = |name: &str| number(root.attribute(name)?.trim().trim_end_matches("px"));
    if let (Some(width), Some(height)) = (pixels("width"), pixels("height")) {
        return Some((width, height));
    }
    let view = root.attribute("viewBox")?;
    let mut parts = view.split([' ', ',', '\n', '\t']).filter(|part| !part.is_empty()).skip(2);
    Some((number(parts.next()?)?, number(parts.next()?)?))
}

/// A length in whole pixels, at least one.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Between 1 and 100,000, as the line before sees to.
fn number(written: &str) -> Option<u32> {
    let number: f64 = written.parse().ok()?;
    (0.1..=100_000.0).contains(&number).then(|| number.round().max(1.0) as u32)
}

/// The opening of an element: `<script`.
fn start(node: Node) -> Span {
    let range = node.range();
    range.start..(range.start + 1 + node.tag_name().name().len()).min(range.end)
}

/// The byte at a place that is given by line and character.
fn place(text: &str, pos: TextPos) -> Span {
    let line_start: usize =
        text.split_inclusive('\n').take(usize::try_from(pos.row).unwrap_or(1).saturating_sub(1)).map(str::len).sum();
    let line = text.get(line_start..).unwrap_or_default().lines().next().unwrap_or_default();
    let column = usize::try_from(pos.col).unwrap_or(1).saturating_sub(1);
    let at = line_start + line.char_indices().nth(column).map_or(line.len(), |(at, _)| at);
    at..at
}
