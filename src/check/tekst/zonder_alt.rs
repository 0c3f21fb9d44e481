//! K904: Bij een afbeelding staat in woorden wat erop te zien is (WCAG 1.1.1).

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// K904: Bij een afbeelding staat in woorden wat erop te zien is (WCAG 1.1.1).
pub(crate) const RULE: Rule = Rule {
    code: "K904",
    naam: "afbeelding-zonder-tekst",
    ernst: Ernst::Fout,
    zin: "Bij een afbeelding staat in woorden wat erop te zien is (WCAG 1.1.1).",
};

/// The finding for it.
pub(crate) fn finding(span: Span) -> Finding {
    Finding::new(&RULE, "deze afbeelding heeft geen tekst voor wie haar niet ziet")
        .at(span)
        .hulp("schrijf tussen de vierkante haken wat er te zien is: ![Twee mensen wandelen](wandelen.jpg)")
}
