//! K204: Een id komt in een lijst maar één keer voor, en is ook zonder hoofdletters en accenten anders dan de rest.

use std::collections::HashSet;

use super::bestandsnaam::{is_slug, slug};
use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule, quote};
use crate::records::Records;
use crate::source::{Located, SourceFile};

/// K204: Een id komt in een lijst maar één keer voor, en is ook zonder hoofdletters en accenten anders dan de rest.
pub(crate) const RULE: Rule = Rule {
    code: "K204",
    naam: "dubbel-id",
    ernst: Ernst::Fout,
    zin: "Een id komt in een lijst maar één keer voor, en is ook zonder hoofdletters en accenten anders dan de rest.",
};

/// Checks the ids of all lists.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    one(records.themas.iter().map(|r| (&r.record.id, &r.file)), out);
    one(records.klachten.iter().map(|r| (&r.record.id, &r.file)), out);
    one(records.indicaties.iter().map(|r| (&r.record.id, &r.file)), out);
    one(records.contra_indicaties.iter().map(|r| (&r.record.id, &r.file)), out);
    one(records.interventies.iter().map(|r| (&r.record.id, &r.file)), out);
    one(records.bronnen.iter().map(|r| (&r.record.id, &r.file)), out);
    one(records.begrippen.iter().map(|r| (&r.record.id, &r.file)), out);
}

fn one<'a>(ids: impl Iterator<Item = (&'a Located<String>, &'a SourceFile)>, out: &mut Diagnostics) {
    let mut seen = HashSet::new();
    for (id, file) in ids {
        if !is_slug(id) {
            let finding = Finding::new(&RULE, format!("{} kan geen id zijn", quote(id)));
            out.add(
                file,
                finding
                    .at(id.span.clone())
                    .hulp(format!("schrijf {}: kleine letters, cijfers en koppeltekens", quote(&slug(id)))),
            );
        } else if !seen.insert(&id.value) {
            let finding = Finding::new(&RULE, format!("het id {} staat hierboven al", quote(id)));
            out.add(file, finding.at(id.span.clone()).hulp("geef dit een ander id, of haal een van de twee weg"));
        }
    }
}
