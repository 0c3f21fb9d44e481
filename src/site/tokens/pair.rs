//! Which colours stand on which.

use super::Values;

/// What letters need (WCAG 2.2, 1.4.3).
const TEXT: f64 = 4.5;
/// What lines of fields, the focus and icons need (WCAG 2.2, 1.4.11).
const LINE: f64 = 3.0;

/// The grounds that most things stand on.
const GROUNDS: [(&str, &str); 3] = [
    ("basis-color-document", "op de pagina"),
    ("basis-color-band", "op een band"),
    ("basis-color-card", "op een kaart"),
];

/// What stands on all of these.
const ON_GROUNDS: [(&str, f64, &str); 9] = [
    ("basis-text-color", TEXT, "tekst"),
    ("basis-text-muted-color", TEXT, "bijschrift"),
    ("basis-link-color", TEXT, "een link"),
    ("basis-link-visited-color", TEXT, "een bezochte link"),
    ("basis-form-control-border-color", LINE, "de rand van een veld"),
    ("basis-focus-outline-color", LINE, "de rand van de focus"),
    ("basis-call-background-color", LINE, "een vinkje"),
    ("basis-crisis-background-color", LINE, "een stopteken"),
    ("basis-error-color", LINE, "de streep van een waarschuwing"),
];

/// What stands on a ground of its own.
const OTHERS: [(&str, &str, f64, &str); 7] = [
    ("basis-primary-color", "basis-primary-background-color", TEXT, "tekst op een knop of bord"),
    ("basis-call-color", "basis-call-background-color", TEXT, "het telefoonnummer van de coach"),
    ("basis-call-background-color", "basis-color-card", TEXT, "het nummer op een stille kaart"),
    ("basis-crisis-color", "basis-crisis-background-color", TEXT, "de kop van het crisisblok"),
    ("basis-accent-color", "basis-accent-background-color", TEXT, "tekst op het accent"),
    ("basis-focus-color", "basis-focus-background-color", TEXT, "een link met de focus"),
    ("basis-text-color", "basis-border-color", TEXT, "het nummer van een stap"),
];

/// What is printed on white: by the style for paper and on the folder.
const ON_PAPER: [(&str, f64, &str); 6] = [
    ("basis-text-color", TEXT, "tekst"),
    ("basis-text-muted-color", TEXT, "bijschrift"),
    ("basis-link-color", TEXT, "een kop van de folder"),
    ("basis-form-control-border-color", LINE, "een schrijflijn"),
    ("basis-call-background-color", LINE, "de pijl met het nummer"),
    ("basis-crisis-background-color", LINE, "een stopteken"),
];

/// One colour on another, and how well it must be seen.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Pair<'a> {
    /// The token of what is seen.
    pub(super) front: &'a str,
    /// The token of what it stands on; nothing for white paper.
    pub(super) ground: Option<&'a str>,
    /// The least contrast ratio.
    pub(super) ratio: f64,
    /// What it is and where, in Dutch.
    pub(super) woorden: String,
}

/// All pairs in which the tokens of a theme are seen. In dark nothing is printed, and a tint is a bar without text.
pub(super) fn pairs<'a>(values: &'a Values, dark: bool) -> Vec<Pair<'a>> {
    let pair = |front, ground, ratio, woorden| Pair { front, ground, ratio, woorden };
    let mut out = Vec::new();
    for (front, ratio, what) in ON_GROUNDS {
        out.extend(GROUNDS.map(|(ground, place)| pair(front, Some(ground), ratio, format!("{what} {place}"))));
    }
    out.extend(OTHERS.map(|(front, ground, ratio, what)| pair(front, Some(ground), ratio, what.to_owned())));
    if !dark {
        out.extend(ON_PAPER.map(|(front, ratio, what)| pair(front, None, ratio, format!("{what} op wit papier"))));
        for tint in values.tints() {
            out.push(pair("basis-text-color", Some(tint), TEXT, "tekst op de kleur van een thema".to_owned()));
        }
    }
    out
}
