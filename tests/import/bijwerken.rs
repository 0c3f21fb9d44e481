//! Records that are there change only when asked, and only where a cell says something else.

use crate::driver::SiteTest;
use crate::vel::{Vel, schrijf};

const PAD: &str = "data/gemeenten/westerkwartier/activiteiten/wandelgroep-de-stappers.yaml";
const EIGEN: &str = "\
# Nagekeken met de wandelclub.
naam: Wandelgroep De Stappers
soort: ondersteuning   # met begeleiding
samenvatting: Rustig lopen.
themas: [bewegen]
beschrijving: |
  Samen lopen.
organisatie: sociaal-werk
wijken: [leek, marum]   # ook Marum
locatie: { naam: De Toekomst, plaats: Leek }
wanneer:
  # de vaste dag
  - { dag: di, van: \"09.30\", tot: \"11:00\", elke: week }
contact: { telefoon: \"0594-000020\", website: https://wandelen.example }  # liefst bellen
talen: [nl, en]
gecontroleerd_op: 2026-10-01
";

fn vel(telefoon: &str, dag: &str, bijwerken: bool) -> Vel {
    let text = format!(
        "Activiteit;Omschrijving;Wijk;Locatie;Plaats;Wanneer;Tel.;E-mail\n\
         Wandelgroep De Stappers;Samen lopen.;Leek, Marum;De Toekomst;Leek;{dag} 9.30-11.00;{telefoon};lopen@leek.example\n"
    );
    Vel { bijwerken, ..Vel::csv("bijwerken", text) }
}

#[test]
fn without_being_asked_nothing_changes() {
    let site = SiteTest::regio();
    site.write(PAD, EIGEN);
    let verslag = vel("0594 00 00 21", "di", false).run(&site).expect("a sheet");
    assert_eq!(verslag.bestanden, []);
    assert_eq!(
        verslag.fouten[0].tekst,
        format!(
            "{PAD} is er al en zegt iets anders bij contact.telefoon, contact.email (met --bijwerken past u dat aan)"
        )
    );
}

#[test]
fn only_what_a_cell_says_in_another_way_changes() {
    let site = SiteTest::regio();
    site.write(PAD, EIGEN);
    let vel = vel("0594 00 00 21", "do", true);
    let verslag = vel.run(&site).expect("a sheet");
    let wanted = EIGEN
        .replace("dag: di", "dag: do")
        .replace("\"0594-000020\",", "\"0594 00 00 21\", email: lopen@leek.example,");
    assert_eq!(verslag.bestanden, [(PAD.to_owned(), wanted)]);
    let keys: Vec<&str> = verslag.gewijzigd[0].1.iter().map(String::as_str).collect();
    assert_eq!(keys, ["wanneer", "contact.telefoon", "contact.email"]);
    schrijf(&site, &verslag);
    let again = vel.run(&site).expect("a sheet");
    assert_eq!((again.bestanden.len(), again.ongewijzigd), (0, 1));
}

#[test]
fn a_change_that_breaks_a_rule_is_not_made() {
    let site = SiteTest::regio();
    site.write(PAD, EIGEN);
    let mut vel = vel("0594 00 00 21", "di", true);
    vel.bytes = String::from_utf8(vel.bytes).unwrap().replace("Leek, Marum", "Leeek").into_bytes();
    let verslag = vel.run(&site).expect("a sheet");
    assert_eq!(verslag.bestanden, []);
    let lines: Vec<String> = verslag.fouten.iter().map(|fout| format!("{}: {}", fout.plek(), fout.tekst)).collect();
    assert_eq!(lines, ["C2: onbekende wijk 'leeek' (bedoelde u 'leek'?)"]);
}

#[test]
fn another_activity_of_the_same_name_in_another_place_is_left_alone() {
    let site = SiteTest::regio();
    site.write(PAD, EIGEN.replace("plaats: Leek", "plaats: Marum"));
    let verslag = vel("0594 00 00 21", "di", true).run(&site).expect("a sheet");
    assert_eq!(verslag.nieuw, [PAD.replace(".yaml", "-leek.yaml")]);
    assert_eq!(verslag.gewijzigd, []);
}
