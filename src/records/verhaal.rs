//! `content/verhalen/<slug>.md`: what someone tells, with consent.

use serde::Deserialize;

use crate::kaart::Datum;
use crate::source::Located;

/// The front matter of `content/verhalen/<slug>.md`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerhaalKop {
    /// The title.
    pub titel: String,
    /// The story in one sentence.
    pub samenvatting: String,
    /// That the one it is about agrees. Rule K703 asks for it.
    pub toestemming: Option<Located<Toestemming>>,
    /// When the text was last changed.
    pub gewijzigd_op: Datum,
}

/// That the one a story is about agrees with it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Toestemming {
    /// On which day.
    pub gegeven_op: Located<Datum>,
    /// Who asked for it and keeps the proof: a role, never the name of the one who agreed.
    pub door: String,
    /// In which form.
    pub vorm: ToestemmingVorm,
}

/// The forms in which one agrees. What is only said can not be shown later (AVG, article 7.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ToestemmingVorm {
    /// On paper, signed.
    Schriftelijk,
    /// By mail or message.
    Mail,
    /// In a recording.
    Opname,
}
