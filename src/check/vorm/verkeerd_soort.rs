//! A value of another type than its field has.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// A value of another type than its field has.
pub(crate) const RULE: Rule = Rule {
    code: "K005",
    naam: "verkeerd-soort",
    ernst: Ernst::Fout,
    zin: "Een waarde is van het soort dat bij de sleutel hoort.",
};

/// The finding for a value where another kind of value is asked for.
pub(crate) fn finding(what: &str, span: Span) -> Finding {
    let hoort = if what == "sleutels met waarden" { "horen" } else { "hoort" };
    Finding::new(&RULE, format!("hier {hoort} {what} te staan")).at(span).hulp(match what {
        "true of false" => "schrijf true (ja) of false (nee), zonder aanhalingstekens",
        "een lijst" => "schrijf een lijst: [een, twee], of elk op een eigen regel met een streepje ervoor",
        "tekst" => "schrijf een enkele tekst, geen lijst en geen sleutels",
        "sleutels met waarden" => "schrijf regels met een sleutel, een dubbele punt en een waarde",
        "een getal met een punt" => "schrijf het getal met een punt en zonder aanhalingstekens, zoals 53.16",
        "een getal zonder aanhalingstekens" => "haal de aanhalingstekens weg",
        _ => "schrijf het getal zonder aanhalingstekens en zonder andere tekens",
    })
}
