//! K903: Een tekst heeft geen HTML.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// K903: Een tekst heeft geen HTML.
pub(crate) const RULE: Rule =
    Rule { code: "K903", naam: "ruwe-html", ernst: Ernst::Fout, zin: "Een tekst heeft geen HTML." };

/// The finding for it.
pub(crate) fn finding(span: Span) -> Finding {
    Finding::new(&RULE, "hier staat HTML, en die komt niet op de site")
        .at(span)
        .hulp("schrijf het in Markdown; wilt u een < laten zien, zet dan een \\ ervoor")
}
