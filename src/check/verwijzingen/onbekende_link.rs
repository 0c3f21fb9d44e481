//! K308: Een link naar een record of hoofdstuk wijst naar iets dat er is.

use crate::diagnostics::{Ernst, Finding, Rule, nearest};
use crate::source::Span;

/// K308: Een link naar een record of hoofdstuk wijst naar iets dat er is.
pub(crate) const RULE: Rule = Rule {
    code: "K308",
    naam: "onbekende-link",
    ernst: Ernst::Fout,
    zin: "Een link naar een record of hoofdstuk wijst naar iets dat er is.",
};

/// The finding for a link such as `[de coach](coach:coach-leek)` that leads nowhere.
pub(crate) fn finding<'a>(scheme: &str, name: &str, span: Span, known: impl IntoIterator<Item = &'a str>) -> Finding {
    let finding = Finding::new(&RULE, format!("de link '{scheme}:{name}' wijst nergens naar")).at(span);
    match nearest(name, known) {
        Some(near) => finding.hulp(format!("bedoelde u '{scheme}:{near}'?")),
        None => finding.hulp(format!("kijk welke naam of id er na '{scheme}:' hoort")),
    }
}

/// The finding for a link such as `[postcodes](/postcode/)` to a page that is not there.
pub(crate) fn page(path: &str, span: Span) -> Finding {
    Finding::new(&RULE, format!("de link '{path}' wijst nergens naar"))
        .at(span)
        .hulp("kijk op de site wat het adres van de pagina is")
}
