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
    /// The last day on which it holds: after it, it has to be asked for again.
    pub geldig_tot: Option<Located<Datum>>,
    /// The day on which it was taken back, which anyone may do at any time (AVG, article 7.3).
    pub ingetrokken_op: Option<Located<Datum>>,
}

impl Toestemming {
    /// Whether it holds on a day: it was given, and neither taken back nor past.
    #[must_use]
    pub fn geldt(&self, vandaag: Datum) -> bool {
        self.gegeven_op.value <= vandaag
            && self.ingetrokken_op.is_none()
            && self.geldig_tot.as_ref().is_none_or(|tot| tot.value >= vandaag)
    }
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
