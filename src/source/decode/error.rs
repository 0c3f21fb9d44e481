//! What goes wrong while decoding, before it is put in words.

use std::fmt;

use crate::check::{vorm, waarde_fout};
use crate::diagnostics::Finding;
use crate::source::{Node, Span};

/// What is wrong with a node.
#[derive(Debug)]
pub(super) enum Kind {
    /// A value broke a rule of its type; the text is that of [`crate::check::WaardeFout`].
    Custom(String),
    /// A key that the map must have.
    Missing(&'static str),
    /// Another kind of value was asked for: what, in Dutch.
    Expected(&'static str),
    /// A word outside of a closed list, and the list.
    Choice(String, &'static [&'static str]),
    /// Nothing stands where a value should.
    Empty,
}

/// An error on its way up through serde.
#[derive(Debug)]
pub(super) struct DecodeError {
    pub(super) kind: Kind,
    /// The node it is about; filled in by the nearest deserializer that knows it.
    pub(super) node: Option<*const Node>,
    pub(super) span: Span,
    /// Whether a stand-in failed, which only says that the value around it has to be set aside too.
    pub(super) stand_in: bool,
}

impl DecodeError {
    pub(super) fn at(kind: Kind, node: &Node) -> Self {
        Self { kind, node: Some(std::ptr::from_ref(node)), span: node.span.clone(), stand_in: false }
    }

    /// The same error, about this node unless it already knew one.
    pub(super) fn or_at(mut self, node: &Node) -> Self {
        if self.node.is_none() {
            self.node = Some(std::ptr::from_ref(node));
            self.span = node.span.clone();
        }
        self
    }

    pub(super) fn finding(&self, root: &Node) -> Finding {
        let span = if self.node.is_some() { self.span.clone() } else { root.span.clone() };
        match &self.kind {
            Kind::Custom(text) => waarde_fout::finding(text).at(span),
            Kind::Missing(key) => {
                // Point at where the map begins: the key has no place of its own.
                vorm::ontbrekende_sleutel::finding(key, span.start..span.start)
            }
            Kind::Expected(what) => vorm::verkeerd_soort::finding(what, span),
            Kind::Choice(written, known) => vorm::onbekende_keuze::finding(written, known, span),
            Kind::Empty => vorm::lege_waarde::finding(span),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:?}", self.kind)
    }
}

impl std::error::Error for DecodeError {}

impl serde::de::Error for DecodeError {
    fn custom<T: fmt::Display>(text: T) -> Self {
        Self { kind: Kind::Custom(text.to_string()), node: None, span: 0..0, stand_in: false }
    }

    fn missing_field(field: &'static str) -> Self {
        Self { kind: Kind::Missing(field), node: None, span: 0..0, stand_in: false }
    }
}
