//! A symbolic link that leads out of the site.

use crate::diagnostics::{Ernst, Finding, Rule};

/// A symbolic link that leads out of the site.
pub(crate) const RULE: Rule = Rule {
    code: "K018",
    naam: "koppeling",
    ernst: Ernst::Fout,
    zin: "Een koppeling (symlink) blijft binnen de map van de site.",
};

/// The finding for such a link.
pub(crate) fn finding() -> Finding {
    Finding::new(&RULE, "deze koppeling wijst naar iets buiten de map van de site, of nergens naar")
        .hulp("zet het bestand zelf hier neer")
}
