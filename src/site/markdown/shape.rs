//! What of a list of pieces is only known when all of it has been seen.

use std::collections::HashSet;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::document::Piece;

/// What of a list of pieces is only known when all of it has been seen, by the index of the piece
/// that begins it.
#[derive(Default)]
pub(super) struct Shape {
    /// Lists with boxes to tick.
    pub(super) checklists: HashSet<usize>,
    /// Paragraphs that are a definition by themselves, so that they need no element of their own.
    pub(super) bare: HashSet<usize>,
}

impl Shape {
    /// Looks at a list of pieces.
    pub(super) fn of(pieces: &[Piece]) -> Self {
        let mut shape = Self::default();
        let mut lists = Vec::new();
        // Of each definition that is open: how many blocks it has had so far.
        let mut definitions: Vec<usize> = Vec::new();
        for (index, (event, _)) in pieces.iter().enumerate() {
            match event {
                Event::Start(Tag::List(_)) => lists.push(index),
                Event::End(TagEnd::List(_)) => drop(lists.pop()),
                Event::TaskListMarker(_) => shape.checklists.extend(lists.last()),
                _ => {}
            }
            match event {
                Event::Start(tag) if is_block(tag) => count(&mut definitions),
                Event::Rule => count(&mut definitions),
                Event::End(TagEnd::Paragraph) => {
                    let ends = matches!(pieces.get(index + 1), Some((Event::End(TagEnd::DefinitionListDefinition), _)));
                    if ends && definitions.last() == Some(&1) {
                        shape.bare.extend(paragraph_start(pieces, index));
                    }
                }
                Event::End(TagEnd::DefinitionListDefinition) => drop(definitions.pop()),
                _ => {}
            }
            if matches!(event, Event::Start(Tag::DefinitionListDefinition)) {
                definitions.push(0);
            }
        }
        shape
    }
}

fn count(definitions: &mut [usize]) {
    if let Some(blocks) = definitions.last_mut() {
        *blocks += 1;
    }
}

/// Where the paragraph begins that ends at an index.
fn paragraph_start(pieces: &[Piece], end: usize) -> Option<usize> {
    pieces.get(..end)?.iter().rposition(|(event, _)| matches!(event, Event::Start(Tag::Paragraph)))
}

fn is_block(tag: &Tag) -> bool {
    use Tag::{Emphasis, Image, Link, Strikethrough, Strong, Subscript, Superscript};
    !matches!(tag, Emphasis | Strong | Strikethrough | Superscript | Subscript | Link { .. } | Image { .. })
}
