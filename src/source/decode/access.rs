//! Serde's view of a [`Node`] tree.

use std::collections::HashSet;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};

use super::State;
use super::choice::Choice;
use super::error::{DecodeError, Kind};
use super::scalar;
use super::stand_in::StandIn;
use crate::check::vorm;
use crate::diagnostics::nearest;
use crate::source::{Content, Entry, Node, located};

/// Reads one node.
#[derive(Clone, Copy)]
pub(super) struct NodeDeserializer<'a> {
    pub(super) node: &'a Node,
    pub(super) state: &'a State,
}

macro_rules! numbers {
    ($($method:ident $visit:ident $type:ty: $what:literal),* $(,)?) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
            visitor.$visit(scalar::number::<$type>(self.node, $what)?)
        }
    )*};
}

impl<'de> Deserializer<'de> for NodeDeserializer<'de> {
    type Error = DecodeError;

    numbers! {
        deserialize_u8 visit_u8 u8: "een heel getal van 0 tot en met 255",
        deserialize_u16 visit_u16 u16: "een heel getal van 0 tot en met 65.535",
        deserialize_u32 visit_u32 u32: "een heel getal van 0 of meer",
        deserialize_u64 visit_u64 u64: "een heel getal van 0 of meer",
        deserialize_i8 visit_i8 i8: "een heel getal",
        deserialize_i16 visit_i16 i16: "een heel getal",
        deserialize_i32 visit_i32 i32: "een heel getal",
        deserialize_i64 visit_i64 i64: "een heel getal",
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_f64(scalar::fraction(self.node)?)
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match &self.node.content {
            Content::Scalar { .. } => self.deserialize_str(visitor),
            Content::List(_) => self.deserialize_seq(visitor),
            Content::Map(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_bool(scalar::boolean(self.node)?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_borrowed_str(scalar::text(self.node)?).map_err(|error: DecodeError| error.or_at(self.node))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        if self.node.is_empty() {
            return Err(DecodeError::at(Kind::Empty, self.node));
        }
        if self.node.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_newtype_struct(self).map_err(|error: DecodeError| error.or_at(self.node))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match &self.node.content {
            Content::List(items) => visitor
                .visit_seq(Items { items: items.iter(), state: self.state })
                .map_err(|error: DecodeError| error.or_at(self.node)),
            _ if self.node.is_empty() => Err(DecodeError::at(Kind::Empty, self.node)),
            _ => Err(DecodeError::at(Kind::Expected("een lijst"), self.node)),
        }
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        if name == located::MARKER {
            visitor.visit_seq(Place { inner: self, step: 0 })
        } else {
            self.deserialize_seq(visitor)
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.map(None, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.map(Some(fields), visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        let text = scalar::text(self.node)?;
        if !variants.contains(&text) {
            return Err(DecodeError::at(Kind::Choice(text.to_owned(), variants), self.node));
        }
        visitor.visit_enum(Choice(text))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        char bytes byte_buf unit unit_struct tuple identifier i128 u128
    }
}

impl<'de> NodeDeserializer<'de> {
    fn map<V: Visitor<'de>>(
        self,
        fields: Option<&'static [&'static str]>,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        let Content::Map(entries) = &self.node.content else {
            let kind = if self.node.is_empty() { Kind::Empty } else { Kind::Expected("sleutels met waarden") };
            return Err(DecodeError::at(kind, self.node));
        };
        let this = std::ptr::from_ref(self.node);
        // However often the map is decoded, its keys are judged once.
        if self.state.seen.borrow_mut().insert(this) {
            self.judge(entries, fields);
        }
        let mut keys = HashSet::with_capacity(entries.len());
        let mut known: Vec<(&str, Option<&Node>)> = Vec::with_capacity(entries.len());
        let mut last = Vec::new();
        for Entry { key, value, .. } in entries {
            let is_known = fields.is_none_or(|fields| fields.contains(&key.as_str()));
            if !is_known || !keys.insert(key.as_str()) {
                continue;
            }
            if self.state.is_aside(value) {
                last.push((key.as_str(), None));
            } else {
                known.push((key, Some(value)));
            }
        }
        last.extend(self.state.missing.borrow().iter().filter(|(node, _)| *node == this).map(|(_, key)| (*key, None)));
        known.extend(last);
        let entries = known.into_iter();
        visitor
            .visit_map(Entries { rest: entries, value: None, map: self })
            .map_err(|error: DecodeError| error.or_at(self.node))
    }

    /// Notes the keys of a map that its record does not have, and those that stand in it twice. A
    /// known key that was misspelled is not missed as well.
    fn judge(self, entries: &[Entry], fields: Option<&'static [&'static str]>) {
        let mut keys = HashSet::with_capacity(entries.len());
        let present: HashSet<&str> = entries.iter().map(|entry| entry.key.as_str()).collect();
        for (at, Entry { key, key_span, value }) in entries.iter().enumerate() {
            if let Some(fields) = fields
                && !fields.contains(&key.as_str())
            {
                self.state.note(|| {
                    // Without a colon the value has no place of its own: only between brackets can a key stand so.
                    if value.is_empty() && value.span.start <= key_span.end {
                        return vorm::onbekende_sleutel::na_komma(key, whole(entries, at).as_deref(), key_span.clone());
                    }
                    let meant = nearest(key, fields.iter().copied().filter(|name| !present.contains(name)));
                    if let Some(meant) = meant {
                        self.state.missing.borrow_mut().insert((std::ptr::from_ref(self.node), meant));
                    }
                    vorm::onbekende_sleutel::finding(key, fields, meant, key_span.clone())
                });
            } else if !keys.insert(key.as_str()) {
                self.state.note(|| vorm::dubbele_sleutel::finding(key, key_span.clone()));
            }
        }
    }
}

/// A value with the text after the comma that follows it, as people write both.
fn whole(entries: &[Entry], at: usize) -> Option<String> {
    let (before, after) = (entries.get(at.checked_sub(1)?)?, entries.get(at)?);
    let Content::Scalar { text, .. } = &before.value.content else { return None };
    let space = if after.key_span.start > before.value.span.end + 1 { " " } else { "" };
    Some(format!("{text},{space}{}", after.key))
}

/// The entries of a map; without a node where a stand-in has to serve.
struct Entries<'a> {
    rest: std::vec::IntoIter<(&'a str, Option<&'a Node>)>,
    /// The value of the key that was just given out.
    value: Option<&'a Node>,
    map: NodeDeserializer<'a>,
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, DecodeError> {
        let Some((key, value)) = self.rest.next() else { return Ok(None) };
        self.value = value;
        seed.deserialize(BorrowedStrDeserializer::new(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, DecodeError> {
        let map = self.map.node;
        match self.value.take() {
            Some(node) => {
                seed.deserialize(NodeDeserializer { node, state: self.map.state }).map_err(|error| error.or_at(node))
            }
            None => seed.deserialize(StandIn).map_err(|error| {
                let kind = error.kind;
                DecodeError { stand_in: true, ..DecodeError::at(kind, map) }
            }),
        }
    }
}

/// The items of a list; those set aside are passed over.
struct Items<'a> {
    items: std::slice::Iter<'a, Node>,
    state: &'a State,
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = DecodeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, DecodeError> {
        let state = self.state;
        match self.items.by_ref().find(|node| !state.is_aside(node)) {
            Some(node) => {
                seed.deserialize(NodeDeserializer { node, state }).map(Some).map_err(|error| error.or_at(node))
            }
            None => Ok(None),
        }
    }
}

/// The three parts of a [`super::super::Located`]: start, end and value.
struct Place<'a> {
    inner: NodeDeserializer<'a>,
    step: u8,
}

impl<'de> SeqAccess<'de> for Place<'de> {
    type Error = DecodeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, DecodeError> {
        let span = &self.inner.node.span;
        self.step += 1;
        match self.step {
            1 => seed.deserialize(span.start.into_deserializer()).map(Some),
            2 => seed.deserialize(span.end.into_deserializer()).map(Some),
            3 => seed.deserialize(self.inner).map(Some),
            _ => Ok(None),
        }
    }
}
