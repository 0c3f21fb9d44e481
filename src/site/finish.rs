//! From the HTML of a template to the bytes of a page, in one pass: smaller, and with a note of what the page offers and asks.
//!
//! Templates are written to be read; a page need not be. White space that shows nowhere goes, by the element it stands in
//! (see [`WhiteSpace`]), and tags are written in their shortest form (see [`tag`]). All the same it stays valid HTML with
//! all its closing tags. A pass costs as much as copying the page some times over: minify-html does the same with a tree
//! of nodes, and took half of a build. It is the oracle of the tests, which compare every page of a region.
//!
//! What the pass does not understand, it copies.

mod entities;
mod tag;
mod white_space;

use std::ops::Range;

use memchr::{memchr, memchr_iter, memmem};

use super::notes::Noting;
pub(super) use tag::Attribute;
use white_space::{WhiteSpace, is_void};

/// What serves one page after the other, so that none asks for memory of its own.
#[derive(Debug, Default)]
pub(super) struct Finisher {
    /// The page as it was finished last.
    pub(super) bytes: Vec<u8>,
    open: Vec<Open>,
    attributes: Vec<Attribute>,
    value: Vec<u8>,
}

/// An element that is open.
#[derive(Debug)]
struct Open {
    /// Where its name stands in the HTML.
    name: Range<usize>,
    white_space: WhiteSpace,
    /// Whether it is a drawing or part of one.
    svg: bool,
    /// Whether it is text as it was written, or part of it.
    pre: bool,
    /// Whether nothing in it was seen so far.
    first: bool,
}

impl Finisher {
    /// Finishes a page into `self.bytes`, and notes its ids and links.
    pub(super) fn finish(&mut self, html: &[u8], noting: &mut Noting) {
        self.bytes.clear();
        self.bytes.reserve(html.len());
        self.open.clear();
        let mut at = 0;
        while at < html.len() {
            let tag = next_tag(html, at);
            let last = html.get(tag + 1) == Some(&b'/');
            self.text(&html[at..tag], last);
            at = match html.get(tag + 1) {
                None => html.len(),
                Some(b'/') => self.close(html, tag),
                Some(b'!' | b'?') => self.declaration(html, tag),
                Some(_) => self.element(html, tag, noting),
            };
        }
    }

    /// Text up to a tag; `last` when that closes the element.
    fn text(&mut self, text: &[u8], last: bool) {
        if text.is_empty() {
            return;
        }
        let (kind, first) = match self.open.last_mut() {
            Some(open) => (open.white_space, std::mem::replace(&mut open.first, false)),
            None => (WhiteSpace::Layout, true),
        };
        let text = match kind {
            WhiteSpace::Kept => return entities::copy_text(text, false, &mut self.bytes),
            WhiteSpace::Inline => text,
            WhiteSpace::Layout if text.iter().all(u8::is_ascii_whitespace) => return,
            WhiteSpace::Layout | WhiteSpace::Block => {
                let text = if first { text.trim_ascii_start() } else { text };
                if last { text.trim_ascii_end() } else { text }
            }
        };
        entities::copy_text(text, true, &mut self.bytes);
    }

    /// A closing tag; gives the place after it.
    fn close(&mut self, html: &[u8], tag: usize) -> usize {
        let end = end_of(html, tag);
        let name = html[tag + 2..end].trim_ascii_end();
        let name = name.strip_suffix(b">").unwrap_or(name).trim_ascii_end();
        if let Some(depth) = self.open.iter().rposition(|open| html[open.name.clone()].eq_ignore_ascii_case(name)) {
            self.open.truncate(depth);
        }
        self.bytes.extend_from_slice(b"</");
        self.bytes.extend_from_slice(name);
        self.bytes.push(b'>');
        end
    }

    /// A document type or a comment; of these only the first is kept.
    fn declaration(&mut self, html: &[u8], tag: usize) -> usize {
        if html[tag..].starts_with(b"<!--") {
            return memmem::find(&html[tag..], b"-->").map_or(html.len(), |found| tag + found + 3);
        }
        let end = end_of(html, tag);
        self.bytes.extend_from_slice(&html[tag..end]);
        end
    }

    /// An opening tag, with its whole content when that is no HTML; gives the place after it.
    fn element(&mut self, html: &[u8], tag: usize, noting: &mut Noting) -> usize {
        let (name, end) = tag::parse(html, tag, &mut self.attributes);
        let tag_name = &html[name.clone()];
        let (mut svg, mut pre) = (tag_name == b"svg", tag_name == b"pre");
        if let Some(parent) = self.open.last_mut() {
            parent.first = false;
            svg |= parent.svg;
            pre |= parent.pre;
        }
        noting.tag(html, tag_name, &self.attributes, &mut self.value);
        let self_closing = svg && html[..end].ends_with(b"/>");
        tag::write(html, tag_name, &mut self.attributes, self_closing, &mut self.value, &mut self.bytes);
        if self_closing || is_void(tag_name) {
            return end;
        }
        if !svg && is_raw(tag_name) {
            let close = end_of_raw(html, tag_name, end);
            match tag_name {
                b"textarea" | b"title" => entities::copy_text(&html[end..close], false, &mut self.bytes),
                _ => self.bytes.extend_from_slice(&html[end..close]),
            }
            return close;
        }
        let white_space = if pre { WhiteSpace::Kept } else { WhiteSpace::of(tag_name, svg) };
        self.open.push(Open { name, white_space, svg, pre, first: true });
        end
    }
}

/// Goes through the opening tags of a finished page.
pub(super) fn for_each_tag(html: &[u8], attributes: &mut Vec<Attribute>, mut act: impl FnMut(&[u8], &[Attribute])) {
    let mut at = next_tag(html, 0);
    while at < html.len() {
        at = match html.get(at + 1) {
            Some(b'/' | b'!' | b'?') | None => end_of(html, at),
            Some(_) => {
                let (name, end) = tag::parse(html, at, attributes);
                let name = &html[name];
                act(name, attributes);
                if is_raw(name) { end_of_raw(html, name, end) } else { end }
            }
        };
        at = next_tag(html, at);
    }
}

/// Whether the content of an element is no HTML.
fn is_raw(name: &[u8]) -> bool {
    matches!(name, b"script" | b"style" | b"textarea" | b"title")
}

/// The place of the closing tag of an element whose content is no HTML.
fn end_of_raw(html: &[u8], name: &[u8], start: usize) -> usize {
    let closes = |at: &usize| {
        let rest = &html[*at..];
        rest.starts_with(b"</") && rest.get(2..2 + name.len()).is_some_and(|other| other.eq_ignore_ascii_case(name))
    };
    memchr_iter(b'<', &html[start..]).map(|at| start + at).find(closes).unwrap_or(html.len())
}

/// Where the next tag begins; the end when there is none. A `<` that begins no tag is text.
fn next_tag(html: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(found) = memchr(b'<', &html[at..]) {
        at += found;
        match html.get(at + 1) {
            Some(next) if next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?') => return at,
            _ => at += 1,
        }
    }
    html.len()
}

/// The place after the next `>`.
fn end_of(html: &[u8], from: usize) -> usize {
    memchr(b'>', &html[from..]).map_or(html.len(), |found| from + found + 1)
}

#[cfg(test)]
mod tests;
