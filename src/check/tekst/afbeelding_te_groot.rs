//! K941: Een afbeelding heeft niet meer dan 64 miljoen pixels.

use crate::diagnostics::{Ernst, Finding, Rule};

/// K941: Een afbeelding heeft niet meer dan 64 miljoen pixels.
pub(crate) const RULE: Rule = Rule {
    code: "K941",
    naam: "afbeelding-te-groot",
    ernst: Ernst::Fout,
    zin: "Een afbeelding heeft niet meer dan 64 miljoen pixels.",
};

/// The finding for a picture of this width and height in pixels, which would ask too much memory.
pub(crate) fn finding(width: u32, height: u32) -> Finding {
    Finding::new(&RULE, format!("deze afbeelding is te groot om te verwerken: {width} bij {height} pixels"))
        .hulp("maak haar kleiner in een fotoprogramma: 1400 pixels breed is genoeg")
}
