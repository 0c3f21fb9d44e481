//! K307: Een vervanger is een coach met een bestand.

use crate::diagnostics::{Ernst, Rule};

/// K307: Een vervanger is een coach met een bestand.
pub(crate) const RULE: Rule = Rule {
    code: "K307",
    naam: "onbekende-vervanger",
    ernst: Ernst::Fout,
    zin: "Een vervanger is een coach met een bestand.",
};
