//! K916: De tekst van een link zegt waar hij heen gaat (WCAG 2.4.4).

use crate::diagnostics::{Ernst, Finding, Rule, quote};
use crate::source::Span;

/// K916: De tekst van een link zegt waar hij heen gaat (WCAG 2.4.4).
pub(crate) const RULE: Rule = Rule {
    code: "K916",
    naam: "linktekst",
    ernst: Ernst::Waarschuwing,
    zin: "De tekst van een link zegt waar hij heen gaat (WCAG 2.4.4).",
};

/// What says nothing to who goes from link to link.
const NOTHING: [&str; 14] = [
    "hier",
    "klik hier",
    "klik",
    "link",
    "deze link",
    "via deze link",
    "lees meer",
    "lees verder",
    "meer",
    "meer info",
    "meer informatie",
    "deze pagina",
    "deze site",
    "website",
];

/// The finding for the text of a link.
pub(crate) fn check(text: &str, span: Span) -> Option<Finding> {
    let words = text.trim().trim_end_matches(['.', '!', '›', '»', '>', '…', ':']).trim().to_lowercase();
    if ["https://", "http://", "www."].iter().any(|start| words.starts_with(start)) {
        let finding = Finding::new(&RULE, "deze link heeft een webadres als tekst").at(span);
        return Some(finding.hulp("schrijf wat er te vinden is: [De folder van Pharos](https://…)"));
    }
    NOTHING.contains(&words.as_str()).then(|| {
        Finding::new(&RULE, format!("de linktekst {} zegt niet waar de link heen gaat", quote(&words)))
            .at(span)
            .hulp("maak een link van de woorden die zeggen wat er te vinden is: bekijk [de folder](/folders/)")
    })
}
