//! K306: Een bron die genoemd wordt, staat in bronnen.yaml.

use crate::diagnostics::{Ernst, Rule};

/// K306: Een bron die genoemd wordt, staat in bronnen.yaml.
pub(crate) const RULE: Rule = Rule {
    code: "K306",
    naam: "onbekende-bron",
    ernst: Ernst::Fout,
    zin: "Een bron die genoemd wordt, staat in bronnen.yaml.",
};
