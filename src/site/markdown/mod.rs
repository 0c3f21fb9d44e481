//! From the Markdown of chapters, pages and records to HTML.
//!
//! The text comes from people who commit to a folder, and the page is read by people who trust a
//! gemeente. So nothing that an editor writes reaches a page as HTML: raw HTML is shown as text,
//! and a link goes only where `target` says that it may go. Each of these is a finding as well,
//! which stops the build; that the HTML is harmless and well-formed all the same is what lets the
//! preview show the page with the findings on top.
//!
//! Three steps:
//! 1. `tame` takes away what would make the parser slow: containers in containers without end.
//! 2. `reader` reads the events of the parser (`CommonMark` 0.31.2 with tables, footnotes,
//!    definition lists, task lists and notices) into a `document`: it flattens what is nested too
//!    deep and sets footnotes apart.
//! 3. `writer` writes the HTML in one pass, and raises the findings.
//!
//! All of it takes time in proportion to the length of the text.

mod anchors;
mod document;
mod escape;
mod heading;
mod image;
mod labels;
mod levels;
mod links;
mod melding;
mod prose;
mod reader;
mod rendered;
mod shape;
mod tame;
mod target;
mod writer;

pub use heading::Heading;
pub use image::Image;
pub use labels::Labels;
pub use links::{Links, SCHEMES};
pub use prose::{Prose, prose};
pub use rendered::Rendered;

use reader::Reader;
use writer::Writer;

/// Turns Markdown into HTML. `first_level` is the level that the highest heading must have: 2 under
/// the title of a page, 3 under a heading of the page itself. The findings point into `text`.
#[must_use]
pub fn render(text: &str, links: &dyn Links, labels: &Labels, first_level: u8) -> Rendered {
    let (tamed, far) = tame::tame(text);
    let document = Reader::read(&tamed, far);
    Writer::new(text, links, labels, first_level, &document).write(&document)
}
