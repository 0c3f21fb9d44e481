//! K803: Een zin voor inwoners heeft ten hoogste twintig woorden (met een komma vijfentwintig), een zin in het handboek vijfendertig.

use super::lezer::Lezer;
use super::zin::Zin;
use crate::diagnostics::{Ernst, Finding, Rule};

/// K803: Een zin voor inwoners heeft ten hoogste twintig woorden (met een komma vijfentwintig), een zin in het handboek vijfendertig.
pub(crate) const RULE: Rule = Rule {
    code: "K803",
    naam: "lange-zin-in-tekst",
    ernst: Ernst::Waarschuwing,
    zin: "Een zin voor inwoners heeft ten hoogste twintig woorden (met een komma vijfentwintig), een zin in het handboek vijfendertig.",
};

/// Checks the length of a sentence.
pub(crate) fn check(zin: &Zin, lezer: Lezer) -> Option<Finding> {
    let (count, most) = (zin.woorden.len(), lezer.most_words(zin.text));
    (count > most).then(|| {
        Finding::new(&RULE, format!("deze zin heeft {count} woorden"))
            .at(0..zin.text.len())
            .hulp(format!("maak er twee zinnen van, van ten hoogste {} woorden", lezer.most_words("")))
    })
}
