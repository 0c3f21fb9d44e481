//! K906: Koppen slaan geen niveau over, en beginnen met ## (WCAG 1.3.1).

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// K906: Koppen slaan geen niveau over, en beginnen met ## (WCAG 1.3.1).
pub(crate) const RULE: Rule = Rule {
    code: "K906",
    naam: "kopniveau",
    ernst: Ernst::Fout,
    zin: "Koppen slaan geen niveau over, en beginnen met ## (WCAG 1.3.1).",
};

/// The finding for a heading with so many hashes where another number fits.
pub(crate) fn finding(found: u8, fits: u8, span: Span) -> Finding {
    let bericht = if found == 1 {
        "een kop met één # is de titel, en die staat al boven de pagina".to_owned()
    } else if found < fits {
        format!("deze kop heeft {found} hekjes, en hier horen er {fits}")
    } else {
        format!("deze kop heeft {found} hekjes, en na de kop erboven passen er ten hoogste {fits}")
    };
    Finding::new(&RULE, bericht).at(span).hulp(format!("begin deze kop met {}", "#".repeat(usize::from(fits))))
}
