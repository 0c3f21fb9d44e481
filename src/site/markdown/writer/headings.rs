//! Headings.

use std::fmt::Write;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Writer;
use crate::check::tekst::kopniveau;
use crate::site::markdown::Heading;
use crate::site::markdown::anchors::slug;
use crate::site::markdown::document::Piece;
use crate::source::Span;

impl Writer<'_> {
    /// Begins a heading. Returns how many of the pieces that follow are dealt with: all of a heading
    /// without words, since a heading that says nothing is a trap for who listens to the page.
    pub(super) fn open_heading(&mut self, written: u8, own: Option<&str>, rest: &[Piece], span: &Span) -> usize {
        let end = rest.iter().position(|(event, _)| matches!(event, Event::End(TagEnd::Heading(_))));
        let end = end.unwrap_or(rest.len());
        let text = words(&rest[..end]);
        let has_image = rest[..end].iter().any(|(event, _)| matches!(event, Event::Start(Tag::Image { .. })));
        if text.is_empty() && !has_image {
            return end + 1;
        }
        let level = self.levels.next(written);
        if let Some(most) = level.should_be {
            self.note(kopniveau::finding(written, most, self.line(span)));
        }
        let anchor = match own {
            Some(own) => self.anchors.own(own),
            None => self.anchors.unique(slug(&text)),
        };
        // Writing to a string can not fail.
        let _ = write!(self.out, "<h{}", level.given);
        self.attribute("id", &anchor);
        self.out.push('>');
        self.heading = level.given;
        self.tables.heading = Some(anchor.clone());
        self.rendered.headings.push(Heading { level: level.given, text, anchor });
        0
    }

    pub(super) fn close_heading(&mut self) {
        let _ = writeln!(self.out, "</h{}>", self.heading);
    }
}

/// The words of a heading, without markup.
fn words(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for (event, _) in pieces {
        match event {
            Event::Text(part) | Event::Code(part) | Event::InlineHtml(part) => text.push_str(part),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
