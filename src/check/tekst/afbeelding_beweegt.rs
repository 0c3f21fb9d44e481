//! K944: Een afbeelding beweegt niet (WCAG 2.2.2).

use crate::diagnostics::{Ernst, Finding, Rule};

/// K944: Een afbeelding beweegt niet (WCAG 2.2.2).
pub(crate) const RULE: Rule = Rule {
    code: "K944",
    naam: "afbeelding-beweegt",
    ernst: Ernst::Fout,
    zin: "Een afbeelding beweegt niet (WCAG 2.2.2).",
};

/// The finding for a picture of several frames. The first of them would often be an empty one, so it is the editor who chooses.
pub(crate) fn finding() -> Finding {
    Finding::new(&RULE, "deze afbeelding beweegt: niets op de site beweegt vanzelf")
        .hulp("kies één beeld ervan en bewaar dat als PNG of JPEG")
}

/// The finding for a drawing that moves.
pub(crate) fn svg() -> Finding {
    Finding::new(&RULE, "deze tekening beweegt: niets op de site beweegt vanzelf")
        .hulp("haal de animatie eruit, of bewaar één beeld ervan als PNG")
}
