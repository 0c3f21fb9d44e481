//! Images.

use std::fmt::Write;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Writer;
use crate::check::tekst::{alt_zegt_niets, ontbrekende_afbeelding, zonder_alt};
use crate::site::markdown::document::Piece;
use crate::site::markdown::escape;
use crate::source::Span;

/// How wide an image is shown: as a text, which is 38 rem of 18 px at most, or as the screen less its margins.
const SIZES: &str = "(min-width: 744px) 684px, 92vw";

/// So many bytes of HTML are in sight with certainty when a page opens.
const IN_SIGHT: usize = 400;

impl Writer<'_> {
    /// Writes an image. Returns how many of the pieces that follow belong to it: they are its text
    /// for who does not see it.
    pub(super) fn image(&mut self, src: &str, title: &str, rest: &[Piece], span: &Span) -> usize {
        let (alt, used) = alternative(rest);
        if alt.trim().is_empty() {
            self.note(zonder_alt::finding(self.line(span)));
        } else if let Some(finding) = alt_zegt_niets::check(&alt, src, self.line(span)) {
            self.note(finding);
        }
        let Some(image) = self.links.image(src) else {
            self.note(ontbrekende_afbeelding::finding(src, self.word(src, span)));
            self.text(&alt);
            return used;
        };
        let before = self.out.len();
        self.out.push_str("<img src=\"");
        escape::href(&mut self.out, &image.url);
        self.out.push('"');
        if let Some(srcset) = &image.srcset {
            self.attribute("srcset", srcset);
            self.attribute("sizes", SIZES);
        }
        self.attribute("alt", alt.trim());
        if !title.is_empty() {
            self.attribute("title", title);
        }
        // Writing to a string can not fail.
        let _ = write!(self.out, " width=\"{}\" height=\"{}\"", image.width, image.height);
        // What stands at the top of a text is mostly in sight at once: to load that late makes people wait.
        let late = before > IN_SIGHT || !self.rendered.headings.is_empty();
        self.out.push_str(if late { " loading=\"lazy\" decoding=\"async\">" } else { ">" });
        used
    }
}

/// The text of an image, and how many pieces it takes with its end. An image within has its own
/// text in it.
fn alternative(rest: &[Piece]) -> (String, usize) {
    let mut alt = String::new();
    let mut images = 1;
    for (index, (event, _)) in rest.iter().enumerate() {
        match event {
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) => alt.push_str(text),
            Event::SoftBreak | Event::HardBreak => alt.push(' '),
            Event::Start(Tag::Image { .. }) => images += 1,
            Event::End(TagEnd::Image) => {
                images -= 1;
                if images == 0 {
                    return (alt, index + 1);
                }
            }
            _ => {}
        }
    }
    (alt, rest.len())
}
