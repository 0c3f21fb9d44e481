//! K304: Een thema dat genoemd wordt, staat in themas.yaml.

use crate::diagnostics::{Ernst, Rule};

/// K304: Een thema dat genoemd wordt, staat in themas.yaml.
pub(crate) const RULE: Rule = Rule {
    code: "K304",
    naam: "onbekend-thema",
    ernst: Ernst::Fout,
    zin: "Een thema dat genoemd wordt, staat in themas.yaml.",
};
