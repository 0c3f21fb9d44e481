//! The command as people run it.

use std::process::{Command, Output};

use crate::driver::{SiteTest, VANDAAG};

const LIJST: &str = "Activiteit;Omschrijving;Wijk;Locatie;Plaats;Wanneer;Tel.\n\
    Koffie;Samen koffie drinken.;Leek;De Toekomst;Leek;di 9.30-11.00;0594 00 00 20\n";
const PAD: &str = "data/gemeenten/westerkwartier/activiteiten/koffie.yaml";

fn program(site: &SiteTest, more: &[&str]) -> Output {
    let usual = [
        "import",
        "activiteiten",
        "lijst.csv",
        "--gemeente",
        "westerkwartier",
        "--vandaag",
        VANDAAG,
        "--organisatie",
        "Sociaal Werk",
        "--thema",
        "ontmoeten",
        "--standaard",
        "gecontroleerd_op=2026-11-01",
    ];
    Command::new(env!("CARGO_BIN_EXE_wijkwijzer"))
        .args(usual.iter().chain(more))
        .current_dir(site.root())
        .output()
        .expect("the program starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

#[test]
fn a_trial_writes_nothing_and_the_import_a_record_that_builds_without_a_warning() {
    let site = SiteTest::regio();
    site.write("lijst.csv", LIJST);
    let output = program(&site, &["--proef"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(
        text(&output.stdout).ends_with(&format!(
            "Nieuw (proef: er is niets geschreven):\n  {PAD}\n\
         1 rij: 1 nieuw, 0 gewijzigd, 0 ongewijzigd, 0 niet overgenomen\n"
        )),
        "{}",
        text(&output.stdout)
    );
    assert!(!site.root().join(PAD).exists());
    assert_eq!(program(&site, &[]).status.code(), Some(0));
    assert_eq!(site.lines(), Vec::<String>::new());
    let written = std::fs::read(site.root().join(PAD)).expect("a record");
    assert!(
        text(&program(&site, &["--bijwerken"]).stdout)
            .ends_with("1 rij: 0 nieuw, 0 gewijzigd, 1 ongewijzigd, 0 niet overgenomen\n")
    );
    assert_eq!(std::fs::read(site.root().join(PAD)).expect("a record"), written);
}

#[test]
fn the_columns_are_kept_when_asked_and_used_the_next_time() {
    let site = SiteTest::regio();
    site.write("lijst.csv", LIJST.replace("Tel.", "Wie bel ik"));
    let output = program(&site, &["--proef", "--kolommen", "kolommen.yaml"]);
    assert_eq!(output.status.code(), Some(1), "without a number it is no record");
    let kept = std::fs::read_to_string(site.root().join("kolommen.yaml")).expect("the columns");
    assert!(kept.contains("\nkolommen:\n  Activiteit: naam\n  Omschrijving: beschrijving\n"), "{kept}");
    assert!(kept.ends_with("  Wie bel ik: overslaan\n"), "{kept}");
    site.write("kolommen.yaml", kept.replace("bel ik: overslaan", "bel ik: contact.telefoon"));
    assert_eq!(program(&site, &["--kolommen", "kolommen.yaml"]).status.code(), Some(0));
    site.write("kolommen.yaml", kept.replace("bel ik: overslaan", "bel ik: contact.telefon"));
    let output = program(&site, &["--kolommen", "kolommen.yaml"]);
    assert_eq!(
        text(&output.stderr),
        "fout: kolommen.yaml: bij kolom 'Wie bel ik' staat het onbekende veld 'contact.telefon' (bedoelde u 'contact.telefoon'?)\n"
    );
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_file_that_is_not_there_is_said_so() {
    let output = program(&SiteTest::regio(), &[]);
    assert_eq!(
        (output.status.code(), text(&output.stderr).as_str()),
        (Some(2), "fout: het bestand lijst.csv is er niet\n")
    );
}
