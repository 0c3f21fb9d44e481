//! A YAML document as a tree in which everything knows its place in the file.
//!
//! The tree keeps scalars as the editor wrote them: `0594 00 00 00` stays text with its leading
//! zero, and whether a value is a number is for the field it lands in to say, not for YAML.

use std::ops::Range;

/// A place in a file: byte offsets into its text.
pub type Span = Range<usize>;

/// One node of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Where the node stands. Of a list or map: from its first to its last child, with the brackets
    /// when it has these.
    pub span: Span,
    /// What the node holds.
    pub content: Content,
}

/// What a node holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A single value.
    Scalar {
        /// The text: as written when plain, with escapes resolved when quoted.
        text: String,
        /// Whether it was written without quotes, so that `null`, `true` and numbers have their meaning.
        plain: bool,
    },
    /// A list.
    List(Vec<Node>),
    /// A map, in the order of the file, with duplicate keys kept.
    Map(Vec<Entry>),
}

/// A key with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The name of the key.
    pub key: String,
    /// Where the key stands.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

impl Node {
    /// Whether this is a value that was left out: nothing at all, or `~` or `null` without quotes.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(&self.content, Content::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null"))
    }

    /// Whether nothing stands where a value should.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(&self.content, Content::Scalar { text, plain: true } if text.is_empty())
    }

    /// Whether this is a single value.
    #[must_use]
    pub fn is_scalar(&self) -> bool {
        matches!(self.content, Content::Scalar { .. })
    }

    /// Shows this node and everything in it to a visitor.
    pub fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Self)) {
        see(self);
        match &self.content {
            Content::Scalar { .. } => {}
            Content::List(items) => items.iter().for_each(|item| item.visit(see)),
            Content::Map(entries) => entries.iter().for_each(|entry| entry.value.visit(see)),
        }
    }

    /// The same tree, its places moved on by a number of bytes.
    #[must_use]
    pub fn shifted(self, by: usize) -> Self {
        if by == 0 {
            return self;
        }
        let moved = |span: Span| span.start + by..span.end + by;
        let content = match self.content {
            Content::List(items) => Content::List(items.into_iter().map(|item| item.shifted(by)).collect()),
            Content::Map(entries) => Content::Map(
                entries
                    .into_iter()
                    .map(|entry| Entry {
                        key: entry.key,
                        key_span: moved(entry.key_span),
                        value: entry.value.shifted(by),
                    })
                    .collect(),
            ),
            scalar @ Content::Scalar { .. } => scalar,
        };
        Self { span: moved(self.span), content }
    }
}
