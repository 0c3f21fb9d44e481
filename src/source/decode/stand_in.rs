//! A value for a field whose own value is at fault or missing, so that the rest can be looked at.

use serde::de::value::{MapDeserializer, SeqDeserializer, StrDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};

use super::error::{DecodeError, Kind};
use crate::source::located;

/// How the name of a value that is read from text begins; its type and a text that is good follow.
/// See `kaart::tekst_waarde`.
const WAARDE: &str = "wijkwijzer::Waarde ";

/// The type and a good text, of the name of a value that is read from text.
pub(crate) fn waarde(name: &'static str) -> Option<(&'static str, &'static str)> {
    name.strip_prefix(WAARDE)?.split_once(' ')
}

/// Answers every question with the emptiest value of its type.
#[derive(Clone, Copy)]
pub(super) struct StandIn;

impl IntoDeserializer<'_, DecodeError> for StandIn {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! zeros {
    ($($method:ident $visit:ident),* $(,)?) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
            visitor.$visit(Default::default())
        }
    )*};
}

impl<'de> Deserializer<'de> for StandIn {
    type Error = DecodeError;

    zeros! {
        deserialize_bool visit_bool, deserialize_u8 visit_u8, deserialize_u16 visit_u16,
        deserialize_u32 visit_u32, deserialize_u64 visit_u64, deserialize_i8 visit_i8,
        deserialize_i16 visit_i16, deserialize_i32 visit_i32, deserialize_i64 visit_i64,
        deserialize_f32 visit_f32, deserialize_f64 visit_f64, deserialize_string visit_string,
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_str("")
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_none()
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_seq(SeqDeserializer::new(std::iter::empty::<Self>()))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_map(MapDeserializer::new(std::iter::empty::<(Self, Self)>()))
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        if name == located::MARKER {
            visitor.visit_seq(SeqDeserializer::new([Self, Self, Self].into_iter()))
        } else {
            self.deserialize_seq(visitor)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        match waarde(name) {
            Some((_, example)) => visitor.visit_newtype_struct(StrDeserializer::<DecodeError>::new(example)),
            None => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor.visit_map(MapDeserializer::new(fields.iter().map(|field| (*field, Self))))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        let first =
            variants.first().ok_or(DecodeError { kind: Kind::Empty, node: None, span: 0..0, stand_in: true })?;
        visitor.visit_enum(StrDeserializer::<DecodeError>::new(first))
    }

    serde::forward_to_deserialize_any! {
        char str bytes byte_buf unit unit_struct tuple identifier ignored_any i128 u128
    }
}
