//! What a gemeente says for itself wins over the region, and where a value is from can be shown.

// Tests make and read files of their own, and stop at once when that fails.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]

mod driver;

use driver::SiteTest;
use wijkwijzer::kaart::Herkomst::{Gemeente as Eigen, Regio};
use wijkwijzer::kaart::{Gemeente, Herkomst, Kaart};
use wijkwijzer::records::RegioRecord;

const GEMEENTE: &str = "data/gemeenten/westerkwartier/gemeente.yaml";

/// The linked site when the record of the gemeente has some more lines.
fn with(lines: &str) -> Kaart {
    let site = SiteTest::regio();
    site.change(GEMEENTE, "vangnet:", &format!("{lines}vangnet:"));
    site.kaart()
}

fn of(kaart: &Kaart) -> (&Gemeente, &RegioRecord) {
    (kaart.gemeenten.iter().next().expect("a gemeente"), &kaart.regio.record)
}

/// Where each of the four values comes from: role name, registration, feedback, who may refer.
fn herkomsten(kaart: &Kaart) -> [Herkomst; 4] {
    let (gemeente, regio) = of(kaart);
    [
        gemeente.rolnaam(regio).1,
        gemeente.registratie(regio).1,
        gemeente.terugkoppeling(regio).1,
        gemeente.verwijzers(regio).1,
    ]
}

#[test]
fn without_own_values_those_of_the_region_hold() {
    let kaart = with("");
    let (gemeente, regio) = of(&kaart);
    assert_eq!(herkomsten(&kaart), [Regio; 4]);
    assert_eq!(gemeente.rolnaam(regio).0.enkelvoud, "welzijnscoach");
    assert_eq!(gemeente.registratie(regio).0.code.value, "Z68");
    assert_eq!(gemeente.terugkoppeling(regio).0.na_maanden, 6);
    assert_eq!(gemeente.verwijzers(regio).0, ["huisarts", "praktijkondersteuner"]);
}

#[test]
fn the_name_of_the_role() {
    let kaart = with("rolnaam: { enkelvoud: sociaal makelaar, meervoud: sociaal makelaars }\n");
    let (gemeente, regio) = of(&kaart);
    assert_eq!(herkomsten(&kaart), [Eigen, Regio, Regio, Regio]);
    assert_eq!(gemeente.rolnaam(regio).0.enkelvoud, "sociaal makelaar");
    assert_eq!(gemeente.rolnaam(regio).0.meervoud, "sociaal makelaars");
}

#[test]
fn the_registration_code() {
    let kaart = with("registratie: { code: Z29, stelsel: ICPC-1, omschrijving: Sociaal probleem }\n");
    let (gemeente, regio) = of(&kaart);
    assert_eq!(herkomsten(&kaart), [Regio, Eigen, Regio, Regio]);
    assert_eq!(gemeente.registratie(regio).0.code.value, "Z29");
}

#[test]
fn the_term_of_the_feedback() {
    let kaart = with("terugkoppeling: { na_maanden: 3, wijze: telefoon }\n");
    let (gemeente, regio) = of(&kaart);
    assert_eq!(herkomsten(&kaart), [Regio, Regio, Eigen, Regio]);
    assert_eq!((gemeente.terugkoppeling(regio).0.na_maanden, regio.terugkoppeling.na_maanden), (3, 6));
}

#[test]
fn who_may_refer() {
    let site = SiteTest::regio();
    site.change(
        GEMEENTE,
        "  reactietijd_werkdagen: 5",
        "  verwijzers: [wijkverpleegkundige]\n  reactietijd_werkdagen: 5",
    );
    let kaart = site.kaart();
    let (gemeente, regio) = of(&kaart);
    assert_eq!(herkomsten(&kaart), [Regio, Regio, Regio, Eigen]);
    assert_eq!(gemeente.verwijzers(regio).0, ["wijkverpleegkundige"]);
    // Nobody is an answer too, and not the same as leaving it out.
    let site = SiteTest::regio();
    site.change(GEMEENTE, "  reactietijd_werkdagen: 5", "  verwijzers: []\n  reactietijd_werkdagen: 5");
    let kaart = site.kaart();
    let (gemeente, regio) = of(&kaart);
    assert_eq!(gemeente.verwijzers(regio), (&[][..], Eigen));
}

#[test]
fn an_own_value_that_is_the_same_is_still_an_own_value() {
    let kaart = with("terugkoppeling: { na_maanden: 6, wijze: brief van de coach aan de verwijzer }\n");
    assert_eq!(herkomsten(&kaart), [Regio, Regio, Eigen, Regio]);
}

#[test]
fn lines_for_the_folder_are_the_gemeentes_own() {
    let kaart = with("folder: { regels: [Neem uw verwijsbrief mee.] }\n");
    let folder = of(&kaart).0.record.folder.as_ref().expect("a folder");
    assert_eq!(folder.regels, ["Neem uw verwijsbrief mee."]);
    assert!(of(&with("")).0.record.folder.is_none());
}

#[test]
fn each_gemeente_decides_for_itself() {
    let site = SiteTest::regio();
    let other = "data/gemeenten/noordenveld/gemeente.yaml";
    let text = std::fs::read_to_string(site.root().join(GEMEENTE)).expect("a file");
    let text = text.replace("GM1969", "GM1699").replace("naam: Westerkwartier", "naam: Noordenveld");
    site.write(other, text + "rolnaam: { enkelvoud: buurtcoach, meervoud: buurtcoaches, lidwoord: de }\n");
    let kaart = site.kaart();
    let names: Vec<(&str, &str, Herkomst)> = kaart
        .gemeenten
        .iter()
        .map(|gemeente| {
            let (rolnaam, herkomst) = gemeente.rolnaam(&kaart.regio.record);
            (gemeente.record.naam.as_str(), rolnaam.enkelvoud.as_str(), herkomst)
        })
        .collect();
    assert_eq!(names, [("Noordenveld", "buurtcoach", Eigen), ("Westerkwartier", "welzijnscoach", Regio)]);
}

#[test]
fn the_safety_net_of_a_wijk_wins_over_that_of_its_gemeente() {
    let site = SiteTest::regio();
    let leek = "data/gemeenten/westerkwartier/wijken/leek.yaml";
    site.change(
        leek,
        "coaches: [coach-leek]",
        "coaches: [coach-leek]\nvangnet: { naam: Buurtnet Leek, telefoon: \"112\" }",
    );
    let kaart = site.kaart();
    let (gemeente, _) = of(&kaart);
    let names: Vec<&str> = kaart.wijken.iter().map(|wijk| wijk.vangnet(gemeente).naam.as_str()).collect();
    assert_eq!(names, ["Buurtnet Leek", "Dorpenteam"]);
}

#[test]
fn a_code_outside_of_icpc_1_is_refused_at_both_levels_unless_it_is_local() {
    let site = SiteTest::regio();
    let own = "registratie: { code: Z68, stelsel: ICPC-1, omschrijving: Welzijn op Recept }\nvangnet:";
    site.change(GEMEENTE, "vangnet:", own).change("data/regio.yaml", "stelsel: lokaal", "stelsel: ICPC-1");
    let found = site.check();
    let codes: Vec<(&str, &str)> = found.all().iter().map(|d| (&*d.bestand, d.finding.rule.code)).collect();
    assert_eq!(codes, [(GEMEENTE, "K602"), ("data/regio.yaml", "K602")]);
}
