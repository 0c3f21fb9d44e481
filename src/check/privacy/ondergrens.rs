//! K702: In cijfers.csv staat geen aantal mensen onder de ondergrens van de regio.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::{Aantal, Kwartaal, Records};

/// K702: In cijfers.csv staat geen aantal mensen onder de ondergrens van de regio.
pub(crate) const RULE: Rule = Rule {
    code: "K702",
    naam: "ondergrens",
    ernst: Ernst::Fout,
    zin: "In cijfers.csv staat geen aantal mensen onder de ondergrens van de regio.",
};

/// Checks the counts of people. That a page would not show them does not help: the file is as public.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    let Some(regio) = &records.regio else { return };
    let floor = regio.record.cijfers.ondergrens;
    for table in &records.cijfers {
        for row in table.record.iter() {
            let people = |name: &str| Kwartaal::COLUMNS[..Kwartaal::PEOPLE].contains(&name);
            for (name, count) in row.aantallen.iter().filter(|(name, _)| people(name)) {
                let bericht = match count {
                    Aantal::Geteld(count) if *count < floor => {
                        format!("'{name}' is hier {count}, en onder de {floor} is te zien om wie het gaat")
                    }
                    // Fewer than three says more than the region agreed to say.
                    Aantal::Minder(most) if *most < floor => {
                        format!("'{name}' is hier <{most}, en de ondergrens van de regio is {floor}")
                    }
                    _ => continue,
                };
                let hulp = format!("schrijf <{floor}, of tel dit kwartaal bij een ander op");
                out.add(&table.file, Finding::new(&RULE, bericht).at(row.span.clone()).hulp(hulp));
            }
        }
    }
}
