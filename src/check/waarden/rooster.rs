//! K115: Een rooster zegt zonder twijfel welke dagen het zijn.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::{Dag, Elke};
use crate::records::Records;

/// K115: Een rooster zegt zonder twijfel welke dagen het zijn.
pub(crate) const RULE: Rule = Rule {
    code: "K115",
    naam: "rooster",
    ernst: Ernst::Fout,
    zin: "Een rooster zegt zonder twijfel welke dagen het zijn.",
};

/// Checks the schedules of activities.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    for activiteit in &records.activiteiten {
        for line in &activiteit.record.wanneer {
            let (bericht, hulp) = match (line.dag, &line.datum) {
                (None, None) => {
                    ("hier staat geen dag en geen datum".to_owned(), "voeg 'dag: di' of 'datum: 2026-12-24' toe")
                }
                (Some(_), Some(_)) => (
                    "hier staan een dag en een datum".to_owned(),
                    "laat 'dag' weg voor een enkele keer, of 'datum' voor elke week",
                ),
                (None, Some(_)) if line.elke.is_some() => (
                    "een enkele datum komt niet terug".to_owned(),
                    "haal 'elke' weg, of zet 'dag' in plaats van 'datum'",
                ),
                (Some(_), None) if line.elke == Some(Elke::TweeWeken) && line.vanaf.is_none() => (
                    "om de week, maar er staat niet vanaf welke week".to_owned(),
                    "voeg 'vanaf' toe: een datum waarop het is",
                ),
                (Some(dag), None) => match &line.vanaf {
                    Some(vanaf) if Dag::from(vanaf.weekday()) != dag => (
                        format!(
                            "{} valt niet op '{}' maar op '{}'",
                            vanaf.value,
                            dag.key(),
                            Dag::from(vanaf.weekday()).key()
                        ),
                        "kies een datum die op die dag valt",
                    ),
                    _ => continue,
                },
                (None, Some(_)) => continue,
            };
            let span = line.vanaf.as_ref().map_or_else(|| line.span.clone(), |vanaf| vanaf.span.clone());
            out.add(&activiteit.file, Finding::new(&RULE, bericht).at(span).hulp(hulp));
        }
    }
}
