//! K940: Een afbeelding kan gelezen worden.

use crate::diagnostics::{Ernst, Finding, Rule};

/// K940: Een afbeelding kan gelezen worden.
pub(crate) const RULE: Rule =
    Rule { code: "K940", naam: "afbeelding-onleesbaar", ernst: Ernst::Fout, zin: "Een afbeelding kan gelezen worden." };

/// The finding for a file that is no picture, or a damaged one.
pub(crate) fn finding() -> Finding {
    Finding::new(&RULE, "deze afbeelding kan niet gelezen worden: zij is beschadigd, of geen PNG, JPEG, GIF of WebP")
        .hulp("open haar in een fotoprogramma en bewaar haar opnieuw als JPEG, of een tekening als PNG")
}

/// The finding for a picture without its end.
pub(crate) fn cut() -> Finding {
    Finding::new(&RULE, "deze afbeelding is niet heel: het eind van het bestand ontbreekt")
        .hulp("kopieer haar opnieuw van de camera of telefoon, of vraag haar opnieuw aan de maker")
}

/// The finding for a drawing that is no SVG.
pub(crate) fn svg() -> Finding {
    Finding::new(&RULE, "deze tekening kan niet gelezen worden als SVG")
        .hulp("open haar in een tekenprogramma en bewaar haar opnieuw als gewone SVG")
}

/// The finding for a drawing of which it is not known how large it is.
pub(crate) fn without_size() -> Finding {
    Finding::new(&RULE, "deze tekening zegt niet hoe groot zij is")
        .hulp("zet width en height in pixels bij het element svg, of een viewBox: <svg viewBox=\"0 0 600 400\" ...>")
}
