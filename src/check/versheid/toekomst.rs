//! K503: Een controle is niet in de toekomst.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::Datum;
use crate::records::Records;

/// K503: Een controle is niet in de toekomst.
pub(crate) const RULE: Rule = Rule {
    code: "K503",
    naam: "controle-in-toekomst",
    ernst: Ernst::Fout,
    zin: "Een controle is niet in de toekomst.",
};

/// Checks that no record was checked after today.
pub(crate) fn check(records: &Records, vandaag: Datum, out: &mut Diagnostics) {
    let gemeenten = records.gemeenten.iter().map(|r| (&r.file, &r.record.gecontroleerd_op));
    let coaches = records.coaches.iter().map(|r| (&r.file, &r.record.gecontroleerd_op));
    let organisaties = records.organisaties.iter().map(|r| (&r.file, &r.record.gecontroleerd_op));
    let activiteiten = records.activiteiten.iter().map(|r| (&r.file, &r.record.gecontroleerd_op));
    let verklaring = records.toegankelijkheid.iter();
    let verklaring = verklaring.flat_map(|r| {
        let studies = r.record.onderzoek.iter().map(|one| &one.op);
        studies.chain([&r.record.opgesteld_op]).map(|op| (&r.file, op))
    });
    for (file, done) in verklaring.filter(|(_, done)| done.value > vandaag) {
        let finding = Finding::new(&RULE, format!("{} ligt na vandaag ({vandaag})", done.value));
        out.add(file, finding.at(done.span.clone()).hulp("vul de dag in waarop dit is gedaan"));
    }
    let bronnen = records.bronnen.iter().map(|r| (&r.file, &r.record.gecontroleerd_op));
    for (file, checked) in gemeenten.chain(coaches).chain(organisaties).chain(activiteiten).chain(bronnen) {
        if checked.value > vandaag {
            let finding = Finding::new(&RULE, format!("{} ligt na vandaag ({vandaag})", checked.value));
            out.add(
                file,
                finding.at(checked.span.clone()).hulp("vul de dag in waarop dit voor het laatst is gecontroleerd"),
            );
        }
    }
}
