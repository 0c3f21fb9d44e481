//! A text as what the parser found in it.

use std::collections::HashMap;

use pulldown_cmark::{CowStr, Event, Tag};

use crate::source::Span;

/// An event of the parser with its place in the text.
pub(super) type Piece<'a> = (Event<'a>, Span);

/// A text as what the parser found in it, made fit for writing: what opens also closes, and nothing
/// is nested deeper than is allowed.
#[derive(Default)]
pub(super) struct Document<'a> {
    /// The text without its footnotes.
    pub(super) body: Vec<Piece<'a>>,
    /// The footnotes, by the name they have in the text.
    pub(super) notes: HashMap<CowStr<'a>, Vec<Piece<'a>>>,
    /// Where quotes or lists go too deep: once for each nest of them.
    pub(super) too_deep: Vec<Span>,
}

impl Document<'_> {
    /// The ids that the editor gave to headings.
    pub(super) fn own_anchors(&self) -> impl Iterator<Item = String> {
        let pieces = self.body.iter().chain(self.notes.values().flatten());
        pieces.filter_map(|(event, _)| match event {
            Event::Start(Tag::Heading { id: Some(id), .. }) => Some(id.to_string()),
            _ => None,
        })
    }
}
