//! K945: Een SVG is alleen een tekening: zonder script en zonder iets van elders.

use crate::diagnostics::{Ernst, Finding, Rule};

/// K945: Een SVG is alleen een tekening: zonder script en zonder iets van elders.
pub(crate) const RULE: Rule = Rule {
    code: "K945",
    naam: "svg-onveilig",
    ernst: Ernst::Fout,
    zin: "Een SVG is alleen een tekening: zonder script en zonder iets van elders.",
};

/// The finding for an element or attribute that is no part of a drawing.
pub(crate) fn finding(name: &str) -> Finding {
    Finding::new(&RULE, format!("'{name}' hoort niet in een tekening: het voert iets uit of haalt iets op van elders"))
        .hulp("bewaar de tekening als gewone SVG, met letters als lijnen en plaatjes ingesloten, of als PNG")
}
