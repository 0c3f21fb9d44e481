//! K202: Een wijk heeft geen naam die de site zelf gebruikt.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;

/// K202: Een wijk heeft geen naam die de site zelf gebruikt.
pub(crate) const RULE: Rule = Rule {
    code: "K202",
    naam: "gereserveerd",
    ernst: Ernst::Fout,
    zin: "Een wijk heeft geen naam die de site zelf gebruikt.",
};

/// Words that stand for pages of their own below a gemeente.
const RESERVED: [&str; 8] =
    ["verwijzen", "activiteiten", "coachlijst", "folder", "folders", "wijken", "coaches", "cijfers"];

/// Whether a wijk can not have this slug.
pub(crate) fn is_gereserveerd(slug: &str) -> bool {
    RESERVED.contains(&slug)
}

/// Checks the slugs of wijken.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for wijk in records.wijken.iter().filter(|wijk| is_gereserveerd(&wijk.slug)) {
        let finding = Finding::new(
            &RULE,
            format!("een wijk kan niet '{}' heten: dat adres is van een pagina van de gemeente", wijk.slug),
        );
        out.add(&wijk.file, finding.hulp(format!("noem het bestand bijvoorbeeld 'wijk-{}.yaml'", wijk.slug)));
    }
}
