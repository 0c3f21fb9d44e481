//! K309: Een wijk of buurt van het CBS hoort bij een enkele wijk.

use std::collections::HashMap;

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;

/// K309: Een wijk of buurt van het CBS hoort bij een enkele wijk.
pub(crate) const RULE: Rule = Rule {
    code: "K309",
    naam: "dubbele-cbs",
    ernst: Ernst::Fout,
    zin: "Een wijk of buurt van het CBS hoort bij een enkele wijk.",
};

/// Checks that no CBS wijk or buurt is in two wijken, also not as part of a whole.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for wijk in &kaart.wijken {
        for code in &wijk.record.cbs {
            let text = code.as_str();
            // BU19690401 is part of WK196904.
            let whole = text.strip_prefix("BU").and_then(|digits| digits.get(..6)).map(|digits| format!("WK{digits}"));
            let taken = seen.get(text).or_else(|| whole.as_deref().and_then(|whole| seen.get(whole)));
            if let Some(other) = taken.filter(|other| **other != wijk.record.naam) {
                let finding = Finding::new(&RULE, format!("{text} hoort al bij {other}"));
                out.add(&wijk.file, finding.at(code.span.clone()).hulp("haal de code bij een van de twee wijken weg"));
            }
            seen.insert(text, &wijk.record.naam);
        }
    }
    let mut codes: HashMap<&str, &str> = HashMap::new();
    for gemeente in &kaart.gemeenten {
        let code = &gemeente.record.code;
        if let Some(other) = codes.insert(code.as_str(), &gemeente.record.naam) {
            let finding = Finding::new(&RULE, format!("{} is al de code van {other}", code.value));
            out.add(&gemeente.file, finding.at(code.span.clone()).hulp("kijk welke van de twee klopt"));
        }
    }
}
