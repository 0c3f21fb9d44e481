//! Sheets that are made up, in each language, as short as those of a region.

use serde_json::json;
use wijkwijzer::folder::{Blad, BladCoach, Blok, Pictogram, Regel, Stuk};
use wijkwijzer::records::FolderWoorden;

/// The languages of the sheets.
pub(crate) const TALEN: [&str; 6] = ["nl", "en", "tr", "pl", "uk", "ar"];

/// The name of the coach on each sheet.
pub(crate) const COACH: &str = "Jikke Voorbeeld";

/// The number on each sheet.
pub(crate) const NUMMER: &str = "06 00 00 00 12";

/// A sentence: what stands between braces is a value.
pub(crate) fn regel(text: &str) -> Regel {
    let pieces = text.split(['{', '}']).enumerate().filter(|(_, piece)| !piece.is_empty());
    Regel(
        pieces
            .map(|(at, piece)| if at % 2 == 1 { Stuk::Waarde(piece.to_owned()) } else { Stuk::Tekst(piece.to_owned()) })
            .collect(),
    )
}

/// The title, and a sentence with a value, in a language.
pub(crate) fn texts(taal: &str) -> (&'static str, &'static str) {
    match taal {
        "nl" => ("De welzijnscoach helpt u", "U kunt ook zelf bellen: {06 12345678}."),
        "en" => ("The wellbeing coach helps you", "You can also call: {06 12345678}."),
        "tr" => ("Esenlik koçu size yardım eder", "Siz de arayabilirsiniz: {06 12345678}."),
        "pl" => ("Doradca pomoże Państwu", "Można też zadzwonić: {06 12345678}."),
        "uk" => ("Консультант допоможе вам", "Ви можете зателефонувати: {06 12345678}."),
        _ => ("المرشد يساعدك", "يمكنك الاتصال بنفسك: {06 12345678}."),
    }
}

/// The sheet in a language.
pub(crate) fn blad(taal: &str) -> Blad {
    let (titel, zin) = texts(taal);
    let dag = titel;
    let woorden: FolderWoorden = serde_json::from_value(json!({
        "bel": titel, "afwezig": titel, "bereikbaar": titel, "postcodes": titel, "afspraak": titel, "scan": titel,
        "crisis": titel, "lees_meer": titel, "gecontroleerd": titel, "print": titel, "talen": titel,
        "verouderd": titel, "niet_nagekeken": titel,
        "termijn": { "een": titel, "meer": titel },
        "dagen": { "ma": dag, "di": dag, "wo": dag, "do": dag, "vr": dag, "za": dag, "zo": dag },
    }))
    .expect("words");
    let blok = |pictogram| Blok { pictogram, kop: regel(titel), regels: vec![regel(zin); 3] };
    Blad {
        taal: taal.parse().expect("a language"),
        taal_naam: titel.to_owned(),
        rtl: taal == "ar",
        is_bron: taal == "nl",
        titel: titel.to_owned(),
        plaats: "Oosterparkwijk".to_owned(),
        gemeente: Some("Groningen".to_owned()),
        opening: vec![regel(zin), regel("{Jikke Voorbeeld}, {Oosterparkwijk}")],
        blokken: [Pictogram::Bellen, Pictogram::Praten, Pictogram::Kiezen].map(blok).into(),
        coach: Some(BladCoach {
            naam: COACH.to_owned(),
            rol: "welzijnscoach".to_owned(),
            organisatie: "Welzijn Voorbeeld".to_owned(),
            telefoon: NUMMER.parse().expect("a number"),
            bereikbaar: vec![regel("{09:00–12:00}")],
            postcodes: Vec::new(),
            foto: None,
        }),
        anderen: Vec::new(),
        afwezig: None,
        extra: Vec::new(),
        woorden,
        adres: format!("https://welzijnoprecept.example/gemeenten/groningen/oosterparkwijk/folder/{taal}/"),
        gecontroleerd_op: "2026-10-01".parse().ok(),
        verouderd: false,
        nagekeken: true,
        niet_nagekeken_bron: String::new(),
        logo: None,
    }
}
