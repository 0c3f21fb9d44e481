//! K018: a symbolic link that leads out of the site.

use crate::diagnostics::{Ernst, Finding, Rule};

/// A symbolic link that leads out of the site.
pub(crate) const RULE: Rule = Rule {
    code: "K018",
    naam: "koppeling",
    ernst: Ernst::Fout,
    zin: "Een koppeling (symlink) wijst naar een bestand binnen de map van de site.",
};

/// The finding for a link to something outside of the site, or to nothing.
pub(crate) fn finding() -> Finding {
    Finding::new(&RULE, "deze koppeling wijst naar iets buiten de map van de site, of nergens naar")
        .hulp("zet het bestand zelf hier neer")
}

/// The finding for a link to a folder, which could lead round in a circle.
pub(crate) fn map() -> Finding {
    Finding::new(&RULE, "deze koppeling wijst naar een map")
        .hulp("zet de bestanden zelf hier neer, of maak van elk bestand een koppeling")
}
