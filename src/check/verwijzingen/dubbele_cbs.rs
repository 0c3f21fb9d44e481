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

/// Checks that no CBS wijk or buurt is in two wijken, also not as part of a whole, and that no two
/// gemeenten have the same code.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    // By their digits: those of a buurt begin with those of the CBS wijk it is part of.
    let mut whole: HashMap<&str, &str> = HashMap::new();
    let mut parts: HashMap<&str, &str> = HashMap::new();
    for wijk in &kaart.wijken {
        let naam = wijk.record.naam.as_str();
        for code in &wijk.record.cbs {
            let (kind, digits) = code.as_str().split_at(2);
            let of = digits.get(..6).unwrap_or(digits);
            let around = if kind == "BU" { whole.get(of) } else { None };
            let bericht = if let Some(other) = whole.get(digits) {
                format!("{} hoort al bij {other}", code.value)
            } else if let Some(other) = around {
                format!("{} is een deel van WK{of}, en die hoort al bij {other}", code.value)
            } else if let Some(other) = parts.get(digits) {
                format!("een deel van {} hoort al bij {other}", code.value)
            } else {
                whole.insert(digits, naam);
                parts.entry(of).or_insert(naam);
                continue;
            };
            let finding = Finding::new(&RULE, bericht).at(code.span.clone());
            out.add(&wijk.file, finding.hulp("haal de code op een van de twee plaatsen weg"));
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
