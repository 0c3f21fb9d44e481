//! K026: Alleen een waarschuwing die in een record gedempt mag worden, staat bij 'negeer'.

use crate::check::by_code;
use crate::diagnostics::{Ernst, Finding, Rule, quote};
use crate::source::Located;

/// K026: Alleen een waarschuwing die in een record gedempt mag worden, staat bij 'negeer'.
pub(crate) const RULE: Rule = Rule {
    code: "K026",
    naam: "negeer-code",
    ernst: Ernst::Fout,
    zin: "Alleen een waarschuwing die in een record gedempt mag worden, staat bij 'negeer'.",
};

/// The rule with a code, when it may be silenced.
pub(crate) fn check(code: &Located<String>) -> Result<&'static Rule, Finding> {
    let fault = |bericht: String, hulp: &str| Err(Finding::new(&RULE, bericht).at(code.span.clone()).hulp(hulp));
    match by_code(code) {
        Some(rule) if rule.can_be_silenced() => Ok(rule),
        Some(rule) if rule.ernst == Ernst::Fout => fault(
            format!("{} is een fout, en een fout kan niet genegeerd worden", rule.code),
            "haal deze code weg, en verbeter wat er niet klopt",
        ),
        Some(rule) => fault(
            format!("{} kan niet genegeerd worden: die waarschuwing geldt altijd", rule.code),
            "haal deze code weg; de waarschuwing verdwijnt als u doet wat zij zegt",
        ),
        None => fault(
            format!("er is geen regel met de code {}", quote(code)),
            "neem de code over uit de melding, zoals K123; 'wijkwijzer check --lijst' noemt ze alle",
        ),
    }
}
