//! K007: a key without a value.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// A key without a value.
pub(crate) const RULE: Rule =
    Rule { code: "K007", naam: "lege-waarde", ernst: Ernst::Fout, zin: "Achter een sleutel staat een waarde." };

/// The finding for a key without a value.
pub(crate) fn finding(span: Span) -> Finding {
    Finding::new(&RULE, "hier ontbreekt een waarde").at(span).hulp("vul de waarde in, of haal de hele regel weg")
}

/// The finding for a file, or a part of one, without any value.
pub(crate) fn bestand() -> Finding {
    Finding::new(&RULE, "hier staan geen gegevens")
        .at(0..0)
        .hulp("vul het bestand in of haal het weg; een lijst zonder iets erin is []")
}
