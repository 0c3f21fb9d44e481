//! The coaches of a gemeente.

use std::fmt::Write;

use super::gemeente::telefoon;
use super::organisatie::Organisatie;
use super::plaatsen::Gebied;
use super::{Bron, Random, rooster, yaml};

/// The slugs and records of the coaches of a gemeente.
pub(crate) fn coaches(
    bron: &Bron,
    gebied: &Gebied,
    organisaties: &[Organisatie],
    random: &mut Random,
) -> Vec<(String, String)> {
    let welzijn = &organisaties[0].slug;
    // The first coach of the gemeente is never away, and stands in for whoever is.
    let first = &gebied.wijken[0].coaches[0];
    let mut out: Vec<(String, String)> = Vec::new();
    for wijk in &gebied.wijken {
        for (at, slug) in wijk.coaches.iter().enumerate() {
            let away = slug != first && random.chance(6);
            let stand_in = if away { Some(first) } else { out.last().map(|(slug, _)| slug) };
            let yaml = record(bron, slug, at == 0, welzijn, stand_in, away, random);
            out.push((slug.clone(), yaml));
        }
    }
    out
}

fn record(
    bron: &Bron,
    slug: &str,
    welzijn: bool,
    organisatie: &str,
    stand_in: Option<&String>,
    away: bool,
    random: &mut Random,
) -> String {
    let woorden = &bron.woorden;
    let mut out = String::new();
    let naam = format!("{} {}", random.pick(woorden.get("voornaam")), random.pick(woorden.get("achternaam")));
    let soort = if welzijn || random.chance(40) {
        "welzijn"
    } else {
        random.pick(&["buurtsport", "beweeg", "cultuur", "jeugd", "ouderen"])
    };
    yaml::line(&mut out, "naam", &naam);
    yaml::raw(&mut out, "soort", soort);
    yaml::raw(&mut out, "organisatie", organisatie);
    yaml::line(&mut out, "telefoon", &telefoon(random));
    yaml::raw(&mut out, "email", &format!("{}@{organisatie}.example", slug.replace('-', ".")));
    out.push_str("bereikbaar:\n");
    for (from, to) in [("9:00", "16:30"), ("8:30", "12:00")].iter().take(random.between(1, 2)) {
        let count = random.between(1, 3);
        let days = random.some(&rooster::DAGEN[..5], count);
        let days: Vec<&str> = days.iter().map(|(short, _)| *short).collect();
        let _ = writeln!(out, "  - {{ dagen: [{}], van: \"{from}\", tot: \"{to}\" }}", days.join(", "));
    }
    if random.chance(40) {
        let (dag, _) = random.pick(&rooster::DAGEN[..5]);
        let plaats = random.pick(woorden.get("praktijk"));
        let _ = writeln!(
            out,
            "spreekuren:\n  - {{ plaats: {plaats}, dag: {dag}, van: \"13:00\", tot: \"15:00\", kamer: \"2\" }}"
        );
    }
    if let Some(other) = stand_in {
        yaml::raw(&mut out, "vervanger", other);
    }
    match random.between(0, 7) {
        7 => {}
        weeks => yaml::raw(&mut out, "wachttijd_weken", &weeks.to_string()),
    }
    yaml::raw(
        &mut out,
        "talen",
        random.pick(&["[nl]", "[nl, en]", "[nl, en, de]", "[nl, tr]", "[nl, fy]", "[nl, ar, en]"]),
    );
    yaml::raw(&mut out, "beschikbaar", if away { "false\ntot: 2027-01-15" } else { "true" });
    if random.chance(70) {
        let over = "Ik kom graag bij u thuis. We praten over wat u leuk vond en wat u weer wilt doen.";
        yaml::line(&mut out, "over", over);
    }
    yaml::raw(&mut out, "gecontroleerd_op", &rooster::gecontroleerd(random));
    out
}
