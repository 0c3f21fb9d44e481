//! How a value that is written as text comes out of a record.

/// Implements serde's `Deserialize` for types that are read from text by `FromStr`, so that the
/// rule that a bad value breaks reaches the editor. See [`crate::check::WaardeFout`].
///
/// The second argument is a text that is good. The decoder uses it as a stand-in where the value
/// in a record is at fault, so that it can look for more faults behind it. The name of the type goes
/// along for the schema of records ([`crate::schema`]).
macro_rules! tekst_waarde {
    ($type:ty, $example:literal) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct FromText;

                impl<'de> serde::de::Visitor<'de> for FromText {
                    type Value = $type;

                    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                        f.write_str("a text")
                    }

                    fn visit_newtype_struct<D: serde::Deserializer<'de>>(
                        self,
                        deserializer: D,
                    ) -> Result<$type, D::Error> {
                        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
                        text.parse().map_err(serde::de::Error::custom)
                    }
                }

                deserializer.deserialize_newtype_struct(
                    concat!("wijkwijzer::Waarde ", stringify!($type), " ", $example),
                    FromText,
                )
            }
        }
    };
}

pub(super) use tekst_waarde;
