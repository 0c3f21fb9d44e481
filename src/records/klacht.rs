//! `data/klachten.yaml`: what people come with.

use serde::Deserialize;

use super::Stelsel;
use crate::source::Located;

/// What people come with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KlachtRecord {
    /// The id, which is also the slug of its page.
    pub id: Located<String>,
    /// The name.
    pub naam: String,
    /// What it is, in one plain sentence.
    pub samenvatting: String,
    /// What one can do, in Markdown, for inwoners.
    pub advies: Located<String>,
    /// What a referrer checks, in Markdown.
    pub voor_verwijzer: Located<String>,
    /// The words people use for it.
    #[serde(default)]
    pub synoniemen: Vec<String>,
    /// The codes that practices register it with.
    #[serde(default)]
    pub icpc: Vec<IcpcCode>,
    /// The themas that may help, by id.
    pub themas: Vec<Located<String>>,
}

/// A code that practices register a complaint with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IcpcCode {
    /// The code.
    pub code: Located<String>,
    /// What it stands for, in our own words.
    pub omschrijving: String,
    /// What list it is from; ICPC-1 when it is not given.
    pub stelsel: Option<Stelsel>,
}
