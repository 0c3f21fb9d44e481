//! From a row to an organisation.

use super::gedeeld::{adres, datum, email, markdown, telefoon, website, word};
use crate::check::namen::bestandsnaam::slug;
use crate::import::rij::Rij;
use crate::kaart::{Datum, fold};

/// Words by which people name kinds of organisations.
const SOORTEN: [(&str, &[&str]); 10] = [
    (
        "onderwijs",
        &[
            "school",
            "onderwijs",
            "college",
            "lyceum",
            "mavo",
            "havo",
            "vwo",
            "vmbo",
            "praktijkonderwijs",
            "opleiding",
            "roc",
            "so",
            "sbao",
            "sbo",
            "pro",
            "vso",
            "vbo",
            "brugjaar",
        ],
    ),
    ("sport", &["sport", "voetbal", "gym", "zwem", "tennis"]),
    ("cultuur", &["cultuur", "museum", "muziek", "bibliotheek", "theater", "kunst", "koor"]),
    ("zorg", &["zorg", "huisarts", "ggz", "ziekenhuis", "fysio", "thuiszorg"]),
    ("welzijn", &["welzijn", "sociaal werk", "maatschappelijk"]),
    ("gemeente", &["gemeente", "overheid"]),
    ("vrijwilligers", &["vrijwillig"]),
    ("bewoners", &["bewoners", "dorpsbelang", "buurt", "dorpshuis"]),
    ("natuur", &["natuur", "moestuin"]),
    ("anders", &["anders", "overig"]),
];

pub(super) fn maak(rij: &mut Rij<'_>, vandaag: Datum) {
    rij.neem("naam", "naam");
    if let Some((kolom, text)) = rij.tekst("soort") {
        let folded = fold(&text);
        let known = SOORTEN.iter().find(|(soort, _)| *soort == folded);
        let parts: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).collect();
        // A short word counts as a whole word only.
        let says = |word: &&str| parts.contains(word) || word.len() > 3 && folded.contains(*word);
        let known = known.or_else(|| SOORTEN.iter().find(|(_, words)| words.iter().any(says)));
        rij.zet("soort", kolom, word(known.map_or_else(|| slug(&text), |(soort, _)| (*soort).to_owned())));
    }
    rij.neem("samenvatting", "samenvatting");
    rij.lees("beschrijving", "beschrijving", |cel| Ok(markdown(cel)));
    website(rij, "website", "website");
    telefoon(rij, "telefoon", "telefoon");
    email(rij, "email", "email");
    // Of an address the record needs all; of a place alone it has no use.
    if rij.tekst("straat").is_some() || rij.cel("adres").is_some() {
        adres(rij, "adres");
    } else if let Some((kolom, plaats)) = rij.tekst("plaats") {
        rij.let_op(kolom, format!("'{plaats}' komt niet mee: zonder straat en postcode is het geen adres"));
    }
    datum(rij, "gecontroleerd_op", "gecontroleerd_op", vandaag);
}
