//! K303: Een organisatie die genoemd wordt, heeft een bestand.

use crate::diagnostics::{Ernst, Rule};

/// K303: Een organisatie die genoemd wordt, heeft een bestand.
pub(crate) const RULE: Rule = Rule {
    code: "K303",
    naam: "onbekende-organisatie",
    ernst: Ernst::Fout,
    zin: "Een organisatie die genoemd wordt, heeft een bestand.",
};
