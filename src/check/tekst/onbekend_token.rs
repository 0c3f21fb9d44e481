//! K931: Een thema verandert alleen tokens die er zijn.

use crate::diagnostics::{Ernst, Finding, Rule, quote};
use crate::source::Span;

/// K931: Een thema verandert alleen tokens die er zijn.
pub(crate) const RULE: Rule = Rule {
    code: "K931",
    naam: "onbekend-token",
    ernst: Ernst::Fout,
    zin: "Een thema verandert alleen tokens die er zijn.",
};

/// The finding for a token that no style sheet has, with the one that was meant.
pub(crate) fn finding(naam: &str, meant: Option<&str>, span: Span) -> Finding {
    let hulp = match meant {
        Some(meant) => format!("bedoelde u '{meant}'?"),
        None => "de namen staan bovenin stijl.css van het thema, daar met twee streepjes ervoor".to_owned(),
    };
    Finding::new(&RULE, format!("onbekend token {}", quote(naam))).at(span).hulp(hulp)
}
