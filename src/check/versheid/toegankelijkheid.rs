//! K505: De toegankelijkheidsverklaring is niet ouder dan een jaar, en wat erin beloofd is, is gedaan.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::{self, Datum, Kaart};
use crate::records::{Sourced, ToegankelijkheidRecord};

/// K505: De toegankelijkheidsverklaring is niet ouder dan een jaar, en wat erin beloofd is, is gedaan.
pub(crate) const RULE: Rule = Rule {
    code: "K505",
    naam: "toegankelijkheidsverklaring",
    ernst: Ernst::Waarschuwing,
    zin: "De toegankelijkheidsverklaring is niet ouder dan een jaar, en wat erin beloofd is, is gedaan.",
};

/// Checks the statement of accessibility, which is to be looked at each year (Besluit digitale
/// toegankelijkheid overheid). A region without one in its data has it in a page of words.
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    if let Some(verklaring) = &kaart.toegankelijkheid {
        return check_record(verklaring, kaart.vandaag, out);
    }
    for pagina in kaart.paginas.iter().filter(|pagina| pagina.slug == "toegankelijkheid") {
        if let Some(finding) = age(pagina.record.kop.gewijzigd_op, kaart.vandaag, "gewijzigd_op") {
            out.add(&pagina.file, finding.at(pagina.file.key("gewijzigd_op")));
        }
    }
}

fn check_record(verklaring: &Sourced<ToegankelijkheidRecord>, vandaag: Datum, out: &mut Diagnostics) {
    let record = &verklaring.record;
    if let Some(finding) = age(record.opgesteld_op.value, vandaag, "opgesteld_op") {
        out.add(&verklaring.file, finding.at(record.opgesteld_op.span.clone()));
    } else if record.evaluatie_op.value < vandaag {
        let finding =
            Finding::new(&RULE, format!("deze verklaring zou op {} opnieuw bekeken zijn", record.evaluatie_op.value));
        let hulp = "kijk of zij nog klopt, en zet dan nieuwe dagen bij 'opgesteld_op' en 'evaluatie_op'";
        out.add(&verklaring.file, finding.at(record.evaluatie_op.span.clone()).hulp(hulp));
    }
    for klaar in record.beperkingen.iter().filter_map(|beperking| beperking.klaar_op.as_ref()) {
        if klaar.value < vandaag {
            let finding = Finding::new(&RULE, format!("deze beperking zou op {} opgelost zijn", klaar.value));
            let hulp = "haal haar weg als zij is opgelost; zet er anders een nieuwe dag bij, en waarom het later wordt";
            out.add(&verklaring.file, finding.at(klaar.span.clone()).hulp(hulp));
        }
    }
}

/// The warning for a statement of a year ago or longer.
fn age(opgesteld: Datum, vandaag: Datum, key: &str) -> Option<Finding> {
    let months = kaart::months_between(opgesteld, vandaag);
    let finding = Finding::new(&RULE, format!("deze verklaring is {months} maanden oud"));
    (months >= 12).then(|| finding.hulp(format!("kijk of zij nog klopt, en zet dan de datum van vandaag bij '{key}'")))
}
