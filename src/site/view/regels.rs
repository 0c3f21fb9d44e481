//! The page that explains the rules, from the same list that the program checks with.

use serde::Serialize;

use super::Views;
use crate::check::{RULES, voorbeeld};
use crate::diagnostics::{Ernst, Rule};

/// The page that explains the rules.
#[derive(Debug, Serialize)]
pub(super) struct RegelsView {
    families: Vec<FamilieView>,
}

/// The rules whose code begins with the same digit.
#[derive(Debug, Serialize)]
struct FamilieView {
    /// The digit.
    nummer: String,
    regels: Vec<RegelView>,
}

#[derive(Debug, Serialize)]
struct RegelView {
    code: &'static str,
    zin: &'static str,
    is_fout: bool,
    negeerbaar: bool,
    melding: Option<String>,
    hulp: Option<String>,
}

impl RegelView {
    fn of(rule: &Rule) -> Self {
        let voorbeeld = voorbeeld(rule.code);
        Self {
            code: rule.code,
            zin: rule.zin,
            is_fout: rule.ernst == Ernst::Fout,
            negeerbaar: rule.can_be_silenced(),
            hulp: voorbeeld.as_ref().map(|voorbeeld| {
                let end = if voorbeeld.hulp.ends_with(['?', ')']) { "" } else { "." };
                format!("{}{end}", voorbeeld.hulp)
            }),
            melding: voorbeeld.map(|voorbeeld| voorbeeld.melding),
        }
    }
}

impl RegelsView {
    /// All rules.
    pub(super) fn new() -> Self {
        let digit = |rule: &Rule| rule.code.chars().nth(1).map_or(String::new(), String::from);
        let families = RULES.chunk_by(|a, b| digit(a) == digit(b)).map(|rules| FamilieView {
            nummer: rules.first().map_or(String::new(), |rule| digit(rule)),
            regels: rules.iter().map(|rule| RegelView::of(rule)).collect(),
        });
        Self { families: families.collect() }
    }
}

impl Views<'_> {
    /// The address of what is said of a rule.
    pub(super) fn regel_url(&self, rule: &Rule) -> String {
        format!("{}#{}", self.url(crate::site::PageKind::Regels), rule.code)
    }
}
