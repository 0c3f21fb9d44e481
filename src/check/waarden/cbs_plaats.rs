//! K111: De code van een wijk of buurt begint met de cijfers van haar gemeente, en het jaar van de indeling bestaat.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Datum;
use crate::records::Records;

/// K111: De code van een wijk of buurt begint met de cijfers van haar gemeente, en het jaar van de indeling bestaat.
pub(crate) const RULE: Rule = Rule {
    code: "K111",
    naam: "cbs-gemeente",
    ernst: Ernst::Fout,
    zin: "De code van een wijk of buurt begint met de cijfers van haar gemeente, en het jaar van de indeling bestaat.",
};

/// Checks the codes of gemeenten and wijken against each other.
pub(crate) fn check(records: &Records, vandaag: Datum, out: &mut Diagnostics) {
    for gemeente in &records.gemeenten {
        let record = &gemeente.record;
        if !record.code.is_gemeente() {
            let finding = Finding::new(&RULE, format!("'{}' is geen code van een gemeente", record.code.value));
            out.add(
                &gemeente.file,
                finding.at(record.code.span.clone()).hulp("de code van een gemeente is GM met vier cijfers"),
            );
        }
        let jaar = i32::from(record.cbs_jaar.value);
        if !(2000..=i32::from(vandaag.year()) + 1).contains(&jaar) {
            let finding = Finding::new(&RULE, format!("{jaar} is geen jaar van de indeling van het CBS"));
            out.add(
                &gemeente.file,
                finding.at(record.cbs_jaar.span.clone()).hulp("vul het jaar in waarin deze codes golden, zoals 2024"),
            );
        }
        for wijk in records.wijken.iter().filter(|wijk| wijk.gemeente == gemeente.slug) {
            for code in &wijk.record.cbs {
                let digits = record.code.gemeente();
                let bericht = if code.is_gemeente() {
                    format!("'{}' is de code van een gemeente, niet van een wijk of buurt", code.value)
                } else {
                    format!("'{}' ligt niet in {} ({})", code.value, record.naam, record.code.value)
                };
                if code.is_gemeente() || code.gemeente() != digits {
                    let finding = Finding::new(&RULE, bericht);
                    out.add(
                        &wijk.file,
                        finding
                            .at(code.span.clone())
                            .hulp(format!("een code van deze gemeente begint met WK{digits} of BU{digits}")),
                    );
                }
            }
        }
    }
}
