//! A file that is too large.

use crate::diagnostics::{Ernst, Finding, Rule};

/// A file that is too large.
pub(crate) const RULE: Rule = Rule {
    code: "K011",
    naam: "te-groot",
    ernst: Ernst::Fout,
    zin: "Een bestand is niet groter dan 2 MB, een afbeelding niet groter dan 20 MB.",
};

/// The bytes of a file with outlines from which it is worth making it smaller. The map of a gemeente
/// is drawn in some 500 points: what is finer is read for nothing, each time the site is made.
const GRENZEN: usize = 1_000_000;

/// How outlines are made smaller.
const VEREENVOUDIG: &str = "vereenvoudig de grenzen, bijvoorbeeld op mapshaper.org met Simplify, of in QGIS met \
     'Geometrie vereenvoudigen' op 20 meter, en rond de getallen af op 5 cijfers achter de punt";

/// The finding for a file of so many bytes.
pub(crate) fn finding(path: &str, bytes: u64) -> Finding {
    let finding = Finding::new(&RULE, format!("dit bestand is te groot: {} MB", bytes.div_ceil(1_000_000)));
    if path.ends_with(".geojson") {
        return finding.hulp(VEREENVOUDIG);
    }
    finding.hulp("een tekst mag 2 MB zijn en een afbeelding 20 MB; staat hier per ongeluk iets anders?")
}

/// The warning for a file with outlines that can be read, but is larger than a map has use for.
pub(crate) fn grenzen(bytes: usize) -> Option<Finding> {
    let tenths = bytes.div_ceil(100_000);
    let bericht = format!("deze grenzen zijn fijner dan de kaart nodig heeft: {},{} MB", tenths / 10, tenths % 10);
    let finding = Finding { ernst: Ernst::Waarschuwing, ..Finding::new(&RULE, bericht) };
    (bytes > GRENZEN).then(|| finding.hulp(VEREENVOUDIG))
}
