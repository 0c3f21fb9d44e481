//! K930: Kleuren van een thema zijn goed van elkaar te onderscheiden.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::site::Kleur;

/// K930: Kleuren van een thema zijn goed van elkaar te onderscheiden.
pub(crate) const RULE: Rule = Rule {
    code: "K930",
    naam: "contrast",
    ernst: Ernst::Fout,
    zin: "Kleuren van een thema zijn goed van elkaar te onderscheiden.",
};

/// Two colours that are too much alike.
pub(crate) struct TeWeinig<'a> {
    /// What is seen, and where.
    pub(crate) wat: &'a str,
    /// `licht` or `donker`.
    pub(crate) modus: &'a str,
    /// The token of what is seen, with its colour.
    pub(crate) front: (&'a str, Kleur),
    /// The token of what it stands on, nothing for paper, with its colour.
    pub(crate) ground: (Option<&'a str>, Kleur),
    /// The contrast ratio that there is.
    pub(crate) found: f64,
    /// The least one.
    pub(crate) needed: f64,
    /// The token to change.
    pub(crate) naam: &'a str,
    /// A colour for it that would do.
    pub(crate) better: Kleur,
}

/// The finding for two colours that are too much alike.
pub(crate) fn finding(pair: &TeWeinig) -> Finding {
    let TeWeinig { wat, modus, front, ground, found, needed, naam, better } = pair;
    let on = ground.0.map_or_else(|| "wit papier".to_owned(), |naam| format!("{naam} {}", ground.1));
    let (found, needed) = (said(*found), said(*needed));
    let bericht = format!(
        "{wat} is in {modus} niet goed te zien: {} {} op {on} heeft contrast {found}, en dat moet minstens {needed} zijn",
        front.0, front.1
    );
    Finding::new(&RULE, bericht).hulp(format!("kies voor {naam} een andere kleur, bijvoorbeeld \"{better}\""))
}

/// A ratio in Dutch, rounded down: 4.49 is not yet 4,5.
fn said(ratio: f64) -> String {
    format!("{:.1}", (ratio * 10.0).floor() / 10.0).replace('.', ",")
}
