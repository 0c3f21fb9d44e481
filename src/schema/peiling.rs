//! Finds the form of a record by asking its type.
//!
//! Serde's `Deserialize` of a type asks for what it wants to read: a struct with these keys, a word of this list, a number
//! of so many bits. A peiling answers each question with something that is good, and keeps the question. Which keys are
//! needed comes out by leaving each of them out. So the schema is what the parser does, and can not fall behind it.

use std::fmt;

use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};

use super::{Veld, Vorm};
use crate::source::{MARKER, waarde};

/// The form of a record. Keys that the type reads without a name, as a map does, are no part of it.
#[must_use]
pub(super) fn vorm<T: DeserializeOwned>() -> Vorm {
    let mut vorm = read::<T>(&[]).unwrap_or(Vorm::Tekst);
    mark::<T>(&mut vorm, &mut Vec::new());
    vorm
}

/// Finds out of each key whether it is needed.
fn mark<T: DeserializeOwned>(vorm: &mut Vorm, pad: &mut Vec<&'static str>) {
    match vorm {
        Vorm::Lijst(inner) | Vorm::MagLeeg(inner) => mark::<T>(inner, pad),
        Vorm::Sleutels(_, velden) => {
            for veld in velden {
                pad.push(veld.naam);
                veld.verplicht = read::<T>(pad).is_none();
                mark::<T>(&mut veld.vorm, pad);
                pad.pop();
            }
        }
        _ => {}
    }
}

/// The form of a type, when a value can be made with the key at this path left out. An empty path leaves out nothing.
fn read<T: DeserializeOwned>(weg: &[&'static str]) -> Option<Vorm> {
    let mut found = None;
    let pad = Vec::new();
    T::deserialize(Peiling { found: &mut found, weg, pad: &pad }).ok()?;
    found
}

/// One value that a type asks for.
struct Peiling<'a> {
    found: &'a mut Option<Vorm>,
    /// The path of the key that is left out.
    weg: &'a [&'static str],
    /// The path of this value.
    pad: &'a [&'static str],
}

/// The type wants something that was not given: a key that is needed.
#[derive(Debug)]
struct Mist;

impl fmt::Display for Mist {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a key that is needed")
    }
}

impl std::error::Error for Mist {}

impl serde::de::Error for Mist {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

macro_rules! numbers {
    ($($method:ident $visit:ident $type:ty),* $(,)?) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mist> {
            // A number of 64 bits is never asked for in a record.
            let most = i64::try_from(<$type>::MAX).unwrap_or(i64::MAX);
            *self.found = Some(Vorm::Getal(i64::try_from(<$type>::MIN).unwrap_or_default(), most));
            visitor.$visit(0)
        }
    )*};
}

impl<'de> Deserializer<'de> for Peiling<'_> {
    type Error = Mist;

    numbers! {
        deserialize_u8 visit_u8 u8, deserialize_u16 visit_u16 u16, deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64, deserialize_i8 visit_i8 i8, deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32, deserialize_i64 visit_i64 i64,
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mist> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mist> {
        *self.found = Some(Vorm::Breuk);
        visitor.visit_f64(0.0)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mist> {
        *self.found = Some(Vorm::JaNee);
        visitor.visit_bool(false)
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mist> {
        *self.found = Some(Vorm::Tekst);
        visitor.visit_str("tekst")
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mist> {
        let mut inner = None;
        let value = visitor.visit_some(Peiling { found: &mut inner, weg: self.weg, pad: self.pad })?;
        *self.found = inner.map(|inner| Vorm::MagLeeg(Box::new(inner)));
        Ok(value)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Mist> {
        match waarde(name) {
            Some((type_, good)) => {
                *self.found = Some(Vorm::Waarde(type_));
                visitor.visit_newtype_struct(StrDeserializer::<Mist>::new(good))
            }
            None => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mist> {
        let mut inner = None;
        let item = Peiling { found: &mut inner, weg: self.weg, pad: self.pad };
        let value = visitor.visit_seq(Een(Some(item)))?;
        *self.found = inner.map(|inner| Vorm::Lijst(Box::new(inner)));
        Ok(value)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Mist> {
        if name == MARKER {
            visitor.visit_seq(Plaats { step: 0, inner: Some(self) })
        } else {
            self.deserialize_seq(visitor)
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mist> {
        let mut velden = Vec::with_capacity(fields.len());
        let access = Velden { fields: fields.iter(), now: "", read: &mut velden, weg: self.weg, pad: self.pad };
        let value = visitor.visit_map(access)?;
        *self.found = Some(Vorm::Sleutels(name, velden));
        Ok(value)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mist> {
        *self.found = Some(Vorm::Keuze(name, variants));
        visitor.visit_enum(StrDeserializer::<Mist>::new(variants.first().ok_or(Mist)?))
    }

    serde::forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct tuple map identifier ignored_any i128 u128
    }
}

/// A list of one item.
struct Een<'a>(Option<Peiling<'a>>);

impl<'de> SeqAccess<'de> for Een<'_> {
    type Error = Mist;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Mist> {
        self.0.take().map(|item| seed.deserialize(item)).transpose()
    }
}

/// The three parts of a [`crate::source::Located`]: start, end and value.
struct Plaats<'a> {
    step: u8,
    inner: Option<Peiling<'a>>,
}

impl<'de> SeqAccess<'de> for Plaats<'_> {
    type Error = Mist;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Mist> {
        self.step += 1;
        if self.step <= 2 {
            return seed.deserialize(0_usize.into_deserializer()).map(Some);
        }
        self.inner.take().map(|inner| seed.deserialize(inner)).transpose()
    }
}

/// The keys of a struct, but for the one that is left out.
struct Velden<'a> {
    fields: std::slice::Iter<'static, &'static str>,
    /// The key that was given last.
    now: &'static str,
    /// What was found of each.
    read: &'a mut Vec<Veld>,
    weg: &'a [&'static str],
    pad: &'a [&'static str],
}

impl<'de> MapAccess<'de> for Velden<'_> {
    type Error = Mist;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Mist> {
        let (pad, weg) = (self.pad, self.weg);
        let left_out = |field: &str| weg.split_last().is_some_and(|(last, before)| *last == field && before == pad);
        match self.fields.by_ref().find(|field| !left_out(field)) {
            Some(field) => {
                self.now = field;
                seed.deserialize(BorrowedStrDeserializer::new(field)).map(Some)
            }
            None => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Mist> {
        let mut inner = None;
        let pad: Vec<&'static str> = self.pad.iter().copied().chain([self.now]).collect();
        let value = seed.deserialize(Peiling { found: &mut inner, weg: self.weg, pad: &pad })?;
        if let Some(vorm) = inner {
            self.read.push(Veld { naam: self.now, vorm, verplicht: false });
        }
        Ok(value)
    }
}
