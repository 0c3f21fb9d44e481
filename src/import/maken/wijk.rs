//! From a row to a wijk.

use super::gedeeld::{namenlijst, word};
use crate::import::boek::Cel;
use crate::import::namen::{Naam, Namen};
use crate::import::rij::{Rij, een_regel};
use crate::import::waarden;
use crate::kaart::PostcodeGebied;
use crate::yaml_out::Value;

pub(super) fn maak(rij: &mut Rij<'_>, namen: &Namen) {
    rij.neem("naam", "naam");
    rij.lees("cbs", "cbs", |cel| {
        let text = cel.tekst().to_uppercase();
        let codes = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|code| !code.is_empty());
        Ok(Value::List(codes.map(word).collect()))
    });
    match rij.cel("dorpen").map(|(kolom, cel)| (kolom, cel.tekst())) {
        Some((kolom, text)) => rij.zet("dorpen", kolom, names(&text)),
        None => {
            if let Some((_, naam)) = rij.tekst("naam") {
                rij.zet("dorpen", None, Value::List(vec![Value::Text(naam)]));
            }
        }
    }
    rij.lees("ook_bekend_als", "ook_bekend_als", |cel| Ok(names(&cel.tekst())));
    rij.lees("postcodes", "postcodes", postcodes);
    namenlijst(rij, "coaches", "coaches", Naam::Coach, namen);
    if !rij.gemaakt.alles.iter().any(|(key, _)| key == "coaches") {
        rij.zet("coaches", None, Value::List(Vec::new()));
    }
    rij.neem("samenvatting", "samenvatting");
}

/// Names with commas, semicolons or lines between: a name may have a slash or an `en` in it.
fn names(text: &str) -> Value {
    let parts = text.split([',', ';', '\n']).map(een_regel).filter(|part| !part.is_empty());
    Value::List(parts.map(Value::Text).collect())
}

/// Postcodes: `9351`, `9351 AB`, or a range.
pub(super) fn postcodes(cel: &Cel) -> Result<Value, String> {
    let mut out = Vec::new();
    for part in waarden::lijst(&cel.tekst()) {
        let part = part.replace(" t/m ", "-").replace(" - ", "-");
        let area: PostcodeGebied = part
            .parse()
            .map_err(|_| format!("'{part}' is geen postcode (schrijf 9351, 9351 AB of 9351 AA-9351 KZ)"))?;
        out.push(match area.letters {
            None => word(area.pc4.to_string()),
            Some(_) => Value::Text(part.to_uppercase()),
        });
    }
    Ok(Value::List(out))
}
