//! K936: Voor de taal van de site heeft het thema teksten.

use std::collections::BTreeSet;

use crate::diagnostics::{Ernst, Finding, Rule, quote};
use crate::source::Span;

/// K936: Voor de taal van de site heeft het thema teksten.
pub(crate) const RULE: Rule = Rule {
    code: "K936",
    naam: "taal-zonder-teksten",
    ernst: Ernst::Fout,
    zin: "Voor de taal van de site heeft het thema teksten.",
};

/// The finding for a language in which a theme says nothing, with those that there are.
pub(crate) fn finding<'a>(thema: &str, taal: &str, known: impl Iterator<Item = &'a str>, span: Span) -> Finding {
    let known: Vec<&str> = known.collect::<BTreeSet<_>>().into_iter().collect();
    let hulp = format!(
        "kies uit {}, of maak themes/{thema}/berichten.{taal}.yaml en woorden.{taal}.yaml naar die in themes/standaard",
        known.join(" of ")
    );
    Finding::new(&RULE, format!("het thema heeft geen teksten in de taal {}", quote(taal))).at(span).hulp(hulp)
}
