//! The sheet as its template gets it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::folder::{Blad, BladCoach, Blok, Regel, Stuk, Variant};

/// The sheet as the template reads it, in JSON. It holds all that is on the paper, so two sheets with the same JSON are the
/// same paper. With `meten` the template tells where there is too much. A sentence is a list of pieces, `{"tekst": …}` or `{"waarde": …}`.
pub(super) fn data(
    blad: &Blad,
    variant: Variant,
    afzender: &str,
    kleuren: &BTreeMap<String, String>,
    meten: bool,
) -> Value {
    let woorden = &blad.woorden;
    json!({
        "variant": variant.naam(),
        "meten": meten,
        "afzender": afzender,
        "kleuren": kleuren,
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
        "adres": blad.adres,
        "adres_kort": blad.adres_kort(),
        "gecontroleerd": blad.gecontroleerd_op.map(|datum| datum.strftime("%d-%m-%Y").to_string()),
        "nagekeken": blad.nagekeken,
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
