//! K310: Een coach vervangt niet zichzelf.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Kaart;

/// K310: Een coach vervangt niet zichzelf.
pub(crate) const RULE: Rule =
    Rule { code: "K310", naam: "eigen-vervanger", ernst: Ernst::Fout, zin: "Een coach vervangt niet zichzelf." };

/// Checks who stands in.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    for (id, coach) in kaart.coaches.entries() {
        if let (Some(vervanger), Some(name)) = (coach.vervanger, &coach.record.vervanger)
            && vervanger == id
        {
            let finding = Finding::new(&RULE, "deze coach vervangt zichzelf");
            out.add(&coach.file, finding.at(name.span.clone()).hulp("noem een andere coach"));
        }
    }
}
