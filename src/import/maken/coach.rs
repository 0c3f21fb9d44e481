//! From a row to a coach.

use super::gedeeld::{datum, email, talen, telefoon, word};
use super::tijden::{self, klok};
use super::wijk::postcodes;
use crate::check::namen::bestandsnaam::slug;
use crate::import::namen::{Naam, Namen};
use crate::import::rij::Rij;
use crate::import::waarden::Keer;
use crate::kaart::{Dag, Datum, fold};
use crate::yaml_out::Value;

pub(super) fn maak(rij: &mut Rij<'_>, namen: &Namen, vandaag: Datum) {
    rij.neem("naam", "naam");
    match rij.tekst("soort") {
        Some((kolom, text)) => {
            let folded = fold(&text);
            let known = ["buurtsport", "beweeg", "cultuur", "jeugd", "ouderen", "welzijn"];
            let known = known.iter().find(|soort| folded.contains(*soort));
            rij.zet("soort", kolom, word(known.map_or_else(|| slug(&text), |soort| (*soort).to_owned())));
        }
        None => rij.zet("soort", None, word("welzijn")),
    }
    if let Some((kolom, text)) = rij.tekst("organisatie") {
        rij.zet("organisatie", kolom, word(namen.id(Naam::Organisatie, &text)));
    }
    telefoon(rij, "telefoon", "telefoon");
    email(rij, "email", "email");
    bereikbaar(rij, vandaag);
    if let Some((kolom, text)) = rij.tekst("vervanger") {
        rij.zet("vervanger", kolom, word(namen.id(Naam::Coach, &text)));
    }
    rij.lees("wachttijd_weken", "wachttijd_weken", |cel| {
        let text = cel.tekst();
        let number = text.split_whitespace().next().unwrap_or_default();
        match number.parse::<u8>() {
            Ok(weeks)
                if fold(&text).chars().all(|c| c.is_ascii_digit() || c == ' ')
                    || fold(&text).ends_with("weken")
                    || fold(&text).ends_with("week") =>
            {
                Ok(word(weeks.to_string()))
            }
            _ => Err(format!("'{text}' is geen aantal weken (schrijf een getal, zoals 2)")),
        }
    });
    talen(rij);
    if !rij.gemaakt.alles.iter().any(|(key, _)| key == "talen") {
        rij.zet("talen", None, Value::List(vec![word("nl")]));
    }
    rij.zet("beschikbaar", None, word("true"));
    if let Some((kolom, cel)) = rij.cel("postcodes") {
        match postcodes(&cel) {
            Ok(list) => rij.zet("werkgebied.postcodes", kolom, list),
            Err(fout) => rij.fout(kolom, fout),
        }
    }
    rij.neem("over", "over");
    datum(rij, "gecontroleerd_op", "gecontroleerd_op", vandaag);
}

/// When the coach can be reached: days with the same hours are one line.
fn bereikbaar(rij: &mut Rij<'_>, vandaag: Datum) {
    let Some(found) = tijden::lees(rij, "bereikbaar", vandaag) else { return };
    let mut lines: Vec<(Vec<Dag>, u16, u16)> = Vec::new();
    for keer in found.keren.unwrap_or_default() {
        let Keer::Dag(dag, "week", van, tot) = keer else {
            lines.clear();
            break;
        };
        match lines.iter_mut().find(|(_, from, to)| (*from, *to) == (van, tot)) {
            Some((dagen, ..)) => dagen.push(dag),
            None => lines.push((vec![dag], van, tot)),
        }
    }
    if lines.is_empty() {
        let fout = format!(
            "'{}' is niet te lezen als dagen met uren (schrijf het zoals: ma, di en do 9:00-16:30)",
            found.tekst
        );
        return rij.fout(found.kolom, fout);
    }
    let lines = lines.into_iter().map(|(dagen, van, tot)| {
        Value::Map(vec![
            ("dagen".to_owned(), Value::List(dagen.iter().map(|dag| word(dag.key())).collect())),
            ("van".to_owned(), Value::Text(klok(van))),
            ("tot".to_owned(), Value::Text(klok(tot))),
        ])
    });
    rij.zet("bereikbaar", found.kolom, Value::List(lines.collect()));
}
