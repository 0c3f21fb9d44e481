//! HTML as tokens that can be compared, and whether it is well-formed.

// Each test that uses this module uses its own part of it.
#![allow(dead_code)]

use std::collections::BTreeMap;

use html5gum::Tokenizer;

/// A token of HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token {
    /// The begin of an element, with its attributes.
    Open(String, BTreeMap<String, String>),
    /// The end of an element.
    Close(String),
    /// Text, with references resolved.
    Text(String),
    /// A comment, a doctype or a fault: none of them belongs in a text.
    Other(String),
}

/// Elements around which space has no meaning.
const BLOCKS: &[&str] = &[
    "blockquote",
    "dd",
    "div",
    "dl",
    "dt",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Elements without content.
const VOID: &[&str] = &["br", "hr", "img", "input"];

/// The tokens of a piece of HTML, as they are.
pub(crate) fn raw_tokens(html: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    for Ok(token) in Tokenizer::new(html) {
        let token = match token {
            html5gum::Token::StartTag(tag) => {
                let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect();
                Token::Open(text(&tag.name), attributes)
            }
            html5gum::Token::EndTag(tag) => Token::Close(text(&tag.name)),
            html5gum::Token::String(more) => match tokens.last_mut() {
                Some(Token::Text(before)) => {
                    before.push_str(&text(&more));
                    continue;
                }
                _ => Token::Text(text(&more)),
            },
            other => Token::Other(format!("{other:?}")),
        };
        tokens.push(token);
    }
    tokens
}

/// The tokens of a piece of HTML without what has no meaning: space around blocks, the amount of
/// space in text, the order of attributes, and how something is escaped. After the `normalize.py`
/// of the `CommonMark` specification.
pub(crate) fn tokens(html: &str) -> Vec<Token> {
    let raw = raw_tokens(html);
    let is_edge = |token: Option<&Token>| match token {
        None => true,
        Some(Token::Open(name, _) | Token::Close(name)) => BLOCKS.contains(&name.as_str()),
        Some(_) => false,
    };
    let mut out = Vec::new();
    let mut pre = false;
    for (index, token) in raw.iter().enumerate() {
        match token {
            Token::Open(name, _) | Token::Close(name) if name == "pre" => {
                pre = matches!(token, Token::Open(..));
                out.push(token.clone());
            }
            Token::Text(text) if !pre => {
                let mut text = collapse(text);
                let before = index.checked_sub(1).and_then(|before| raw.get(before));
                let after_break = matches!(before, Some(Token::Open(name, _)) if name == "br");
                if is_edge(before) || after_break {
                    text.drain(..text.len() - text.trim_start_matches(' ').len());
                }
                if is_edge(raw.get(index + 1)) {
                    text.truncate(text.trim_end_matches(' ').len());
                }
                if !text.is_empty() {
                    out.push(Token::Text(text));
                }
            }
            Token::Other(fault) if fault.contains("Error") => {}
            token => out.push(token.clone()),
        }
    }
    out
}

fn collapse(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            ' ' | '\n' | '\t' | '\r' if out.ends_with(' ') => {}
            '\n' | '\t' | '\r' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// What is wrong with a piece of HTML: faults that a browser would pass over, elements that do not
/// close or close in the wrong order, and what nobody but the program may put in a page.
pub(crate) fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut ids = std::collections::HashSet::new();
    for token in raw_tokens(html) {
        match token {
            Token::Open(name, attributes) => {
                if ["script", "style", "iframe", "object", "embed", "form", "input", "svg", "math"]
                    .contains(&name.as_str())
                {
                    faults.push(format!("<{name}>"));
                }
                for (attribute, value) in &attributes {
                    faults.extend(attribute_fault(attribute, value));
                    if attribute == "id" && !ids.insert(value.clone()) {
                        faults.push(format!("id {value} twice"));
                    }
                }
                if name == "a" && open.contains(&name) {
                    faults.push("a link in a link".to_owned());
                }
                if name == "p" && open.contains(&name) {
                    faults.push("a paragraph in a paragraph".to_owned());
                }
                if !VOID.contains(&name.as_str()) {
                    open.push(name);
                }
            }
            Token::Close(name) => match open.pop() {
                Some(last) if last == name => {}
                last => faults.push(format!("</{name}> closes {last:?}")),
            },
            Token::Text(_) => {}
            Token::Other(fault) => faults.push(fault),
        }
    }
    faults.extend(open.into_iter().map(|name| format!("<{name}> stays open")));
    faults
}

fn attribute_fault(attribute: &str, value: &str) -> Option<String> {
    let known = [
        "alt",
        "aria-hidden",
        "aria-label",
        "aria-labelledby",
        "class",
        "decoding",
        "height",
        "href",
        "id",
        "loading",
        "rel",
        "role",
        "scope",
        "src",
        "start",
        "tabindex",
        "title",
        "width",
    ];
    if !known.contains(&attribute) {
        return Some(format!("attribute {attribute}"));
    }
    if attribute != "href" {
        return None;
    }
    let good = (value.starts_with('/') && !value.starts_with("//"))
        || ["https://", "http://", "mailto:", "tel:", "#"]
            .iter()
            .any(|start| value.to_ascii_lowercase().starts_with(start));
    let hidden = value.bytes().any(|byte| byte <= b' ' || byte >= 0x7f || byte == b'\\');
    (!good || hidden).then(|| format!("href {value}"))
}
