//! A [`Node`] tree under construction.

use crate::check::vorm::yaml::{self, Oorzaak};
use crate::diagnostics::Finding;
use crate::source::{Content, Entry, Node, Span};

/// A list or map that has not ended yet.
enum Open {
    List { span: Span, items: Vec<Node> },
    Map { span: Span, entries: Vec<Entry>, key: Option<(String, Span)> },
}

/// A [`Node`] tree under construction.
#[derive(Default)]
pub(super) struct Tree {
    open: Vec<Open>,
    root: Option<Node>,
    nodes: usize,
    last: usize,
}

impl Tree {
    /// How many lists and maps are open.
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    /// How many nodes there are, keys included.
    pub(super) fn nodes(&self) -> usize {
        self.nodes
    }

    /// Where the last thing that was read ends.
    pub(super) fn last(&self) -> usize {
        self.last
    }

    /// The place of the bracket of the innermost open list or map, when that has one.
    pub(super) fn bracket(&self) -> Option<Span> {
        match self.open.last()? {
            Open::List { span, .. } | Open::Map { span, .. } => (!span.is_empty()).then(|| span.clone()),
        }
    }

    /// Whether nothing is open: what is read stands by itself.
    pub(super) fn is_bare(&self) -> bool {
        self.open.is_empty()
    }

    pub(super) fn finish(self) -> Option<Node> {
        self.root
    }

    /// Adds a node where it belongs. In a map it is a key and a value by turns.
    pub(super) fn add(&mut self, node: Node) -> Result<(), Finding> {
        self.nodes += 1;
        self.last = node.span.end;
        self.place(node)
    }

    pub(super) fn open_list(&mut self, span: Span) -> Result<(), Finding> {
        self.begin(&span)?;
        self.open.push(Open::List { span, items: Vec::new() });
        Ok(())
    }

    pub(super) fn open_map(&mut self, span: Span) -> Result<(), Finding> {
        self.begin(&span)?;
        self.open.push(Open::Map { span, entries: Vec::new(), key: None });
        Ok(())
    }

    /// Ends the innermost list or map. With brackets it ends after these, else after its last child.
    pub(super) fn close(&mut self, end: Span) -> Result<(), Finding> {
        let whole = |span: Span, last: Option<usize>| {
            let end = if end.is_empty() { last.unwrap_or(span.end) } else { end.end };
            span.start..end.max(span.start)
        };
        let node = match self.open.pop() {
            Some(Open::List { span, items }) => {
                Node { span: whole(span, items.last().map(|item| item.span.end)), content: Content::List(items) }
            }
            Some(Open::Map { span, entries, .. }) => {
                let last = entries.last().map(|entry| entry.value.span.end.max(entry.key_span.end));
                Node { span: whole(span, last), content: Content::Map(entries) }
            }
            None => return Ok(()),
        };
        self.last = self.last.max(node.span.end);
        self.place(node)
    }

    /// Refuses a list or map as the key of a map.
    fn begin(&mut self, span: &Span) -> Result<(), Finding> {
        self.nodes += 1;
        self.last = span.end;
        match self.open.last() {
            Some(Open::Map { key: None, .. }) => Err(yaml::finding(Oorzaak::Sleutel, span.start)),
            _ => Ok(()),
        }
    }

    fn place(&mut self, node: Node) -> Result<(), Finding> {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => match key.take() {
                Some((name, key_span)) => entries.push(Entry { key: name, key_span, value: node }),
                None => match node.content {
                    Content::Scalar { text, .. } if !text.is_empty() => *key = Some((text, node.span)),
                    _ => return Err(yaml::finding(Oorzaak::Sleutel, node.span.start)),
                },
            },
        }
        Ok(())
    }
}
