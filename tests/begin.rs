//! A site of one's own: `init`, `new` and `fmt` as people run them.

// A test may fail loudly.
#![allow(clippy::expect_used, clippy::disallowed_methods)]

mod driver;

use std::path::Path;
use std::process::{Command, Output};

use driver::{SiteTest, VANDAAG};
use wijkwijzer::begin::begin;

fn program(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wijkwijzer"))
        .args(arguments)
        .current_dir(root)
        .output()
        .expect("the program starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

fn good(root: &Path, arguments: &[&str]) -> String {
    let output = program(root, arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}\n{}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

/// A site as `init` makes it.
fn site() -> SiteTest {
    let site = SiteTest::empty();
    for (path, text) in begin(None, VANDAAG.parse().expect("a date")) {
        site.write(&path, text);
    }
    site
}

#[test]
fn a_new_site_builds_without_a_warning_and_is_not_made_twice() {
    let dir = SiteTest::empty();
    let out = good(dir.root(), &["init", "mijn site", "--naam", "Welzijn: ons dorp", "--vandaag", VANDAAG]);
    assert_eq!(
        out,
        "De nieuwe site staat in mijn site.\nGa naar die map en lees LEESMIJ.md. Bekijk de site met: wijkwijzer serve\n"
    );
    let root = dir.root().join("mijn site");
    good(&root, &["check", "--strict", "--vandaag", VANDAAG]);
    good(&root, &["fmt", "--check"]);
    good(&root, &["build", "--vandaag", VANDAAG]);
    for page in ["index.html", "gemeenten/voorbeeld/voorbeelddorp/index.html", "coaches/coach-voorbeelddorp/index.html"]
    {
        let page = std::fs::read_to_string(root.join("public").join(page)).expect(page);
        assert!(page.contains("Welzijn: ons dorp"), "{page}");
    }
    let guide = std::fs::read_to_string(root.join("public/redactie/index.html")).expect("a page for editors");
    assert!(guide.contains("redactie/handleiding/"), "the page for editors leads to the guide");
    assert!(root.join("public/redactie/handleiding/index.html").is_file());
    for there in ["LEESMIJ.md", ".gitignore", ".vscode/settings.json", ".vscode/schemas/coach.json"] {
        assert!(root.join(there).is_file(), "{there}");
    }
    let again = program(dir.root(), &["init", "mijn site"]);
    assert_eq!(again.status.code(), Some(2));
    assert!(text(&again.stderr).starts_with("fout: in de map mijn site staat al "), "{}", text(&again.stderr));
}

#[test]
fn the_example_can_be_thrown_away_as_the_explanation_says() {
    let site = site();
    let new = |arguments: &[&str]| good(site.root(), &[&["new", "--vandaag", VANDAAG], arguments].concat());
    new(&["gemeente", "Zeeduin"]);
    new(&["coach", "Anna", "--gemeente", "zeeduin"]);
    new(&["wijk", "Zeedorp", "--gemeente", "zeeduin"]);
    new(&["activiteit", "Breien", "--gemeente", "zeeduin"]);
    std::fs::remove_dir_all(site.root().join("data/gemeenten/voorbeeld")).expect("the example");
    assert_eq!(site.lines(), Vec::<String>::new());
    // Who says that it is no example any more, hears what is made up still.
    site.change("data/regio.yaml", "voorbeeld: true", "voorbeeld: false");
    let said = site.lines();
    for (place, times) in
        [("zeeduin/activiteiten/breien.yaml", 3), ("zeeduin/coaches/anna.yaml", 2), ("data/regio.yaml", 2)]
    {
        let found = said.iter().filter(|line| line.contains("K133") && line.contains(place)).count();
        assert_eq!(found, times, "{place}: {said:?}");
    }
    assert!(said.iter().all(|line| line.contains("K133")), "{said:?}");
}

/// What Netlify does with its command: of a release when it has one, from the sources otherwise, and never with another program
/// than the one that was meant.
#[cfg(unix)]
#[test]
fn netlify_takes_the_release_and_builds_only_where_there_is_none() {
    let site = site();
    let settings = std::fs::read_to_string(site.root().join("netlify.toml")).expect("settings");
    let command = settings.split("\"\"\"\n").nth(1).expect("a command");
    assert!(!command.contains('\\'), "TOML reads it as it stands");
    let root = site.root().to_str().expect("a path");
    // What stands in for the program, the network and the compiler says what it was asked.
    site.write("stub/wijkwijzer", "#!/bin/sh\necho \"$@\"\n");
    let stub = "chmod +x stub/wijkwijzer
        tar --create --gzip --file uitgave.tar.gz --directory stub wijkwijzer
        curl() { shift 6; test \"$1\" = --output && cp uitgave.tar.gz \"$2\"; }
        cargo() { echo cargo \"$@\"; mkdir -p target/release && cp stub/wijkwijzer target/release/; }";
    let run = |before: &str| {
        let script = format!("cd '{root}'\n{stub}\n{before}\n{command}");
        let output = Command::new("bash").args(["-c", &script]).output().expect("bash starts");
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    let none = run("");
    assert_eq!((none.0, none.1.as_str()), (Some(1), ""));
    assert!(none.2.contains("WIJKWIJZER_UITGAVE en WIJKWIJZER_SHA256"), "{}", none.2);
    let release = run(
        "WIJKWIJZER_UITGAVE=https://voorbeeld.example/w.tar.gz; WIJKWIJZER_SHA256=$(sha256sum < uitgave.tar.gz | cut -d' ' -f1)",
    );
    assert_eq!(release.0, Some(0), "{}", release.2);
    assert!(release.1.ends_with(": OK\nbuild --out public\n"), "{}", release.1);
    let other = run(
        "WIJKWIJZER_UITGAVE=https://voorbeeld.example/w.tar.gz; WIJKWIJZER_SHA256=$(sha256sum < LEESMIJ.md | cut -d' ' -f1)",
    );
    assert!(other.0 != Some(0) && !other.1.contains("build"), "{}", other.1);
    let sources = run("touch Cargo.lock");
    assert_eq!((sources.0, sources.1.as_str()), (Some(0), "cargo build --release --locked\nbuild --out public\n"));
}

#[test]
fn every_file_that_the_explanation_names_is_there() {
    let site = site();
    let explained = std::fs::read_to_string(site.root().join("LEESMIJ.md")).expect("an explanation");
    let table = explained.split("## ").find(|part| part.starts_with("Welk bestand")).expect("a table");
    let named: Vec<&str> = table.split('`').skip(1).step_by(2).filter(|name| name.contains('/')).collect();
    assert!(named.len() > 10, "{named:?}");
    for name in named.into_iter().filter(|name| *name != "public/") {
        assert!(site.root().join(name).exists(), "{name}");
    }
}

#[test]
fn what_is_made_new_is_good_and_never_takes_the_place_of_something() {
    let site = site();
    let new = |arguments: &[&str]| program(site.root(), &[&["new", "--vandaag", VANDAAG], arguments].concat());
    for (arguments, path) in [
        (["coach", "Anna de Boer"], "data/gemeenten/voorbeeld/coaches/anna-de-boer.yaml"),
        (["wijk", "'t Hoekje: oost"], "data/gemeenten/voorbeeld/wijken/t-hoekje-oost.yaml"),
        (["wijk", "Folder"], "data/gemeenten/voorbeeld/wijken/wijk-folder.yaml"),
        (["activiteit", "Samen {EMAIL} zingen"], "data/gemeenten/voorbeeld/activiteiten/samen-email-zingen.yaml"),
        (["organisatie", "De Brug"], "data/organisaties/de-brug.yaml"),
        (["gemeente", "Nieuw-Land"], "data/gemeenten/nieuw-land/gemeente.yaml"),
        (["hoofdstuk", "Geld & regels"], "content/handboek/02-geld-regels.md"),
        (["verhaal", "Op dinsdag"], "content/verhalen/op-dinsdag.md"),
        (["nieuws", "Nieuwe coach"], "content/nieuws/2026-11-21-nieuwe-coach.md"),
    ] {
        let output = new(&arguments);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        assert!(text(&output.stdout).starts_with(&format!("Gemaakt: {path}\nOpen {path} en vul in")), "{arguments:?}");
        let made = std::fs::read(site.root().join(path)).expect(path);
        let again = new(&[arguments[0], arguments[1], "--gemeente", "voorbeeld"]);
        assert_eq!(again.status.code(), Some(if arguments[0] == "hoofdstuk" { 0 } else { 2 }), "{arguments:?}");
        assert_eq!(std::fs::read(site.root().join(path)).expect(path), made, "what was there stays");
    }
    site.remove("content/handboek/03-geld-regels.md");
    // That nobody has named the organisation yet is all there is to say.
    let said = site.lines();
    assert!(matches!(said.as_slice(), [one] if one.contains("K311") && one.contains("de-brug.yaml")), "{said:?}");
    good(site.root(), &["fmt", "--check"]);
}

#[test]
fn what_must_come_first_is_said() {
    let site = site();
    let said = |arguments: &[&str]| {
        let output = program(site.root(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        text(&output.stderr)
    };
    assert_eq!(
        said(&["new", "coach", "Anna", "--gemeente", "voorbeld"]),
        "fout: de gemeente 'voorbeld' is er niet, bedoelde u 'voorbeeld'?\n"
    );
    assert_eq!(
        said(&["new", "coach", "!"]),
        "fout: van de naam '!' is geen bestandsnaam te maken: geef een naam met letters\n"
    );
    assert_eq!(
        said(&["new", "wijken", "a"]),
        "fout: 'wijken' past niet bij '<SOORT>', bedoelde u 'wijk'?\nhulp: 'wijkwijzer --help' laat alle opdrachten en opties zien\n"
    );
    good(site.root(), &["new", "gemeente", "Ander", "--vandaag", VANDAAG]);
    assert_eq!(
        said(&["new", "coach", "Anna"]),
        "fout: zeg bij welke gemeente het hoort, met --gemeente: ander, voorbeeld\n"
    );
    assert_eq!(
        said(&["new", "wijk", "Anna", "--gemeente", "ander"]),
        "fout: deze gemeente heeft nog geen coach: maak die eerst met 'wijkwijzer new coach NAAM --gemeente ander'\n"
    );
    std::fs::remove_dir_all(site.root().join("data/organisaties")).expect("a folder");
    assert_eq!(
        said(&["new", "activiteit", "Anna", "--gemeente", "ander"]),
        "fout: er is nog geen organisatie: maak die eerst met 'wijkwijzer new organisatie NAAM'\n"
    );
}

#[test]
fn only_what_is_asked_for_gets_another_form_and_what_is_at_fault_stays() {
    let site = site();
    let coach = "data/gemeenten/voorbeeld/coaches/coach-voorbeelddorp.yaml";
    let other = "data/gemeenten/voorbeeld/coaches/coach-achterdorp.yaml";
    let wijk = "data/gemeenten/voorbeeld/wijken/voorbeelddorp.yaml";
    for path in [coach, other] {
        site.change_first(path, "beschikbaar: true\n", "").change_first(path, "naam:", "beschikbaar: true\nnaam:");
    }
    site.change(wijk, "naam: ", "name: ");
    let read = |path: &str| std::fs::read_to_string(site.root().join(path)).expect("a record");
    let was = [read(coach), read(other), read(wijk)];
    let output = program(site.root(), &["fmt", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout), format!("{other}\n{coach}\n"));
    assert_eq!(
        text(&output.stderr),
        format!("{wijk}: eerst te verbeteren: onbekende sleutel 'name'\n2 nog op te maken, 1 met een fout\n")
    );
    assert_eq!([read(coach), read(other), read(wijk)], was, "a check changes nothing");
    assert_eq!(text(&program(site.root(), &["fmt", coach]).stdout), format!("{coach}\n"));
    assert_ne!(read(coach), was[0]);
    assert_eq!([&read(other), &read(wijk)], [&was[1], &was[2]]);
    let output = program(site.root(), &["fmt", "weg.yaml"]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(2), "fout: weg.yaml is er niet\n".to_owned()));
}
