//! `data/gemeenten/<gemeente>/gemeente.yaml`: a gemeente and its agreements.

use serde::Deserialize;

use super::{Registratie, Rolnaam, Terugkoppeling, VerwijzingRecord};
use crate::kaart::{CbsCode, Datum, Eigenaar, Email, Telefoon, Url};
use crate::source::Located;

/// A gemeente and its agreements. What it leaves out, the region decides.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GemeenteRecord {
    /// The name.
    pub naam: String,
    /// Other names that people know it by, such as in Gronings or Frisian. Only looked up by.
    #[serde(default)]
    pub ook_bekend_als: Vec<String>,
    /// The code of the CBS: `GM` and four digits.
    pub code: Located<CbsCode>,
    /// The year of the division that the codes are from; they change with each herindeling.
    pub cbs_jaar: Located<u16>,
    /// Whether Welzijn op Recept can be had here.
    pub status: Status,
    /// From when, while it is planned.
    pub vanaf: Option<Datum>,
    /// One or two sentences on Welzijn op Recept here.
    pub samenvatting: Option<String>,
    /// The organisation that the coaches work for: a slug.
    pub organisatie: Located<String>,
    /// What the coach is called here.
    pub rolnaam: Option<Rolnaam>,
    /// How a referral is registered here.
    pub registratie: Option<Registratie>,
    /// When and how the coach reports back here.
    pub terugkoppeling: Option<Terugkoppeling>,
    /// What the gemeente adds to the patient folder.
    pub folder: Option<FolderRegels>,
    /// How to refer here.
    pub verwijzing: Located<VerwijzingRecord>,
    /// Who carries Welzijn op Recept here.
    pub kernteam: Located<Vec<KernteamLid>>,
    /// Who keeps the records of the gemeente.
    #[serde(default)]
    pub eigenaren: Vec<Eigenaar>,
    /// What was agreed, and when it was last tested.
    pub uitgangspunten: Option<Uitgangspunten>,
    /// The phases of the plan.
    #[serde(default)]
    pub fasen: Vec<Fase>,
    /// Where structural problems go instead.
    pub vangnet: Vangnet,
    /// When the record was last checked.
    pub gecontroleerd_op: Located<Datum>,
}

/// Whether Welzijn op Recept can be had in a gemeente.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It can.
    Actief,
    /// It will, from a date.
    Gepland,
    /// It can not.
    Niet,
}

/// What a gemeente adds to what goes to paper.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FolderRegels {
    /// Extra lines in the folder, in Dutch.
    #[serde(default)]
    pub regels: Vec<String>,
    /// The logo on folder, poster and card: a file in the same folder, SVG, PNG or JPEG.
    pub logo: Option<Located<String>>,
}

/// One member of the team that carries Welzijn op Recept.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KernteamLid {
    /// The task: `projectleider` or another word.
    pub rol: String,
    /// Which of the partners the member speaks for.
    pub sector: Sector,
    /// The organisation: a slug, or a name as people write it.
    pub organisatie: Located<String>,
    /// The person's name.
    pub naam: Option<String>,
    /// The address.
    pub email: Option<Email>,
}

/// A partner in Welzijn op Recept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sector {
    /// General practice and other first line care.
    Zorg,
    /// Social work.
    Welzijn,
    /// The gemeente itself.
    Gemeente,
    /// The people who live there.
    Inwoners,
}

/// What was agreed.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Uitgangspunten {
    /// When practice was last held against it.
    pub laatst_getoetst: Datum,
    /// The agreement, in Markdown.
    pub tekst: Located<String>,
}

/// A phase of the plan.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fase {
    /// The year.
    pub jaar: u16,
    /// What is to be reached.
    pub doel: String,
    /// How far it is.
    pub status: FaseStatus,
}

/// How far a phase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FaseStatus {
    /// Done.
    Klaar,
    /// Under way.
    Bezig,
    /// Still to come.
    Gepland,
}

/// Where structural problems, such as debts, go instead.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vangnet {
    /// The name.
    pub naam: String,
    /// The number.
    pub telefoon: Telefoon,
    /// The address.
    pub email: Option<Email>,
    /// The site.
    pub website: Option<Url>,
    /// When it can be reached.
    pub wanneer: Option<String>,
}
