//! The activities of a gemeente.

mod plek;
mod velden;

use std::collections::HashSet;

use plek::Plek;

use super::namen::slug;
use super::organisatie::Organisatie;
use super::plaatsen::Gebied;
use super::woorden::Soort;
use super::{Bron, Random, rooster, teksten, yaml};

/// The slugs and records of the activities of a gemeente.
pub(crate) fn activiteiten(
    bron: &Bron,
    gebied: &Gebied,
    organisaties: &[Organisatie],
    random: &mut Random,
) -> Vec<(String, String)> {
    let mut seen = HashSet::new();
    let mut out = Vec::with_capacity(gebied.activiteiten);
    for at in 0..gebied.activiteiten {
        // Each organisation runs something; the first ones most.
        let organisatie = match organisaties.get(at + 1) {
            Some(next) => next,
            None => random.pick_ref(organisaties),
        };
        let soort = random.pick_ref(&bron.woorden.soorten);
        let wijk = random.below(gebied.wijken.len());
        let naam = naam(bron, gebied, soort, wijk, &mut seen, random);
        out.push((slug(&naam), record(bron, gebied, soort, wijk, &naam, organisatie, random)));
    }
    out
}

/// A name that no other activity of the gemeente has.
fn naam(
    bron: &Bron,
    gebied: &Gebied,
    soort: &Soort,
    wijk: usize,
    seen: &mut HashSet<String>,
    random: &mut Random,
) -> String {
    let mut number = 1;
    loop {
        let kind = random.pick(soort.get("naam"));
        let own = random.pick(bron.woorden.get("bijnaam"));
        let dorp = random.pick_ref(&gebied.wijken[wijk].dorpen);
        let naam = match random.below(5) {
            0 => format!("{kind} {dorp}"),
            1 => format!("{kind} {own} {dorp}"),
            2 => format!("{kind} voor {}", random.pick(bron.woorden.get("doelgroep"))),
            _ => format!("{kind} {own}"),
        };
        let naam = if number > 20 { format!("{naam} {number}") } else { naam };
        if seen.insert(slug(&naam)) {
            return naam;
        }
        number += 1;
    }
}

fn record(
    bron: &Bron,
    gebied: &Gebied,
    soort: &Soort,
    wijk: usize,
    naam: &str,
    organisatie: &Organisatie,
    random: &mut Random,
) -> String {
    let woorden = &bron.woorden;
    let plek = Plek::new(bron, gebied, wijk, soort.one("plek"), random);
    let rooster = rooster::rooster(woorden, random);
    let leider = random.pick(woorden.get("voornaam"));
    let dorp = random.pick_ref(&gebied.wijken[wijk].dorpen);
    let own: [(&str, &str); 5] = [
        ("dorp", dorp),
        ("plek", &plek.naam),
        ("leider", leider),
        ("dag", rooster.dag),
        ("organisatie", &organisatie.naam),
    ];

    let mut out = String::with_capacity(2_000);
    yaml::line(&mut out, "naam", naam);
    let help = !soort.get("ondersteuning").is_empty();
    yaml::raw(&mut out, "soort", if help { "ondersteuning" } else { "activiteit" });
    // Two themas for most.
    let themas = soort.words("themas");
    let count = if random.chance(60) { 2 } else { random.between(1, 3) };
    yaml::raw(&mut out, "themas", &yaml::list(&themas[..count.min(themas.len())]));
    if random.chance(75) {
        let klachten = soort.words("klachten");
        let count = random.between(1, 3);
        yaml::raw(&mut out, "klachten", &yaml::list(&random.some(&klachten, count)));
    }
    yaml::raw(&mut out, "werkt_door", &yaml::list(&soort.words("door")));
    yaml::line(&mut out, "samenvatting", &teksten::samenvatting(woorden, soort, &own, random));
    yaml::block(&mut out, "beschrijving", &teksten::beschrijving(woorden, soort, &own, random));
    if random.chance(25) {
        yaml::block(&mut out, "voor_verwijzer", &woorden.one("verwijzer", &own, random));
    }
    yaml::raw(&mut out, "organisatie", &organisatie.slug);
    out.push_str(&plek.yaml);
    out.push_str(&rooster.yaml);
    velden::rest(&mut out, woorden, &own, organisatie, random);
    out
}
