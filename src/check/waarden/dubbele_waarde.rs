//! K132: In een lijst staat iets maar één keer.

use std::collections::HashSet;
use std::fmt::Display;

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;
use crate::source::{Located, SourceFile};

/// K132: In een lijst staat iets maar één keer.
pub(crate) const RULE: Rule = Rule {
    code: "K132",
    naam: "dubbele-waarde",
    ernst: Ernst::Waarschuwing,
    zin: "In een lijst met postcodes, coaches, wijken of thema's staat iets maar één keer.",
};

/// Checks the lists of which an item makes a link or a place: who wrote one twice mostly meant another.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for wijk in &records.wijken {
        twice(&wijk.record.postcodes, &wijk.file, out);
        twice(&wijk.record.coaches, &wijk.file, out);
    }
    for activiteit in &records.activiteiten {
        twice(&activiteit.record.wijken, &activiteit.file, out);
        twice(&activiteit.record.themas, &activiteit.file, out);
    }
}

fn twice<T: Display>(list: &[Located<T>], file: &SourceFile, out: &mut Diagnostics) {
    let mut seen = HashSet::new();
    for item in list {
        let written = item.value.to_string();
        let bericht = format!("'{written}' staat al in deze lijst");
        if !seen.insert(written) {
            let finding = Finding::new(&RULE, bericht);
            out.add(
                file,
                finding.at(item.span.clone()).hulp("bedoelde u iets anders? Verander het, of haal het hier weg"),
            );
        }
    }
}
