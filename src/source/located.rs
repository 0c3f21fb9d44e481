//! A value with its place in the file.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

use super::Span;

/// The name by which [`Located`] asks the decoder for a place.
pub(crate) const MARKER: &str = "wijkwijzer::Located";

/// A value with its place in the file, so that a message about it can point at the very word.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it stands in the file of its record.
    pub span: Span,
}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct LocatedVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for LocatedVisitor<T> {
            type Value = Located<T>;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a value with its place")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Located<T>, A::Error> {
                let mut part = || seq.next_element()?.ok_or_else(|| A::Error::custom("no place"));
                let (start, end) = (part()?, part()?);
                let value = seq.next_element()?.ok_or_else(|| A::Error::custom("no value"))?;
                Ok(Located { value, span: start..end })
            }
        }

        deserializer.deserialize_tuple_struct(MARKER, 3, LocatedVisitor(PhantomData))
    }
}
