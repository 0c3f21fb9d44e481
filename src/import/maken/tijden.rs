//! The days and times of a row, from one column or from several.

use crate::import::boek::Cel;
use crate::import::rij::{Rij, een_regel};
use crate::import::waarden::{Keer, keren, tijd};
use crate::kaart::Datum;

/// What a row says of days and times.
pub(super) struct Tijdstippen {
    /// A column that says something of it.
    pub(super) kolom: Option<usize>,
    /// All that is said, in words.
    pub(super) tekst: String,
    /// The same as a schedule. Nothing when it is not understood, or has no end.
    pub(super) keren: Option<Vec<Keer>>,
}

/// What a row says of days and times. Nothing when it says nothing.
pub(super) fn lees(rij: &mut Rij<'_>, heel: &str, vandaag: Datum) -> Option<Tijdstippen> {
    let mut kolom = None;
    let mut parts = Vec::new();
    for veld in [heel, "frequentie", "dag", "datum", "tijd"] {
        if let Some((from, cel)) = rij.cel(veld) {
            kolom = kolom.or(from);
            // A fraction of a day is a time that lost its form.
            let text = match &cel {
                Cel::Getal(number) if (0.0..1.0).contains(number) => klok(tijd(&cel).unwrap_or_default()),
                Cel::Getal(_) if veld == "datum" => match crate::import::waarden::datum(&cel, vandaag) {
                    Ok(day) => Cel::Datum(day.0).tekst(),
                    Err(_) => cel.tekst(),
                },
                _ => een_regel(&cel.tekst()),
            };
            parts.push(text);
        }
    }
    let mut ends = Vec::new();
    for veld in ["van", "tot"] {
        let Some((from, cel)) = rij.cel(veld) else { continue };
        kolom = kolom.or(from);
        match tijd(&cel) {
            Ok(minutes) => ends.push(klok(minutes)),
            // `9.30-11.00` may stand under "van".
            Err(_) if veld == "van" && crate::import::waarden::tijden(&cel.tekst()).is_some() => ends.push(cel.tekst()),
            Err(fout) => rij.fout(from, fout),
        }
    }
    if !ends.is_empty() {
        parts.push(ends.join(" - "));
    }
    if parts.is_empty() {
        return None;
    }
    let tekst = parts.join(", ");
    let found = keren(&parts.join(" "), vandaag);
    Some(Tijdstippen { kolom, tekst, keren: found })
}

/// A time as records write it: `9:30`.
pub(super) fn klok(minutes: u16) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}
