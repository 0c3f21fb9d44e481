//! K601: Een code van ICPC-1 is een hoofdletter met twee cijfers.

use crate::diagnostics::{Ernst, Finding, Rule, quote};
use crate::source::Span;

/// K601: Een code van ICPC-1 is een hoofdletter met twee cijfers.
pub(crate) const RULE: Rule = Rule {
    code: "K601",
    naam: "icpc-vorm",
    ernst: Ernst::Fout,
    zin: "Een code van ICPC-1 is een hoofdletter met twee cijfers.",
};

/// The finding for a code that does not look like one.
pub(crate) fn finding(code: &str, span: Span) -> Finding {
    Finding::new(&RULE, format!("{} is geen code van ICPC-1", quote(code)))
        .at(span)
        .hulp("schrijf een hoofdletter en twee cijfers, zoals P03")
}
