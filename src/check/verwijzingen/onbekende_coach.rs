//! K302: Een coach die genoemd wordt, heeft een bestand.

use crate::diagnostics::{Ernst, Rule};

/// K302: Een coach die genoemd wordt, heeft een bestand.
pub(crate) const RULE: Rule = Rule {
    code: "K302",
    naam: "onbekende-coach",
    ernst: Ernst::Fout,
    zin: "Een coach die genoemd wordt, heeft een bestand.",
};
