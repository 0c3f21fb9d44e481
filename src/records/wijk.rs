//! `wijken/<wijk>.yaml`: an area as the people there name it.

use serde::Deserialize;

use super::Vangnet;
use crate::kaart::{CbsCode, PostcodeGebied};
use crate::source::Located;

/// An area as the people there name it, made of one or more CBS wijken or buurten.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WijkRecord {
    /// The name.
    pub naam: String,
    /// The CBS wijken or buurten it is made of.
    pub cbs: Vec<Located<CbsCode>>,
    /// Its villages or quarters.
    pub dorpen: Vec<String>,
    /// Other names that people know it or one of its villages by, such as in Gronings or Frisian. Only looked up by.
    #[serde(default)]
    pub ook_bekend_als: Vec<String>,
    /// Its postcodes; two wijken may share one.
    pub postcodes: Vec<Located<PostcodeGebied>>,
    /// The coaches, by slug: the first is the contact, the others stand in.
    pub coaches: Located<Vec<Located<String>>>,
    /// Where structural problems go instead; the gemeente's when it is not given.
    pub vangnet: Option<Vangnet>,
    /// What kind of wijk this is, in one sentence.
    pub samenvatting: Option<String>,
}
