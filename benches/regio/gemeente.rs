//! The records of a gemeente and of a wijk.

use std::fmt::Write;

use super::organisatie::Organisatie;
use super::plaatsen::{Deelt, Gebied};
use super::{Bron, Random, rooster, yaml};

/// `gemeente.yaml`.
pub(crate) fn gemeente(bron: &Bron, gebied: &Gebied, organisaties: &[Organisatie], random: &mut Random) -> String {
    let (naam, slug) = (&gebied.naam, &gebied.slug);
    let welzijn = &organisaties[0];
    let mut out = String::new();
    yaml::line(&mut out, "naam", naam);
    yaml::raw(&mut out, "code", &format!("GM{}", gebied.code));
    yaml::raw(&mut out, "cbs_jaar", "2024");
    yaml::raw(&mut out, "status", if gebied.gepland { "gepland\nvanaf: 2027-03-01" } else { "actief" });
    let summary = format!("In {naam} zoekt een welzijnscoach samen met u naar iets dat u goed doet.");
    yaml::line(&mut out, "samenvatting", &summary);
    yaml::line(&mut out, "organisatie", &welzijn.slug);
    if random.chance(25) {
        let months = random.between(3, 5);
        let wijze = "bericht van de coach in ZorgDomein";
        yaml::raw(&mut out, "terugkoppeling", &format!("{{ na_maanden: {months}, wijze: {wijze} }}"));
    }
    out.push_str("verwijzing:\n  routes:\n");
    if random.chance(70) {
        let _ = write!(
            out,
            "    - soort: zorgdomein\n      product: Welzijn op Recept {naam}\n      stappen:\n        \
             - Kies in ZorgDomein de groep Welzijn en daarna {naam}.\n        \
             - Vul in wat de patiënt graag wil en wat lastig is.\n        \
             - Vink aan dat de patiënt akkoord is.\n"
        );
    }
    if random.chance(40) {
        let _ = write!(out, "    - soort: beveiligde_mail\n      email: verwijzen@{}.example\n", welzijn.slug);
    }
    let nummer = telefoon(random);
    let _ = write!(out, "    - soort: telefoon\n      nummer: \"{nummer}\"\n      wanneer: ma-vr 9.00-17.00\n");
    out.push_str("  verwijzers: [huisarts, praktijkondersteuner, fysiotherapeut, wijkverpleegkundige]\n");
    out.push_str("  via_praktijk: [wijkverpleegkundige]\n");
    let _ = writeln!(out, "  reactietijd_werkdagen: {}", random.between(2, 10));
    let _ = writeln!(out, "kernteam:");
    for (rol, sector, name) in [
        ("projectleider", "gemeente", format!("Gemeente {naam}")),
        ("coördinator", "welzijn", welzijn.slug.clone()),
        ("lid", "zorg", format!("{} {naam}", random.pick(bron.woorden.get("praktijk")))),
        ("lid", "inwoners", format!("Adviesraad Sociaal Domein {naam}")),
    ] {
        let name = yaml::text(&name);
        let _ = writeln!(out, "  - {{ rol: {rol}, sector: {sector}, organisatie: {name}, email: wor@{slug}.example }}");
    }
    let _ = write!(
        out,
        "uitgangspunten:\n  laatst_getoetst: 2026-06-01\n  tekst: |\n    \
         Welzijn op Recept is in {naam} voor inwoners vanaf 18 jaar die zelf instemmen met de verwijzing.\n\n    \
         - de praktijk voert het gesprek en verwijst;\n    - de coach belt, zoekt mee en gaat de eerste keer mee;\n    \
         - de gemeente leidt het project en regelt het geld.\n"
    );
    out.push_str("fasen:\n  - { jaar: 2025, doel: Eerste verwijzingen, status: klaar }\n");
    out.push_str("  - { jaar: 2026, doel: Alle praktijken doen mee, status: bezig }\n");
    let vangnet = telefoon(random);
    let _ =
        writeln!(out, "vangnet: {{ naam: Wijknetwerk {naam}, telefoon: \"{vangnet}\", wanneer: ma-vr 9.00-17.00 }}");
    yaml::raw(&mut out, "gecontroleerd_op", &rooster::gecontroleerd(random));
    out
}

/// The record of a wijk, by its place in the gemeente.
pub(crate) fn wijk(gebied: &Gebied, at: usize, random: &mut Random) -> String {
    let wijk = &gebied.wijken[at];
    let mut out = String::new();
    let mut codes = vec![format!("WK{}{:02}", gebied.code, at * 2 + 1)];
    if random.chance(40) {
        codes.push(format!("WK{}{:02}", gebied.code, at * 2 + 2));
    }
    yaml::line(&mut out, "naam", &wijk.dorpen[0]);
    yaml::raw(&mut out, "cbs", &format!("[{}]", codes.join(", ")));
    yaml::raw(&mut out, "dorpen", &yaml::list(&wijk.dorpen));
    yaml::raw(&mut out, "postcodes", &format!("[{}]", postcodes(gebied, at).join(", ")));
    yaml::raw(&mut out, "coaches", &yaml::list(&wijk.coaches));
    if random.chance(60) {
        let of = [
            "Een dorp aan het water.",
            "Een wijk met veel groen.",
            "Oude straten rond een kerk.",
            "Nieuwe huizen bij het spoor.",
        ];
        yaml::line(&mut out, "samenvatting", random.pick(&of));
    }
    out
}

/// The postcodes of a wijk as they stand in its record.
fn postcodes(gebied: &Gebied, at: usize) -> Vec<String> {
    let wijk = &gebied.wijken[at];
    let mut out = Vec::new();
    if let (Some(how), Some(last)) = (wijk.deelt, at.checked_sub(1).and_then(|at| gebied.wijken[at].pc4s.last())) {
        out.push(match how {
            Deelt::Heel => last.cijfers.to_string(),
            Deelt::Letters => format!("{0} LA-{0} ZZ", last.cijfers),
        });
    }
    for (of, pc4) in wijk.pc4s.iter().enumerate() {
        let split = of + 1 == wijk.pc4s.len() && wijk.gedeeld == Some(Deelt::Letters);
        out.push(if split { format!("{0} AA-{0} KZ", pc4.cijfers) } else { pc4.cijfers.to_string() });
    }
    out
}

/// A number that is plainly made up.
pub(crate) fn telefoon(random: &mut Random) -> String {
    format!("06 000{:05}", random.below(100_000))
}
