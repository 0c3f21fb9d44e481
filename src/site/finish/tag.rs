//! Tags in their shortest form.

use std::ops::Range;

use memchr::{memchr, memchr_iter};

use super::entities::decode;

/// An attribute as it stands in the HTML.
#[derive(Debug, Clone)]
pub(in crate::site) struct Attribute {
    name: Range<usize>,
    /// Without its quotes; empty when it has no value.
    value: Range<usize>,
    /// Whether its value is written between quotes.
    quoted: bool,
}

impl Attribute {
    /// Its name.
    pub(in crate::site) fn name<'a>(&self, html: &'a [u8]) -> &'a [u8] {
        &html[self.name.clone()]
    }

    /// Its value, without references; `memory` is where it is put when it has any.
    pub(in crate::site) fn value<'a>(&self, html: &'a [u8], memory: &'a mut Vec<u8>) -> &'a [u8] {
        let written = &html[self.value.clone()];
        if memchr(b'&', written).is_none() {
            return written;
        }
        decode(written, memory);
        memory
    }
}

/// Reads an opening tag: where its name stands, and where it ends.
pub(super) fn parse(html: &[u8], tag: usize, attributes: &mut Vec<Attribute>) -> (Range<usize>, usize) {
    attributes.clear();
    let to = |from: usize, ends: &dyn Fn(u8) -> bool| {
        html[from..].iter().position(|byte| ends(*byte)).map_or(html.len(), |length| from + length)
    };
    let name = tag + 1..to(tag + 1, &|byte| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/'));
    let mut at = name.end;
    loop {
        at = to(at, &|byte| !byte.is_ascii_whitespace() && byte != b'/');
        match html.get(at) {
            None => return (name, at),
            Some(b'>') => return (name, at + 1),
            Some(_) => {}
        }
        let start = at;
        at = to(at + 1, &|byte| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'>' | b'/'));
        let attribute = start..at;
        let mut value = at..at;
        let equals = to(at, &|byte| !byte.is_ascii_whitespace());
        if html.get(equals) == Some(&b'=') {
            at = to(equals + 1, &|byte| !byte.is_ascii_whitespace());
            if let Some(quote @ (b'"' | b'\'')) = html.get(at) {
                let end = memchr(*quote, &html[at + 1..]).map_or(html.len(), |length| at + 1 + length);
                value = at + 1..end;
                at = (end + 1).min(html.len());
            } else {
                let end = to(at, &|byte| byte.is_ascii_whitespace() || byte == b'>');
                value = at..end;
                at = end;
            }
        }
        attributes.push(Attribute { name: attribute, value, quoted: false });
    }
}

/// Writes an opening tag: attributes between quotes first, each group by name, so that equal tags are equal bytes.
pub(super) fn write(
    html: &[u8],
    name: &[u8],
    attributes: &mut Vec<Attribute>,
    self_closing: bool,
    memory: &mut Vec<u8>,
    out: &mut Vec<u8>,
) {
    out.push(b'<');
    out.extend_from_slice(name);
    if !attributes.is_empty() {
        attributes.retain(|attribute| !is_redundant(html, name, attribute));
        for attribute in attributes.iter_mut() {
            let value = shown(html, name, attribute, memory);
            attribute.quoted = value.iter().any(|byte| needs_quotes(*byte));
        }
        attributes.sort_by(|a, b| b.quoted.cmp(&a.quoted).then_with(|| a.name(html).cmp(b.name(html))));
        for attribute in attributes.iter() {
            out.push(b' ');
            out.extend(attribute.name(html).iter().map(u8::to_ascii_lowercase));
            let value = shown(html, name, attribute, memory);
            if value.is_empty() {
                continue;
            }
            out.push(b'=');
            if attribute.quoted {
                quote(value, out);
            } else {
                out.extend_from_slice(value);
            }
        }
    }
    if self_closing {
        // After a value without quotes the slash would be part of it.
        let unquoted = attributes.last().is_some_and(|attribute| !attribute.quoted);
        out.extend_from_slice(if unquoted { b" /" } else { b"/" });
    }
    out.push(b'>');
}

/// The value as it is to be shown: white space that says nothing is left out.
fn shown<'a>(html: &'a [u8], tag: &[u8], attribute: &Attribute, memory: &'a mut Vec<u8>) -> &'a [u8] {
    let name = attribute.name(html);
    if name == b"class" {
        let written = html[attribute.value.clone()].trim_ascii();
        if !written.windows(2).any(|two| two.iter().all(u8::is_ascii_whitespace)) && memchr(b'&', written).is_none() {
            return written;
        }
        let words: Vec<&[u8]> = written.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).collect();
        let joined = words.join(&b' ');
        decode(&joined, memory);
        return memory;
    }
    if tag == b"meta" && name == b"content" && html[attribute.value.clone()].starts_with(b"width=device-width") {
        memory.clear();
        memory.extend(html[attribute.value.clone()].iter().filter(|byte| !byte.is_ascii_whitespace()));
        return memory;
    }
    attribute.value(html, memory)
}

/// Whether leaving an attribute out changes nothing.
fn is_redundant(html: &[u8], tag: &[u8], attribute: &Attribute) -> bool {
    let value = html[attribute.value.clone()].trim_ascii();
    match (tag, attribute.name(html)) {
        (_, b"class" | b"id" | b"style") => value.is_empty(),
        (b"button", b"type") => value == b"submit",
        (b"form", b"method") => value == b"get",
        _ => false,
    }
}

/// Whether a value with this byte has to stand between quotes. Source: the HTML standard, §13.1.2.3.
fn needs_quotes(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'=' | b'<' | b'>' | b'`')
}

/// Writes a value between the quotes that it has least of itself.
fn quote(value: &[u8], out: &mut Vec<u8>) {
    let count = |quote: u8| memchr_iter(quote, value).count();
    let (quote, written): (u8, &[u8]) = if count(b'\'') < count(b'"') { (b'\'', b"&#39;") } else { (b'"', b"&#34;") };
    out.push(quote);
    let mut rest = value;
    while let Some(at) = memchr(quote, rest) {
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(written);
        rest = &rest[at + 1..];
    }
    out.extend_from_slice(rest);
    out.push(quote);
}
