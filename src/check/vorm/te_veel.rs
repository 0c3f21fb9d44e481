//! K023: more findings in a file than anyone reads.

use crate::diagnostics::{Ernst, Finding, Rule};

/// More findings in a file than anyone reads.
pub(crate) const RULE: Rule = Rule {
    code: "K023",
    naam: "te-veel",
    ernst: Ernst::Fout,
    zin: "Een bestand heeft niet meer dan 100 fouten en 100 waarschuwingen; wat erboven komt, staat niet in de lijst.",
};

/// The finding for a file of which findings are left out; as bad as these are.
pub(crate) fn finding(ernst: Ernst, most: usize) -> Finding {
    let what = match ernst {
        Ernst::Fout => "fouten",
        Ernst::Waarschuwing => "waarschuwingen",
    };
    let mut finding = Finding::new(&RULE, format!("dit bestand heeft meer dan {most} {what}"))
        .hulp("los eerst op wat hier staat, en kijk dan opnieuw");
    finding.ernst = ernst;
    finding
}
