//! K126: Een lijst waar iets in hoort te staan, is niet leeg.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;
use crate::source::SourceFile;

/// K126: Een lijst waar iets in hoort te staan, is niet leeg.
pub(crate) const RULE: Rule = Rule {
    code: "K126",
    naam: "lege-lijst",
    ernst: Ernst::Fout,
    zin: "Een lijst waar iets in hoort te staan, is niet leeg.",
};

/// Checks lists without which nobody finds an activity or a wijk, and the languages of the site.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for activiteit in &records.activiteiten {
        one("themas", activiteit.record.themas.is_empty(), &activiteit.file, out);
    }
    for wijk in &records.wijken {
        one("cbs", wijk.record.cbs.is_empty(), &wijk.file, out);
        one("postcodes", wijk.record.postcodes.is_empty(), &wijk.file, out);
    }
    if let Some(regio) = &records.regio {
        one("talen", regio.record.talen.is_empty(), &regio.file, out);
        one("verwijzers", regio.record.verwijzers.is_empty(), &regio.file, out);
    }
}

fn one(key: &str, empty: bool, file: &SourceFile, out: &mut Diagnostics) {
    if empty {
        let finding = Finding::new(&RULE, format!("de lijst '{key}' is leeg")).at(file.key(key));
        out.add(file, finding.hulp("zet er ten minste één waarde in"));
    }
}
