//! All faults in one run: of one file, of many files, and none that is only the shadow of another.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]
#![allow(clippy::format_collect, clippy::type_complexity, clippy::case_sensitive_file_extension_comparisons)]

mod driver;

use std::fs;
use std::path::Path;

use driver::{SiteTest, fixtures};

const G: &str = "data/gemeenten/westerkwartier";

/// The findings without what is said about them: file, line, column and code.
fn places(site: &SiteTest) -> Vec<(String, usize, usize, &'static str)> {
    let found = site.check();
    let place = |d: &wijkwijzer::diagnostics::Diagnostic| {
        let (regel, kolom) = d.position.map_or((0, 0), |p| (p.regel, p.kolom));
        (d.bestand.to_string(), regel, kolom, d.finding.rule.code)
    };
    found.all().iter().map(place).collect()
}

/// All files of the fixture, relative to it.
fn files(dir: &Path, out: &mut Vec<String>) {
    for entry in fs::read_dir(dir).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, out);
        } else {
            let relative = path.strip_prefix(fixtures().join("regio")).expect("a file of the fixture").to_owned();
            out.push(relative.to_str().expect("a name").to_owned());
        }
    }
    out.sort();
}

#[test]
fn five_faults_of_different_kinds_in_one_file() {
    let site = SiteTest::regio();
    let path = format!("{G}/coaches/coach-leek.yaml");
    site.change(&path, "soort: welzijn", "soort: welzyn")
        .change(&path, "organisatie: sociaal-werk\n", "")
        .change(&path, "van: \"9:00\"", "van: \"9.0\"")
        .change(&path, "beschikbaar: true", "beschikbaar: \"true\"")
        .change(&path, "talen: [nl, en]", "tallen: [nl, en]");
    let here = |regel, kolom, code| (path.clone(), regel, kolom, code);
    assert_eq!(
        places(&site),
        [here(1, 1, "K003"), here(2, 8, "K006"), here(5, 42, "K107"), here(8, 1, "K002"), here(9, 14, "K005")]
    );
}

#[test]
fn faults_in_a_record_and_between_records_come_together() {
    let site = SiteTest::regio();
    let activiteit = format!("{G}/activiteiten/wandelgroep.yaml");
    site.change(&activiteit, "wijken: [leek, marum]", "wijken: [leeek, marum]")
        .change(&activiteit, "tot: \"11:00\"", "tot: \"9:00\"")
        .change(&activiteit, "gecontroleerd_op: 2026-10-01", "gecontroleerd_op: 2026-12-01");
    let here = |regel, kolom, code| (activiteit.clone(), regel, kolom, code);
    assert_eq!(places(&site), [here(9, 10, "K301"), here(12, 34, "K108"), here(20, 19, "K503")]);
}

#[test]
fn faults_in_many_files_come_in_the_order_of_files_and_places() {
    let site = SiteTest::regio();
    for path in [format!("{G}/wijken/leek.yaml"), format!("{G}/wijken/marum.yaml"), "data/themas.yaml".to_owned()] {
        site.change_first(&path, "naam:", "nam:");
    }
    site.change("data/organisaties/sociaal-werk.yaml", "soort: welzijn", "soort: ?")
        .change(&format!("{G}/gemeente.yaml"), "status: actief", "status: aktief")
        .change(&format!("{G}/coaches/coach-leek.yaml"), "email: coach.leek@sociaalwerk.example", "email: coach")
        .change(&format!("{G}/coaches/coach-marum.yaml"), "dag: wo", "dag: woe")
        .change(&format!("{G}/activiteiten/taalmaatje.yaml"), "thuis: true", "thuis: ja")
        .change("content/handboek/01-wat-het-is.md", "titel:", "tittel:")
        .write("data/bronnen.yaml", "- id: [x]\n- datum: x\n");
    let found = places(&site);
    let paths: Vec<&str> = found.iter().map(|(path, ..)| path.as_str()).collect();
    let mut files = paths.clone();
    files.dedup();
    assert_eq!(files.len(), 10, "{found:#?}");
    let mut sorted = found.clone();
    sorted.sort();
    assert_eq!(found, sorted);
    // However often, whichever thread is first.
    for _ in 0..20 {
        assert_eq!(places(&site), found);
    }
}

#[test]
fn a_broken_file_is_the_only_one_with_findings() {
    let mut paths = Vec::new();
    files(&fixtures().join("regio"), &mut paths);
    assert!(paths.len() >= 19, "{paths:?}");
    let breakages: [(&str, fn(&str) -> Vec<u8>); 4] = [
        ("no YAML", |text| format!("{text}}}\n").into_bytes()),
        ("no UTF-8", |text| [text.as_bytes(), b"# \xff\n"].concat()),
        ("an unknown key", |text| {
            let key = if text.starts_with("- ") { "- vreemd: 1\n" } else { "vreemd: 1\n" };
            if let Some(rest) = text.strip_prefix("---\n") {
                format!("---\n{key}{rest}")
            } else {
                format!("{key}{text}")
            }
            .into_bytes()
        }),
        ("nothing", |_| Vec::new()),
    ];
    for path in &paths {
        for (how, broken) in breakages {
            let site = SiteTest::regio();
            let text = fs::read_to_string(site.root().join(path)).expect("a file");
            if how == "no YAML" && !path.ends_with(".yaml") {
                continue;
            }
            site.write(path, broken(&text));
            let found = places(&site);
            assert!(!found.is_empty(), "{path} with {how}: nothing found");
            let others: Vec<_> = found.iter().filter(|(file, ..)| file != path).collect();
            assert!(others.is_empty(), "{path} with {how}: {others:#?}");
        }
    }
}

#[test]
fn a_missing_record_is_reported_where_it_is_named() {
    let site = SiteTest::regio();
    site.remove("data/organisaties/sociaal-werk.yaml");
    let found = places(&site);
    let (text, records): (Vec<_>, Vec<_>) = found.into_iter().partition(|(path, ..)| path.starts_with("content/"));
    assert!(records.iter().all(|(path, .., code)| *code == "K303" && path.starts_with(G)), "{records:#?}");
    assert_eq!(records.len(), 6);
    assert_eq!(text, [("content/handboek/01-wat-het-is.md".to_owned(), 12, 101, "K308")]);
}

#[test]
fn lines_and_columns_are_those_an_editor_shows() {
    let path = format!("{G}/wijken/leek.yaml");
    let good = "naam: Café 't Één\ncbs: [WK196904]\ndorpen: [Leek]\npostcodes: [9351, 9356]\ncoaches: [coach-leek, coach-lek]\n";
    let plain = (path.clone(), 5, 23, "K302");
    for (how, text) in [
        ("LF", good.to_owned()),
        ("CRLF", good.replace('\n', "\r\n")),
        ("a byte order mark", format!("\u{feff}{good}")),
        ("a byte order mark and CRLF", format!("\u{feff}{}", good.replace('\n', "\r\n"))),
        (
            "accents before it on the line",
            good.replace("[coach-leek, ", "[ééé, ").replace("coach-lek", "coach-leek, coach-lek"),
        ),
    ] {
        let site = SiteTest::regio();
        site.write(&path, &text);
        let found = places(&site);
        if how.starts_with("accents") {
            assert_eq!(found, [(path.clone(), 5, 11, "K302"), (path.clone(), 5, 28, "K302")], "{how}");
        } else {
            assert_eq!(found, std::slice::from_ref(&plain), "{how}");
        }
    }
}

#[test]
fn places_in_front_matter_are_those_in_the_file() {
    let path = "content/handboek/01-wat-het-is.md";
    for (from, to) in [("", ""), ("\n", "\r\n")] {
        for (old, new, place) in [
            ("gewijzigd_op: 2026-11-10", "gewijzigd_op: gisteren", (5, 15, "K105")),
            ("geldig_tot: 2027-12-31", "geldig_tot: 2026-01-31", (6, 13, "K504")),
            ("titel: Wat Welzijn op Recept is", "titel: \"Wat", (2, 8, "K001")),
            ("voor_wie: [huisartsen]", "voorwie: [huisartsen]", (4, 1, "K002")),
        ] {
            let site = SiteTest::regio();
            let text = fs::read_to_string(site.root().join(path)).expect("a file").replace(old, new);
            let text = if from.is_empty() { text } else { format!("\u{feff}{}", text.replace(from, to)) };
            site.write(path, text);
            let (regel, kolom, code) = place;
            assert_eq!(places(&site), [(path.to_owned(), regel, kolom, code)], "{new} with {to:?}");
        }
    }
}
