//! `data/synoniemen.yaml`: words that people use for other words.

use serde::Deserialize;

/// A word that people use, and what they mean by it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Synoniem {
    /// The word.
    pub woord: String,
    /// What is meant: words, or ids of klachten and themas.
    pub betekent: Vec<String>,
}
