//! The ways in which pages differ from the `CommonMark` specification on purpose.

use std::collections::HashSet;

use pulldown_cmark::{Event, Options, Parser, TagEnd};
use wijkwijzer::site::markdown::Rendered;

use crate::html::{Token, tokens};

/// A way in which the pages differ from the specification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Difference {
    /// HTML is shown as text, a block of it in a paragraph.
    RawHtml,
    /// A heading without words is left out.
    EmptyHeading,
    /// Headings go down one level at a time.
    HeadingLevel,
    /// Headings have an id.
    HeadingId,
    /// Of a link that leads nowhere, or where it may not, only the text remains.
    RefusedLink,
    /// A link to another site says that it is one.
    ExternalLink,
    /// An image has its size, and is loaded when it comes into view.
    Image,
}

/// Why each example in the list may be different, and which rules it then breaks.
pub(crate) const DIFFERENCES: &[(Difference, &[u64])] = &[
    (
        Difference::RawHtml,
        &[
            21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167,
            168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188,
            189, 190, 191, 201, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617, 623, 625,
            626, 627, 628, 629, 630, 631, 642, 643,
        ],
    ),
    (Difference::EmptyHeading, &[79]),
    (
        Difference::HeadingLevel,
        &[59, 68, 71, 72, 73, 74, 76, 77, 83, 84, 86, 89, 90, 91, 95, 96, 102, 103, 141, 646, 647],
    ),
    (
        Difference::HeadingId,
        &[
            10, 59, 62, 66, 67, 68, 71, 72, 73, 74, 75, 76, 77, 78, 80, 81, 82, 83, 84, 86, 89, 90, 91, 95, 96, 102,
            103, 115, 141, 214, 215, 227, 228, 229, 230, 232, 300, 646, 647,
        ],
    ),
    (
        Difference::RefusedLink,
        &[
            194, 195, 200, 202, 203, 204, 484, 485, 486, 487, 492, 495, 496, 498, 499, 500, 502, 503, 504, 507, 522,
            567, 596, 598, 599, 601,
        ],
    ),
    (Difference::ExternalLink, &[20, 346, 480, 481, 501, 526, 538, 594, 595, 600, 603]),
    (
        Difference::Image,
        &[517, 520, 531, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 591],
    ),
];

/// The tokens that must come out of an example, by the specification and these differences.
pub(crate) fn wanted(markdown: &str, html: &str, differences: &[Difference], rendered: &Rendered) -> Vec<Token> {
    let mut html = html.to_owned();
    if differences.contains(&Difference::RawHtml) {
        html = escape_raw(markdown, &html);
    }
    let mut wanted = tokens(&html);
    for difference in differences {
        match difference {
            Difference::RawHtml => {}
            Difference::EmptyHeading => remove_empty_headings(&mut wanted),
            Difference::HeadingLevel => close_gaps(&mut wanted),
            Difference::HeadingId => add_ids(&mut wanted, rendered),
            Difference::RefusedLink => remove_links(&mut wanted),
            Difference::ExternalLink => mark_external(&mut wanted),
            Difference::Image => add_sizes(&mut wanted),
        }
    }
    // Text that was parted by what is gone.
    tokens(&join(&wanted))
}

/// The HTML of tokens.
fn join(tokens: &[Token]) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let mut out = String::new();
    for token in tokens {
        match token {
            Token::Open(name, attributes) => {
                let attributes = attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", escape(value)));
                out.extend(["<", name, &attributes.collect::<String>(), ">"]);
            }
            Token::Close(name) => out.extend(["</", name, ">"]),
            Token::Text(text) => out.push_str(&escape(text)),
            Token::Other(other) => out.extend(["<!--", other, "-->"]),
        }
    }
    out
}

/// Escapes what the parser takes for HTML where it stands in the HTML of the specification.
fn escape_raw(markdown: &str, html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    let mut pass = |raw: &str, is_block: bool| {
        let at = rest.find(raw).unwrap_or_else(|| panic!("{raw:?} stands in {rest:?}"));
        out.push_str(&rest[..at]);
        let escaped = raw.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let (start, escaped, end) = if is_block { ("<p>", escaped.trim(), "</p>") } else { ("", &*escaped, "") };
        out.extend([start, escaped, end]);
        rest = &rest[at + raw.len()..];
    };
    let mut block = String::new();
    for event in Parser::new_ext(markdown, Options::empty()) {
        match event {
            Event::Html(line) => block.push_str(&line),
            Event::End(TagEnd::HtmlBlock) => pass(&std::mem::take(&mut block), true),
            Event::InlineHtml(raw) => pass(&raw, false),
            _ => {}
        }
    }
    out + rest
}

fn is_heading(name: &str) -> bool {
    name.len() == 2 && name.starts_with('h') && name != "hr"
}

fn remove_empty_headings(tokens: &mut Vec<Token>) {
    while let Some(at) = tokens.windows(2).position(
        |pair| matches!(pair, [Token::Open(open, _), Token::Close(close)] if is_heading(open) && open == close),
    ) {
        tokens.drain(at..at + 2);
    }
}

/// Gives each heading the level under the last heading above it with a smaller one.
fn close_gaps(tokens: &mut [Token]) {
    let mut above: Vec<String> = Vec::new();
    for token in tokens {
        match token {
            Token::Open(name, _) if is_heading(name) => {
                above.retain(|other| other < name);
                above.push(name.clone());
                *name = format!("h{}", above.len());
            }
            Token::Close(name) if is_heading(name) => *name = format!("h{}", above.len()),
            _ => {}
        }
    }
}

fn add_ids(tokens: &mut [Token], rendered: &Rendered) {
    let ids: HashSet<&str> = rendered.headings.iter().map(|heading| heading.anchor.as_str()).collect();
    assert_eq!(ids.len(), rendered.headings.len(), "each id is there once");
    assert!(!ids.contains(""), "no id is empty");
    let mut headings = rendered.headings.iter();
    for token in tokens {
        if let Token::Open(name, attributes) = token
            && is_heading(name)
        {
            let heading = headings.next().expect("as many headings");
            attributes.insert("id".to_owned(), heading.anchor.clone());
        }
    }
}

/// Removes the elements of links, but not their text, that are no link to a page, a place in this
/// page, a web address, a mail address or a phone; or that have no text.
fn remove_links(tokens: &mut Vec<Token>) {
    let starts = ["#", "http://", "https://", "mailto:", "tel:"];
    let mut keep = true;
    let mut previous_was_link = false;
    let mut out = Vec::new();
    for token in tokens.drain(..) {
        match &token {
            Token::Open(name, attributes) if name == "a" => {
                let href = attributes.get("href").map(String::as_str).unwrap_or_default();
                let is_path = href.starts_with('/') && !["%5C", "%C2%A0"].iter().any(|bad| href.contains(bad));
                keep = is_path || starts.iter().any(|start| href.starts_with(start) && href != *start);
                previous_was_link = true;
                if keep {
                    out.push(token);
                }
                continue;
            }
            Token::Close(name) if name == "a" => {
                assert!(!(keep && previous_was_link), "a link without text is kept");
                if keep {
                    out.push(token);
                }
                keep = true;
            }
            _ => out.push(token),
        }
        previous_was_link = false;
    }
    *tokens = out;
}

fn mark_external(tokens: &mut [Token]) {
    for token in tokens {
        if let Token::Open(name, attributes) = token
            && name == "a"
            && attributes.get("href").is_some_and(|href| href.starts_with("http"))
        {
            attributes.insert("class".to_owned(), "extern".to_owned());
            attributes.insert("rel".to_owned(), "external noopener".to_owned());
        }
    }
}

fn add_sizes(tokens: &mut [Token]) {
    for token in tokens {
        if let Token::Open(name, attributes) = token
            && name == "img"
        {
            for (name, value) in [("width", "300"), ("height", "200")] {
                attributes.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// The rules that an example with a difference breaks, if the difference is a fault of the text.
pub(crate) fn codes(difference: Difference) -> &'static [&'static str] {
    match difference {
        Difference::RawHtml => &["K903"],
        Difference::HeadingLevel => &["K906"],
        Difference::RefusedLink => &["K901", "K902"],
        Difference::EmptyHeading | Difference::HeadingId | Difference::ExternalLink | Difference::Image => &[],
    }
}
