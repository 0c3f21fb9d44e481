//! What is on a paper, as its template gets it.

use serde_json::{Value, json};

use super::Beeld;
use crate::folder::{Blad, BladCoach, Blok, Drukwerk, Regel, Stuk, Variant, adres_kort};

/// What is on a paper as its template reads it, in JSON. It holds all that is on the paper, so two with the same JSON are the
/// same paper. With `meten` the template tells where there is too much.
pub(super) fn data(druk: &Drukwerk, afzender: &str, logo: Option<&Beeld>, foto: Option<&Beeld>, meten: bool) -> Value {
    let mut data = match druk {
        Drukwerk::Folder(blad, variant) => folder(blad, *variant),
        Drukwerk::Poster(poster) => json!(poster),
        Drukwerk::Kaartje(kaartje) => json!(kaartje),
        Drukwerk::Verwijskaart(kaart) => json!(kaart),
    };
    data["soort"] = druk.soort().into();
    data["meten"] = meten.into();
    data["afzender"] = afzender.into();
    data["adres"] = druk.adres().into();
    data["adres_kort"] = adres_kort(druk.adres()).into();
    data["logo"] = logo.map_or(Value::Null, beeld);
    data["foto"] = foto.map_or(Value::Null, beeld);
    data
}

fn beeld(beeld: &Beeld) -> Value {
    json!({ "vorm": beeld.vorm, "hash": beeld.hash })
}

/// The sheet. A sentence is a list of pieces, `{"tekst": …}` or `{"waarde": …}`.
fn folder(blad: &Blad, variant: Variant) -> Value {
    let woorden = &blad.woorden;
    json!({
        "variant": variant.naam(),
        "taal": blad.taal.code(),
        "taal_naam": blad.taal_naam,
        "rtl": blad.rtl,
        "titel": blad.titel,
        "plaats": blad.plaats,
        "gemeente": blad.gemeente,
        "opening": regels(&blad.opening),
        "blokken": blad.blokken.iter().map(blok).collect::<Vec<_>>(),
        "coaches": blad.coach.iter().chain(&blad.anderen).map(coach).collect::<Vec<_>>(),
        "afwezig": blad.afwezig,
        "extra": blad.extra,
        "gecontroleerd": blad.gecontroleerd_op.map(|datum| datum.strftime("%d-%m-%Y").to_string()),
        "is_bron": blad.is_bron,
        "nagekeken": blad.nagekeken,
        "niet_nagekeken_bron": blad.niet_nagekeken_bron,
        "woorden": {
            "bel": woorden.bel,
            "afwezig": woorden.afwezig,
            "bereikbaar": woorden.bereikbaar,
            "postcodes": woorden.postcodes,
            "afspraak": woorden.afspraak,
            "scan": woorden.scan,
            "crisis": woorden.crisis,
            "gecontroleerd": woorden.gecontroleerd,
            "niet_nagekeken": woorden.niet_nagekeken,
        },
    })
}

fn coach(coach: &BladCoach) -> Value {
    json!({
        "naam": coach.naam,
        "rol": coach.rol,
        "organisatie": coach.organisatie,
        "telefoon": coach.telefoon.to_string(),
        "tel": coach.telefoon.tel(),
        "bereikbaar": regels(&coach.bereikbaar),
        "postcodes": coach.postcodes,
    })
}

fn blok(blok: &Blok) -> Value {
    json!({ "pictogram": blok.pictogram.naam(), "kop": regel(&blok.kop), "regels": regels(&blok.regels) })
}

fn regels(regels: &[Regel]) -> Value {
    regels.iter().map(regel).collect()
}

fn regel(regel: &Regel) -> Value {
    let stuk = |stuk: &Stuk| match stuk {
        Stuk::Tekst(text) => json!({ "tekst": text }),
        Stuk::Waarde(text) => json!({ "waarde": text }),
    };
    regel.0.iter().map(stuk).collect()
}
