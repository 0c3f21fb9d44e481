//! K127: Wie via de praktijk verwijst, staat ook bij de verwijzers.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule, nearest, quote};
use crate::records::Records;

/// K127: Wie via de praktijk verwijst, staat ook bij de verwijzers.
pub(crate) const RULE: Rule = Rule {
    code: "K127",
    naam: "via-praktijk",
    ernst: Ernst::Fout,
    zin: "Wie via de praktijk verwijst, staat ook bij de verwijzers.",
};

/// Checks who advises against who may refer: the gemeente's own list, or the region's.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for gemeente in &records.gemeenten {
        let verwijzing = &gemeente.record.verwijzing;
        let region = || records.regio.as_ref().map(|regio| &regio.record.verwijzers);
        // Without a list to hold it against, only the missing region is reported.
        let Some(known) = verwijzing.verwijzers.as_ref().or_else(region) else { continue };
        for name in verwijzing.via_praktijk.iter().filter(|name| !known.contains(name)) {
            let finding = Finding::new(&RULE, format!("{} staat niet bij de verwijzers", quote(name)));
            let hulp = match nearest(name, known) {
                Some(near) => format!("bedoelde u '{near}'?"),
                None => "voeg het woord toe aan 'verwijzers'".to_owned(),
            };
            out.add(&gemeente.file, finding.at(name.span.clone()).hulp(hulp));
        }
    }
}
