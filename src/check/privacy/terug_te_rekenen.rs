//! K706: Uit de getallen in cijfers.csv is geen getal uit te rekenen dat verborgen blijft.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::kaart::{Telling, tellingen};
use crate::records::{Kwartaal, Records};

/// K706: Uit de getallen in cijfers.csv is geen getal uit te rekenen dat verborgen blijft.
pub(crate) const RULE: Rule = Rule {
    code: "K706",
    naam: "terug-te-rekenen",
    ernst: Ernst::Fout,
    zin: "Uit de getallen in cijfers.csv is geen getal uit te rekenen dat verborgen blijft.",
};

/// Checks each quarter for cells that a page would not show because of another one. The page leaves them out, but the file
/// is as public. A count that is itself below the floor is for K702.
pub(crate) fn check(records: &Records, out: &mut Diagnostics) {
    let Some(regio) = &records.regio else { return };
    let floor = regio.record.cijfers.ondergrens;
    for table in &records.cijfers {
        for row in table.record.iter() {
            let shown = tellingen(row, floor).into_iter().zip(Kwartaal::COLUMNS);
            let hidden: Vec<String> = shown
                .filter(|(telling, _)| *telling == Telling::Verborgen)
                .map(|(_, name)| format!("'{name}'"))
                .collect();
            if hidden.is_empty() {
                continue;
            }
            let names = hidden.join(" en ");
            let bericht = format!("met {names} erbij is te zien of uit te rekenen wat onder de {floor} blijft");
            let hulp = format!("laat ook {names} leeg, of tel dit kwartaal bij een ander op");
            out.add(&table.file, Finding::new(&RULE, bericht).at(row.span.clone()).hulp(hulp));
        }
    }
}
