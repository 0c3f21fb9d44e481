//! K505: De toegankelijkheidsverklaring is niet ouder dan een jaar.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::{self, Kaart};

/// K505: De toegankelijkheidsverklaring is niet ouder dan een jaar.
pub(crate) const RULE: Rule = Rule {
    code: "K505",
    naam: "toegankelijkheidsverklaring",
    ernst: Ernst::Waarschuwing,
    zin: "De toegankelijkheidsverklaring is niet ouder dan een jaar.",
};

/// Checks the statement of accessibility, which is to be looked at each year (Besluit digitale
/// toegankelijkheid overheid).
pub(crate) fn check(kaart: &Kaart, out: &mut Diagnostics) {
    for pagina in kaart.paginas.iter().filter(|pagina| pagina.slug == "toegankelijkheid") {
        let months = kaart::months_between(pagina.record.kop.gewijzigd_op, kaart.vandaag);
        if months >= 12 {
            let finding = Finding::new(&RULE, format!("deze verklaring is {months} maanden oud"));
            let hulp = "kijk of zij nog klopt, en zet dan de datum van vandaag bij 'gewijzigd_op'";
            out.add(&pagina.file, finding.at(pagina.file.key("gewijzigd_op")).hulp(hulp));
        }
    }
}
