//! K902: Een link begint met https, http, mailto of tel, of wijst naar een pagina van de site.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// K902: Een link begint met https, http, mailto of tel, of wijst naar een pagina van de site.
pub(crate) const RULE: Rule = Rule {
    code: "K902",
    naam: "onveilige-link",
    ernst: Ernst::Fout,
    zin: "Een link begint met https, http, mailto of tel, of wijst naar een pagina van de site.",
};

/// The finding for it.
pub(crate) fn finding(scheme: &str, span: Span) -> Finding {
    Finding::new(&RULE, format!("een link mag niet beginnen met '{scheme}'"))
        .at(span)
        .hulp("gebruik https:, http:, mailto: of tel:, of een link naar een record, zoals coach:coach-leek")
}
