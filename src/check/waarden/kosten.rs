//! K114: Kosten spreken zichzelf niet tegen.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;

/// K114: Kosten spreken zichzelf niet tegen.
pub(crate) const RULE: Rule =
    Rule { code: "K114", naam: "kosten", ernst: Ernst::Fout, zin: "Kosten spreken zichzelf niet tegen." };

/// Checks what activities cost.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for activiteit in &records.activiteiten {
        let Some(kosten) = &activiteit.record.kosten else { continue };
        let (bericht, hulp) = match (kosten.gratis, kosten.bedrag, kosten.per) {
            (true, Some(bedrag), _) if bedrag.cents() > 0 => {
                ("dit is gratis en kost ook geld", "haal 'bedrag' weg, of zet 'gratis' op false")
            }
            (false, None, _) if kosten.toelichting.is_none() => {
                ("dit is niet gratis, maar er staat geen bedrag", "voeg 'bedrag' toe, of leg het uit in 'toelichting'")
            }
            (false, Some(_), None) => (
                "er staat een bedrag, maar niet waarvoor",
                "voeg 'per' toe: keer, maand, kwartaal, half_jaar, jaar, cursus of seizoen",
            ),
            _ => continue,
        };
        out.add(&activiteit.file, Finding::new(&RULE, bericht).at(kosten.span.clone()).hulp(hulp));
    }
}
