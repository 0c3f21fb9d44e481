//! What an activity costs, how to join, for whom it is: much of it is often unknown.

use std::fmt::Write;

use crate::regio::gemeente::telefoon;
use crate::regio::organisatie::Organisatie;
use crate::regio::{Random, Woorden, rooster, yaml};

/// The fields after the schedule.
pub(super) fn rest(
    out: &mut String,
    woorden: &Woorden,
    own: &[(&str, &str)],
    organisatie: &Organisatie,
    random: &mut Random,
) {
    kosten(out, woorden, random);
    if random.chance(75) {
        let need = random.chance(55);
        let how = if need || random.chance(30) {
            format!(", hoe: {}", yaml::text(&woorden.one("hoe", own, random)))
        } else {
            String::new()
        };
        yaml::raw(out, "aanmelden", &format!("{{ nodig: {need}{how} }}"));
    }
    contact(out, woorden, own, &organisatie.slug, random);
    voor_wie(out, woorden, random);
    toegankelijk(out, random);
    if random.chance(35) {
        yaml::line(out, "vervoer", &woorden.one("vervoer", own, random));
    }
    for key in ["begeleiding", "beginners_welkom"] {
        if random.chance(60) {
            yaml::raw(out, key, if random.chance(80) { "true" } else { "false" });
        }
    }
    if random.chance(85) {
        yaml::raw(
            out,
            "talen",
            random.pick(&["[nl]", "[nl]", "[nl]", "[nl, en]", "[nl, ar]", "[nl, tr, en]", "[nl, fy]"]),
        );
    }
    if random.chance(4) {
        yaml::line(out, "alert", random.pick(woorden.get("alert")));
    }
    yaml::raw(out, "gecontroleerd_op", &rooster::gecontroleerd(random));
    if random.chance(60) {
        yaml::raw(out, "gecontroleerd_door", &format!("info@{}.example", organisatie.slug));
    }
    if random.chance(5) {
        yaml::raw(out, "geldig_tot", random.pick(&["2027-07-01", "2027-03-31", "2026-12-31"]));
    }
}

/// Free, with a price, with words in its place, or not known.
fn kosten(out: &mut String, woorden: &Woorden, random: &mut Random) {
    match random.below(100) {
        0..15 => {}
        15..60 => yaml::raw(out, "kosten", "{ gratis: true }"),
        60..65 => yaml::raw(out, "kosten", "{ gratis: false, toelichting: U geeft wat u kunt missen }"),
        _ => {
            let amount = format!("{},{}", random.between(1, 25), random.pick(&["00", "50", "75"]));
            let per =
                random.pick(&["keer", "keer", "keer", "maand", "kwartaal", "half_jaar", "jaar", "cursus", "seizoen"]);
            let mut value = format!("{{ gratis: false, bedrag: \"{amount}\", per: {per}");
            if random.chance(40) {
                let _ = write!(value, ", toelichting: {}", random.pick(woorden.get("toelichting_kosten")));
            }
            if random.chance(40) {
                let _ = write!(value, ", stadspas: {}", random.chance(80));
            }
            yaml::raw(out, "kosten", &(value + " }"));
        }
    }
}

/// A name and at least one way to reach it.
fn contact(out: &mut String, woorden: &Woorden, own: &[(&str, &str)], slug: &str, random: &mut Random) {
    let first = own.iter().find(|(key, _)| *key == "leider").map_or("", |(_, name)| *name);
    let mut value = format!("{{ naam: {first} {}", random.pick(woorden.get("achternaam")));
    let ways = random.below(4);
    if ways != 1 {
        let _ = write!(value, ", telefoon: \"{}\"", telefoon(random));
    }
    if ways != 2 {
        let _ = write!(value, ", email: {}@{slug}.example", first.to_lowercase());
    }
    if ways == 3 {
        let _ = write!(value, ", website: \"https://www.{slug}.example\"");
    }
    yaml::raw(out, "contact", &(value + " }"));
}

fn voor_wie(out: &mut String, woorden: &Woorden, random: &mut Random) {
    let mut parts = Vec::new();
    if random.chance(35) {
        parts.push(format!("leeftijd_van: {}", random.pick(&[12, 16, 18, 50, 55, 65, 70])));
    }
    if random.chance(8) {
        parts.push("leeftijd_tot: 99".to_owned());
    }
    if random.chance(35) {
        let count = random.between(1, 2);
        parts.push(format!("doelgroepen: {}", yaml::list(&random.some(woorden.get("doelgroep"), count))));
    }
    if !parts.is_empty() {
        yaml::raw(out, "voor_wie", &format!("{{ {} }}", parts.join(", ")));
    }
}

/// Each of the four known, unknown, or left out.
fn toegankelijk(out: &mut String, random: &mut Random) {
    let mut parts = Vec::new();
    for key in ["rolstoel", "toilet", "ringleiding", "prikkelarm"] {
        let answers = ["ja", "ja", "ja", "nee", "onbekend", "onbekend", ""];
        match random.pick(&answers) {
            "" => {}
            answer => parts.push(format!("{key}: {answer}")),
        }
    }
    if !parts.is_empty() && random.chance(85) {
        yaml::raw(out, "toegankelijk", &format!("{{ {} }}", parts.join(", ")));
    }
}
