//! What several kinds of records have.

use crate::import::boek::Cel;
use crate::import::namen::{Naam, Namen};
use crate::import::rij::Rij;
use crate::import::waarden;
use crate::kaart::{Datum, Postcode};
use crate::yaml_out::Value;

/// A word of the record.
pub(super) fn word(text: impl Into<String>) -> Value {
    Value::Word(text.into())
}

/// A telephone number, with what there is to tell about it.
pub(super) fn telefoon(rij: &mut Rij<'_>, veld: &str, pad: &str) {
    let Some((kolom, cel)) = rij.cel(veld) else { return };
    match waarden::telefoon(&cel) {
        Ok((number, told)) => {
            rij.zet(pad, kolom, Value::Text(number));
            if let Some(told) = told {
                rij.let_op(kolom, told);
            }
        }
        Err(fout) => rij.fout(kolom, fout),
    }
}

/// An e-mail address.
pub(super) fn email(rij: &mut Rij<'_>, veld: &str, pad: &str) {
    rij.lees(veld, pad, |cel| waarden::email(&cel.tekst()).map(Value::Text));
}

/// A web address.
pub(super) fn website(rij: &mut Rij<'_>, veld: &str, pad: &str) {
    rij.lees(veld, pad, |cel| waarden::website(&cel.tekst()).map(Value::Text));
}

/// A date.
pub(super) fn datum(rij: &mut Rij<'_>, veld: &str, pad: &str, vandaag: Datum) {
    rij.lees(veld, pad, |cel| waarden::datum(cel, vandaag).map(|day| word(day.to_string())));
}

/// A yes or no as a truth value.
pub(super) fn waar(rij: &mut Rij<'_>, veld: &str, pad: &str) {
    let Some((kolom, cel)) = rij.cel(veld) else { return };
    match waarden::ja_nee(&cel) {
        Ok(Some(truth)) => rij.zet(pad, kolom, word(truth.to_string())),
        Ok(None) => {}
        Err(fout) => rij.fout(kolom, fout),
    }
}

/// A list of names of other records.
pub(super) fn namenlijst(rij: &mut Rij<'_>, veld: &str, pad: &str, of: Naam, namen: &Namen) {
    let Some((kolom, text)) = rij.cel(veld).map(|(kolom, cel)| (kolom, cel.tekst())) else { return };
    // A name may have a comma or an `en` in it.
    let items = match namen.bekend(of, &text) {
        Some(id) => vec![word(id)],
        None => waarden::lijst(&text).iter().map(|name| word(namen.id(of, name))).collect(),
    };
    rij.zet(pad, kolom, Value::List(items));
}

/// Languages.
pub(super) fn talen(rij: &mut Rij<'_>) {
    rij.lees("talen", "talen", |cel| {
        let codes: Result<Vec<Value>, String> =
            waarden::lijst(&cel.tekst()).iter().map(|name| waarden::taal(name).map(word)).collect();
        codes.map(Value::List)
    });
}

/// Markdown from what was typed in a cell: words stay words, whatever signs are in them.
pub(super) fn markdown(cel: &Cel) -> Value {
    let mut out = String::new();
    for line in cel.tekst().replace(['\u{a0}', '\t'], " ").lines() {
        let line = line.trim();
        let rule = !line.is_empty() && line.chars().all(|c| "-=_*".contains(c));
        if rule || line.starts_with(['#', '>']) {
            out.push('\\');
        }
        // What people use as a sign before items of a list is a list in Markdown too.
        let line = line.strip_prefix("• ").map_or_else(|| line.to_owned(), |item| format!("- {item}"));
        for c in line.chars() {
            if "\\`*<[]".contains(c) {
                out.push('\\');
            }
            out.push(c);
        }
        out.push('\n');
    }
    Value::Block(out.trim_end().to_owned())
}

/// Street with number, postcode and place, from columns of their own or from an address in one cell.
pub(super) fn adres(rij: &mut Rij<'_>, onder: &str) {
    let whole = rij.cel("adres").map(|(kolom, cel)| (kolom, waarden::adres(&cel.tekst())));
    let mut straat = rij.tekst("straat");
    if let Some((_, straat)) = &mut straat {
        if let Some((_, number)) = rij.tekst("huisnummer") {
            straat.push(' ');
            straat.push_str(&number);
        }
        if let Some((_, letter)) = rij.tekst("huisletter") {
            straat.push_str(&letter);
        }
        if let Some((_, more)) = rij.tekst("toevoeging") {
            straat.push('-');
            straat.push_str(&more);
        }
    }
    let (kolom, parts) = whole.unwrap_or_default();
    // A street with all of the address behind it is an address.
    let straat = straat.map(|(kolom, text)| {
        let inside = waarden::adres(&text);
        (
            kolom,
            if inside.postcode.is_some() {
                inside
            } else {
                waarden::Adresdelen { straat: Some(text), ..Default::default() }
            },
        )
    });
    let (straat_kolom, inside) = straat.unwrap_or_default();
    let found = |own: Option<String>, other: Option<String>| match own {
        Some(text) => Some((straat_kolom, text)),
        None => other.map(|text| (kolom, text)),
    };
    if let Some((kolom, text)) = found(inside.straat, parts.straat) {
        rij.zet(&format!("{onder}.straat"), kolom, Value::Text(text));
    }
    let in_address = found(inside.postcode, parts.postcode);
    match rij.cel("postcode") {
        Some((kolom, cel)) => match cel.tekst().trim().parse::<Postcode>() {
            Ok(postcode) => rij.zet(&format!("{onder}.postcode"), kolom, Value::Text(postcode.to_string())),
            Err(_) => rij.fout(kolom, format!("'{}' is geen postcode (schrijf haar zoals 9351 AB)", cel.tekst())),
        },
        None => {
            if let Some((kolom, postcode)) = in_address {
                rij.zet(&format!("{onder}.postcode"), kolom, Value::Text(postcode));
            }
        }
    }
    let in_address = found(inside.plaats, parts.plaats);
    if let Some((kolom, plaats)) = rij.tekst("plaats").or(in_address) {
        rij.zet(&format!("{onder}.plaats"), kolom, Value::Text(plaats));
    }
}

/// A number with a decimal comma or point.
pub(super) fn getal(cel: &Cel) -> Result<Value, String> {
    let text = cel.tekst().trim().replace(',', ".");
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(word(number.to_string())),
        _ => Err(format!("'{}' is geen getal", cel.tekst())),
    }
}
