//! A table that can not be read.

use crate::diagnostics::{Ernst, Finding, Rule, nearest, quote};
use crate::source::Span;

/// A table that can not be read.
pub(crate) const RULE: Rule = Rule {
    code: "K021",
    naam: "tabel",
    ernst: Ernst::Fout,
    zin: "Een tabel (csv) heeft puntkomma's tussen de cellen en in elke rij evenveel cellen.",
};

/// The finding for a row that can not be read.
pub(crate) fn finding(span: Span) -> Finding {
    Finding::new(&RULE, "deze rij heeft meer of minder cellen dan de eerste rij")
        .at(span)
        .hulp("zet tussen de cellen een puntkomma, en laat een lege cel leeg in plaats van weg")
}

/// The finding for a table with commas between its cells.
pub(crate) fn komma(span: Span) -> Finding {
    Finding::new(&RULE, "tussen de cellen staan komma's").at(span).hulp("zet puntkomma's tussen de cellen")
}

/// The finding for a column that is not there.
pub(crate) fn column(name: &str, span: Span) -> Finding {
    Finding::new(&RULE, format!("de kolom '{name}' ontbreekt in de eerste rij"))
        .at(span)
        .hulp(format!("voeg '{name}' toe aan de eerste rij"))
}

/// The finding for a column that the table does not have.
pub(crate) fn unknown(name: &str, known: &[&str], span: Span) -> Finding {
    let finding = Finding::new(&RULE, format!("onbekende kolom {}", quote(name))).at(span);
    match nearest(name, known.iter().copied()) {
        Some(near) => finding.hulp(format!("bedoelde u '{near}'?")),
        None => finding.hulp(format!("hier kan staan: {}", known.join(", "))),
    }
}
