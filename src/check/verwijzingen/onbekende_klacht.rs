//! K305: Een klacht die genoemd wordt, staat in klachten.yaml.

use crate::diagnostics::{Ernst, Rule};

/// K305: Een klacht die genoemd wordt, staat in klachten.yaml.
pub(crate) const RULE: Rule = Rule {
    code: "K305",
    naam: "onbekende-klacht",
    ernst: Ernst::Fout,
    zin: "Een klacht die genoemd wordt, staat in klachten.yaml.",
};
