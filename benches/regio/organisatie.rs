//! The organisations of a gemeente.

use std::collections::HashSet;

use super::gemeente::telefoon;
use super::namen::slug;
use super::plaatsen::Gebied;
use super::{Bron, Random, rooster, yaml};

/// An organisation.
#[derive(Debug)]
pub(crate) struct Organisatie {
    pub(crate) naam: String,
    pub(crate) slug: String,
    pub(crate) yaml: String,
}

/// What kinds of organisations there are, and what each does.
const SOORTEN: [(&str, &str); 7] = [
    ("sport", "Bewegen voor jong en oud, op het veld en in de zaal."),
    ("cultuur", "Lezen, kijken, spelen en maken voor iedereen."),
    ("vrijwilligers", "Vrijwilligers die elkaar en de buurt helpen."),
    ("bewoners", "Bewoners die samen hun buurt levendig houden."),
    ("natuur", "Werken en wandelen in het groen."),
    ("onderwijs", "Leren op uw eigen tempo, overdag en in de avond."),
    ("zorg", "Zorg en gezelschap, thuis en in de buurt."),
];

/// The organisations of a gemeente: first the one that the coaches work for, then those of activities.
/// There are never more of these than activities, so that each runs at least one.
pub(crate) fn organisaties(bron: &Bron, gebied: &Gebied, random: &mut Random) -> Vec<Organisatie> {
    let count = 1 + gebied.activiteiten.min(3 + gebied.activiteiten / 12);
    let mut seen = HashSet::new();
    let mut out: Vec<Organisatie> = Vec::new();
    while out.len() < count {
        let first = out.is_empty();
        let naam = if first {
            format!("{} {}", random.pick(bron.woorden.get("stichting_welzijn")), gebied.naam)
        } else {
            let (kind, name) = (random.pick(bron.woorden.get("stichting")), random.pick(bron.woorden.get("bijnaam")));
            format!("{kind} {name} {}", gebied.naam)
        };
        let slug = slug(&naam);
        if seen.insert(slug.clone()) {
            let yaml = record(bron, gebied, &naam, &slug, first, random);
            out.push(Organisatie { naam, slug, yaml });
        }
    }
    out
}

fn record(bron: &Bron, gebied: &Gebied, naam: &str, slug: &str, welzijn: bool, random: &mut Random) -> String {
    let (soort, summary) =
        if welzijn { ("welzijn", "Welzijnswerk met coaches in alle wijken en dorpen.") } else { random.pick(&SOORTEN) };
    let mut out = String::new();
    yaml::line(&mut out, "naam", naam);
    yaml::raw(&mut out, "soort", soort);
    yaml::line(&mut out, "samenvatting", summary);
    if random.chance(75) {
        yaml::line(&mut out, "website", &format!("https://www.{slug}.example"));
    }
    if random.chance(75) {
        yaml::line(&mut out, "telefoon", &telefoon(random));
    }
    yaml::raw(&mut out, "email", &format!("info@{slug}.example"));
    let wijk = random.pick_ref(&gebied.wijken);
    if let Some(pc4) = wijk.pc4s.first().filter(|_| random.chance(80)) {
        let street = format!("{} {}", random.pick(bron.woorden.get("straat")), random.between(1, 180));
        let plaats = yaml::text(&pc4.plaats);
        yaml::raw(
            &mut out,
            "adres",
            &format!("{{ straat: {street}, postcode: {} AB, plaats: {plaats} }}", pc4.cijfers),
        );
    }
    yaml::raw(&mut out, "gecontroleerd_op", &rooster::gecontroleerd(random));
    out
}
