//! Links.

use std::borrow::Cow;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::Writer;
use crate::check::tekst::{lege_link, linktekst, onveilige_link};
use crate::check::versheid::geldig_tot;
use crate::check::verwijzingen::onbekende_link;
use crate::site::markdown::document::Piece;
use crate::site::markdown::escape;
use crate::site::markdown::target::Target;
use crate::source::Span;

/// A name longer than this is not compared with what is known: nobody typed it by mistake.
const LONGEST_NAME: usize = 200;

impl Writer<'_> {
    /// Begins a link. One that may not be followed leaves only its text.
    pub(super) fn open_link(&mut self, kind: LinkType, dest: &str, title: &str, rest: &[Piece], span: &Span) {
        let written = dest;
        let dest = if kind == LinkType::Email { Cow::Owned(format!("mailto:{dest}")) } else { Cow::Borrowed(dest) };
        let target = if has_content(rest) { Target::of(&dest) } else { Target::Empty };
        let place = self.word(written.trim(), span);
        let before = self.out.len();
        self.out.push_str("<a");
        self.link = self.link_to(&target, span, place);
        if self.link {
            if let Some(finding) = linktekst::check(&words(rest), self.line(span)) {
                self.note(finding);
            }
            if !title.is_empty() {
                self.attribute("title", title);
            }
            self.out.push('>');
        } else {
            self.out.truncate(before);
        }
    }

    pub(super) fn close_link(&mut self) {
        if self.link {
            self.out.push_str("</a>");
        }
        self.link = false;
    }

    /// Adds the attributes of a link to the tag. False, with a finding, when it leads nowhere.
    fn link_to(&mut self, target: &Target, span: &Span, place: Span) -> bool {
        match target {
            Target::Empty => {
                self.note(lege_link::finding(self.line(span)));
                false
            }
            Target::Unsafe(begin) => {
                self.note(onveilige_link::finding(begin, place));
                false
            }
            Target::Record { scheme, name, fragment } => self.record(scheme, name, *fragment, place),
            Target::Site(path) => {
                let page = path.split(['?', '#']).next().unwrap_or_default();
                if !self.links.pages(page) {
                    self.note(onbekende_link::page(page, place));
                    return false;
                }
                let url = format!("{}{path}", self.links.base());
                self.href(&url);
                true
            }
            Target::Here(url) | Target::Contact(url) => {
                self.href(url);
                true
            }
            Target::Web(url) => {
                self.attribute("class", "extern");
                self.href(url);
                self.attribute("rel", "external noopener");
                true
            }
        }
    }

    /// A link to a record, chapter or page by name. A source is cited: its link goes to the list of
    /// sources at the end of the page, where it has one.
    fn record(&mut self, scheme: &str, name: &str, fragment: Option<&str>, place: Span) -> bool {
        let Some(url) = self.links.url(scheme, name) else {
            if self.links.is_over(scheme, name) {
                self.note(geldig_tot::link(scheme, name, place));
            } else if !self.is_full() {
                let known = if name.len() > LONGEST_NAME { Vec::new() } else { self.links.known(scheme) };
                self.note(onbekende_link::finding(scheme, name, place, known.iter().map(String::as_str)));
            }
            return false;
        };
        match scheme {
            "bron" if self.links.lists_sources() => {
                let number = place_in(&mut self.rendered.bronnen, name);
                self.attribute("class", "bron-verwijzing");
                self.href(&format!("#bron-{number}"));
                return true;
            }
            "begrip" => {
                place_in(&mut self.rendered.begrippen, name);
            }
            _ => {}
        }
        match fragment {
            Some(fragment) if !url.contains('#') => self.href(&format!("{url}#{fragment}")),
            _ => self.href(&url),
        }
        true
    }

    fn href(&mut self, url: &str) {
        self.out.push_str(" href=\"");
        escape::href(&mut self.out, url);
        self.out.push('"');
    }
}

/// The place of a name in a list, from one. A name that is not in it is added.
fn place_in(list: &mut Vec<String>, name: &str) -> usize {
    if let Some(at) = list.iter().position(|known| known == name) {
        return at + 1;
    }
    list.push(name.to_owned());
    list.len()
}

/// The words of the link that has just begun.
fn words(rest: &[Piece]) -> String {
    let mut out = String::new();
    for (event, _) in rest {
        match event {
            Event::End(TagEnd::Link) => break,
            Event::Text(text) | Event::Code(text) => out.push_str(text),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            _ => {}
        }
    }
    out
}

/// Whether the link that has just begun has anything to press.
fn has_content(rest: &[Piece]) -> bool {
    rest.iter().map(|(event, _)| event).take_while(|event| !matches!(event, Event::End(TagEnd::Link))).any(|event| {
        match event {
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) => !text.trim().is_empty(),
            Event::Start(Tag::Image { .. }) => true,
            _ => false,
        }
    })
}
