//! How a value that is written as text comes out of a record.

/// Implements serde's `Deserialize` for types that are read from text by `FromStr`, so that the
/// rule that a bad value breaks reaches the editor. See [`crate::check::WaardeFout`].
macro_rules! tekst_waarde {
    ($($type:ty),* $(,)?) => {$(
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )*};
}

pub(super) use tekst_waarde;
