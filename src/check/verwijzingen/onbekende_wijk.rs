//! K301: Een wijk die genoemd wordt, heeft een bestand.

use crate::diagnostics::{Ernst, Rule};

/// K301: Een wijk die genoemd wordt, heeft een bestand.
pub(crate) const RULE: Rule = Rule {
    code: "K301",
    naam: "onbekende-wijk",
    ernst: Ernst::Fout,
    zin: "Een wijk die genoemd wordt, heeft een bestand.",
};
