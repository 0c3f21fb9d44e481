//! From the events of the parser to a [`Document`].

use std::mem;

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};

use super::document::{Document, Piece};
use crate::source::Span;

/// How deep quotes and lists may be nested. Also the most emphasis in emphasis that is kept: more
/// of it says nothing, and what writes or reads HTML may not bear elements without end.
const MAX_DEPTH: usize = 16;

/// The settings of the parser. Smart punctuation stays off: an editor gets the characters that they
/// type. Heading attributes stay off too: see [`Reader::own_anchor`].
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

/// What has been opened and not yet closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    /// A quote or a list, and whether it is kept.
    Container(bool),
    /// A part of a list, and whether it is kept: it is when its list is.
    Part(bool),
    /// Emphasis, and whether it is kept.
    Emphasis(bool),
    /// A footnote.
    Note,
    /// A block of HTML, in which all is HTML: the parser gives its indentation as text.
    Html,
    /// All else.
    Other,
}

/// Collects the events of the parser.
#[derive(Default)]
pub(super) struct Reader<'a> {
    document: Document<'a>,
    open: Vec<Open>,
    /// Text or HTML that may go on with the next event: the parser cuts text at every character
    /// that might have meant something, and gives a block of HTML line by line.
    pending: Option<Piece<'a>>,
    /// More of `pending`, while it grows.
    grown: String,
    /// The footnotes that are open, from the outside in: the name, and what was read around it.
    notes: Vec<(CowStr<'a>, Vec<Piece<'a>>)>,
    /// How many quotes and lists are open and kept.
    kept: usize,
    /// How many quotes and lists are open and dropped.
    dropped: usize,
    emphasis: usize,
}

impl<'a> Reader<'a> {
    /// Reads a text. `far` is where a marker was taken away before.
    pub(super) fn read(text: &'a str, far: Option<Span>) -> Document<'a> {
        let mut reader = Self::default();
        for (event, span) in Parser::new_ext(text, options()).into_offset_iter() {
            reader.take(event, span);
        }
        reader.flush();
        let mut document = reader.document;
        if document.too_deep.is_empty() {
            document.too_deep.extend(far);
        }
        document
    }

    fn take(&mut self, event: Event<'a>, span: Span) {
        let event = match event {
            Event::Text(text) if self.open.last() == Some(&Open::Html) => Event::Html(text),
            event => event,
        };
        let grows = matches!(
            (&event, &self.pending),
            (Event::Text(_), Some((Event::Text(_), _))) | (Event::Html(_), Some((Event::Html(_), _)))
        );
        match event {
            Event::Text(more) | Event::Html(more) if grows => self.grow(&more, &span),
            Event::Text(_) | Event::Html(_) => {
                self.flush();
                self.pending = Some((event, span));
            }
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag, span),
            Event::TaskListMarker(_) if self.in_dropped_part() => {}
            event => self.push(event, span),
        }
    }

    fn start(&mut self, tag: Tag<'a>, span: Span) {
        self.flush();
        let open = self.opened_by(&tag);
        self.open.push(open);
        match open {
            Open::Container(true) => self.kept += 1,
            Open::Container(false) => {
                if self.dropped == 0 {
                    self.document.too_deep.push(span);
                }
                self.dropped += 1;
                return;
            }
            // What stood in items of its own would run together.
            Open::Part(false) => return self.push(Event::SoftBreak, span),
            Open::Emphasis(true) => self.emphasis += 1,
            Open::Emphasis(false) => return,
            Open::Note => {
                if let Tag::FootnoteDefinition(name) = tag {
                    self.notes.push((name, mem::take(&mut self.document.body)));
                }
                return;
            }
            Open::Part(true) | Open::Html | Open::Other => {}
        }
        self.push(Event::Start(tag), span);
    }

    fn opened_by(&self, tag: &Tag) -> Open {
        match tag {
            Tag::BlockQuote(_) | Tag::List(_) | Tag::DefinitionList => Open::Container(self.kept < MAX_DEPTH),
            Tag::Item | Tag::DefinitionListTitle | Tag::DefinitionListDefinition => {
                Open::Part(self.open.last() != Some(&Open::Container(false)))
            }
            Tag::Emphasis | Tag::Strong => Open::Emphasis(self.emphasis < MAX_DEPTH),
            Tag::FootnoteDefinition(_) => Open::Note,
            Tag::HtmlBlock => Open::Html,
            _ => Open::Other,
        }
    }

    fn end(&mut self, tag: TagEnd, span: Span) {
        self.flush();
        match self.open.pop() {
            Some(Open::Container(true)) => self.kept -= 1,
            Some(Open::Container(false)) => {
                self.dropped -= 1;
                return;
            }
            Some(Open::Emphasis(true)) => self.emphasis -= 1,
            Some(Open::Part(false) | Open::Emphasis(false)) => return,
            Some(Open::Note) => {
                if let Some((name, around)) = self.notes.pop() {
                    let note = mem::replace(&mut self.document.body, around);
                    self.document.notes.entry(name).or_insert(note);
                }
                return;
            }
            Some(Open::Part(true) | Open::Html | Open::Other) | None => {}
        }
        if matches!(tag, TagEnd::Heading(_)) {
            self.own_anchor();
        }
        self.push(Event::End(tag), span);
    }

    fn push(&mut self, event: Event<'a>, span: Span) {
        self.flush();
        self.document.body.push((event, span));
    }

    /// Adds to the text or HTML that is pending.
    fn grow(&mut self, more: &str, span: &Span) {
        if let Some((Event::Text(text) | Event::Html(text), place)) = &mut self.pending {
            if self.grown.is_empty() {
                self.grown.push_str(text);
            }
            self.grown.push_str(more);
            place.start = place.start.min(span.start);
            place.end = place.end.max(span.end);
        }
    }

    /// Notes the text or HTML that is pending: it does not go on.
    fn flush(&mut self) {
        let Some((mut event, span)) = self.pending.take() else { return };
        if let Event::Text(text) | Event::Html(text) = &mut event
            && !self.grown.is_empty()
        {
            *text = CowStr::from(mem::take(&mut self.grown));
        }
        self.document.body.push((event, span));
    }

    /// Whether an item is being read whose list was dropped.
    fn in_dropped_part(&self) -> bool {
        self.open.iter().rev().take(2).any(|open| *open == Open::Part(false))
    }

    /// Takes `{#anker}` from the end of the heading that ends here. The parser can do it as well,
    /// but then it takes away all that is in braces, and an editor's `{naam}` would be lost.
    fn own_anchor(&mut self) {
        let Some((Event::Text(text), _)) = self.document.body.last() else { return };
        let Some((rest, anchor)) = text.strip_suffix('}').and_then(|text| text.rsplit_once("{#")) else { return };
        if anchor.is_empty() || !anchor.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
            return;
        }
        let (rest, anchor) = (rest.trim_end().to_owned(), anchor.to_owned());
        if let Some((text, _)) = self.document.body.last_mut() {
            *text = Event::Text(rest.into());
        }
        let heading = self.document.body.iter_mut().rev().find_map(|(event, _)| match event {
            Event::Start(Tag::Heading { id, .. }) => Some(id),
            _ => None,
        });
        if let Some(id) = heading {
            *id = Some(anchor.into());
        }
    }
}
