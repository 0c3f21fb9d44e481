//! K112: Een plek ligt in Nederland.

use crate::diagnostics::{Diagnostics, Ernst, Finding, Rule};
use crate::records::Records;
use crate::source::Span;

/// K112: Een plek ligt in Nederland.
pub(crate) const RULE: Rule =
    Rule { code: "K112", naam: "coordinaten", ernst: Ernst::Fout, zin: "Een plek ligt in Nederland." };

/// The box around the European Netherlands in degrees (WGS 84): south, north, west, east.
const NEDERLAND: (f64, f64, f64, f64) = (50.7, 53.7, 3.2, 7.3);

/// Checks the places of activities.
pub(crate) fn check_records(records: &Records, out: &mut Diagnostics) {
    for activiteit in &records.activiteiten {
        let record = &activiteit.record;
        for place in record.locatie.iter().chain(&record.locaties) {
            match (&place.lat, &place.lon) {
                (Some(lat), Some(lon)) => {
                    if let Some(finding) = check(lat.value, lon.value, &lat.span) {
                        out.add(&activiteit.file, finding);
                    }
                }
                (Some(one), None) | (None, Some(one)) => {
                    let finding = Finding::new(&RULE, "lat en lon horen bij elkaar, en hier staat er maar één");
                    out.add(&activiteit.file, finding.at(one.span.clone()).hulp("vul de andere in, of haal deze weg"));
                }
                (None, None) => {}
            }
        }
    }
}

/// The finding for a point outside of the Netherlands.
pub(crate) fn check(lat: f64, lon: f64, span: &Span) -> Option<Finding> {
    let (south, north, west, east) = NEDERLAND;
    let inside = (south..=north).contains(&lat) && (west..=east).contains(&lon);
    (!inside).then(|| {
        Finding::new(&RULE, format!("de plek {lat}, {lon} ligt niet in Nederland"))
            .at(span.clone())
            .hulp("kijk of ze zijn verwisseld: in Nederland is lat 50 tot 54 en lon 3 tot 8, met een punt")
    })
}

/// The finding for a point of an outline that lies outside of the Netherlands. Two mistakes that people
/// make with such files have a message of their own: the numbers the wrong way round, and metres of the
/// *Rijksdriehoek* (EPSG:28992), in which most Dutch maps are offered. Such a mistake is one of the file as
/// a whole, and the answer says so.
pub(crate) fn check_grens(lat: f64, lon: f64, span: &Span) -> Option<(Finding, bool)> {
    let finding = check(lat, lon, span)?;
    let whole = |bericht: String, hulp: &str| Some((Finding::new(&RULE, bericht).at(span.clone()).hulp(hulp), true));
    if check(lon, lat, span).is_none() {
        let bericht = format!("lat en lon zijn verwisseld: hier staat eerst {lon} en dan {lat}");
        return whole(bericht, "in GeoJSON staat eerst lon (3 tot 8) en dan lat (50 tot 54); draai ze overal om");
    }
    if (0.0..300_000.0).contains(&lon) && (300_000.0..630_000.0).contains(&lat) {
        let bericht = "deze punten zijn meters van de Rijksdriehoek (RD), geen graden".to_owned();
        return whole(bericht, "exporteer het bestand opnieuw in WGS 84 (EPSG:4326)");
    }
    Some((finding.hulp("kijk of hier een cijfer verkeerd staat: in Nederland is lon 3 tot 8 en lat 50 tot 54"), false))
}

/// The finding for a cell of a table that is no number.
pub(crate) fn finding(span: Span) -> Finding {
    Finding::new(&RULE, "in deze rij is lat of lon geen getal")
        .at(span)
        .hulp("schrijf een getal met een punt, zoals 53.16")
}
