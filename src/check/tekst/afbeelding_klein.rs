//! K943: Een afbeelding is breed genoeg voor een telefoon.

use crate::diagnostics::{Ernst, Finding, Rule};

/// K943: Een afbeelding is breed genoeg voor een telefoon.
pub(crate) const RULE: Rule = Rule {
    code: "K943",
    naam: "afbeelding-te-klein",
    ernst: Ernst::Waarschuwing,
    zin: "Een afbeelding is breed genoeg voor een telefoon.",
};

/// The narrowest screen in pixels that the site is made for. A picture is shown across the width of the text, but never
/// larger than it is.
const NARROW: u32 = 320;

/// The warning for a picture of so many pixels wide.
pub(crate) fn finding(width: u32) -> Option<Finding> {
    let bericht = format!("deze afbeelding is maar {width} pixels breed: smaller dan een telefoon haar toont");
    let finding = Finding::new(&RULE, bericht);
    (width < NARROW).then(|| finding.hulp("zoek het origineel; 1400 pixels breed is op elk scherm scherp"))
}
