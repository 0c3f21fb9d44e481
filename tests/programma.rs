//! The program as people run it: what it prints, what it leaves behind, with which exit code it ends.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]

mod driver;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use driver::{SiteTest, VANDAAG};

const ACTIVITEIT: &str = "data/gemeenten/westerkwartier/activiteiten/wandelgroep.yaml";

fn program(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wijkwijzer"))
        .args(arguments)
        .current_dir(root)
        .output()
        .expect("the program starts")
}

fn build(site: &SiteTest) -> Output {
    program(site.root(), &["build", "--vandaag", VANDAAG])
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the program writes UTF-8")
}

/// Every file below a folder: its path and bytes.
fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut out = BTreeMap::new();
    for entry in fs::read_dir(dir).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.is_dir() {
            out.extend(files(&path).into_iter().map(|(sub, bytes)| (format!("{name}/{sub}"), bytes)));
        } else {
            out.insert(name, fs::read(&path).expect("a file"));
        }
    }
    out
}

#[cfg(feature = "pdf")]
#[test]
fn folders_are_on_paper_unless_one_asks_for_none() {
    const PAPER: &str = "gemeenten/westerkwartier/leek/folder/folder-leek-nl-a4.pdf";
    const PAGE: &str = "gemeenten/westerkwartier/leek/folder/index.html";
    let site = SiteTest::regio();
    build(&site);
    let public = site.root().join("public");
    let first = files(&public);
    assert!(first[PAPER].starts_with(b"%PDF-1.7"));
    assert!(text(&first[PAGE]).contains("folder-leek-nl-a5.pdf"));
    let written = || fs::metadata(public.join(PAPER)).and_then(|meta| meta.modified()).expect("a time");
    let before = written();
    build(&site);
    assert_eq!((written(), files(&public) == first), (before, true), "the paper is taken over");

    let output = program(site.root(), &["build", "--vandaag", VANDAAG, "--zonder-pdf"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let without = files(&public);
    assert!(!without.keys().any(|path| path.contains("folder-leek")) && !text(&without[PAGE]).contains(".pdf"));
}

#[test]
fn a_build_ends_with_one_line_and_leaves_a_whole_site() {
    let site = SiteTest::regio();
    let output = build(&site);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr), "", "nothing but the last line, and no bar in a pipe");
    let line = text(&output.stdout);
    assert_eq!(line.lines().count(), 1, "{line}");
    assert!(line.contains(" pagina's, 0 waarschuwingen, ") && line.contains("public"), "{line}");
    let files = files(&site.root().join("public"));
    for path in ["index.html", "404.html", "sitemap.xml", "robots.txt", "_headers", "postcode/9351/index.html"] {
        assert!(files.contains_key(path), "{path} in {:?}", files.keys());
    }
    let postcode = text(&files["postcode/9351/index.html"]);
    for part in ["tel:+31", "ZorgDomein", "Leek"] {
        assert!(postcode.contains(part), "{part} on the page of a postcode");
    }
}

#[test]
fn a_misspelled_wijk_stops_the_build_and_leaves_the_site_as_it_was() {
    let site = SiteTest::regio();
    build(&site);
    let before = files(&site.root().join("public"));
    site.change(ACTIVITEIT, "wijken: [leek, marum]", "wijken: [leeek]");
    let output = build(&site);
    assert_eq!(output.status.code(), Some(1));
    let message = text(&output.stderr);
    for part in ["wandelgroep.yaml:9:10", "onbekende wijk 'leeek'", "bedoelde u 'leek'"] {
        assert!(message.contains(part), "{part} in {message}");
    }
    assert_eq!(before, files(&site.root().join("public")));
    site.change(ACTIVITEIT, "wijken: [leeek]", "wijken: [leek, marum]");
    assert_eq!(build(&site).status.code(), Some(0));
    assert_eq!(before, files(&site.root().join("public")));
}

#[test]
fn a_changed_record_changes_its_pages() {
    let site = SiteTest::regio();
    build(&site);
    site.change(ACTIVITEIT, "naam: Wandelgroep De Stappers", "naam: Wandelgroep Het Ommetje");
    build(&site);
    let files = files(&site.root().join("public"));
    let changed: Vec<&String> = files
        .iter()
        .filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains("Het Ommetje"))
        .map(|(path, _)| path)
        .collect();
    assert!(changed.contains(&&"gemeenten/westerkwartier/leek/index.html".to_owned()), "{changed:?}");
    assert!(!files.values().any(|bytes| String::from_utf8_lossy(bytes).contains("De Stappers")));
}

#[test]
fn two_builds_are_equal_whatever_threads_time_zone_and_locale() {
    let site = SiteTest::regio();
    let with = |out: &str, threads: &str, zone: &str, locale: &str| {
        let status = Command::new(env!("CARGO_BIN_EXE_wijkwijzer"))
            .args(["build", "--vandaag", VANDAAG, "--out", out])
            .current_dir(site.root())
            .envs([("RAYON_NUM_THREADS", threads), ("TZ", zone), ("LC_ALL", locale), ("LANG", locale)])
            .status();
        assert!(status.expect("the program starts").success());
        files(&site.root().join(out))
    };
    let one = with("een", "1", "Pacific/Kiritimati", "C");
    let other = with("twee", "8", "Pacific/Pago_Pago", "tr_TR.UTF-8");
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    for (path, bytes) in &one {
        assert!(other[path] == *bytes, "{path} differs");
    }
}

#[test]
fn check_writes_json_and_changes_nothing() {
    let site = SiteTest::regio();
    let output = program(site.root(), &["check", "--format", "json", "--vandaag", VANDAAG]);
    assert_eq!((output.status.code(), text(&output.stdout).trim()), (Some(0), "[]"));
    assert!(!site.root().join("public").exists());
    site.change(ACTIVITEIT, "wijken: [leek, marum]", "wijken: [leeek]");
    let output = program(site.root(), &["check", "--format", "json", "--vandaag", VANDAAG]);
    assert_eq!(output.status.code(), Some(1));
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let expected = serde_json::json!([{
        "code": "K301", "ernst": "fout", "bestand": ACTIVITEIT, "regel": 9, "kolom": 10,
        "bericht": "onbekende wijk 'leeek'", "hulp": "bedoelde u 'leek'?",
    }]);
    assert_eq!(found, expected);
}

#[test]
fn warnings_stop_only_with_strict() {
    let site = SiteTest::regio();
    site.change(ACTIVITEIT, "gecontroleerd_op: 2026-10-01", "gecontroleerd_op: 2026-01-01");
    assert_eq!(program(site.root(), &["check", "--vandaag", VANDAAG]).status.code(), Some(0));
    assert_eq!(program(site.root(), &["check", "--strict", "--vandaag", VANDAAG]).status.code(), Some(1));
    assert_eq!(program(site.root(), &["build", "--strict", "--vandaag", VANDAAG]).status.code(), Some(1));
    assert!(!site.root().join("public").exists());
    assert_eq!(program(site.root(), &["build", "--vandaag", VANDAAG]).status.code(), Some(0));
}

#[test]
fn a_folder_that_is_no_site_says_so_and_how_to_start() {
    let empty = SiteTest::empty();
    for arguments in [&[][..], &["build"], &["check"], &["serve"]] {
        let output = program(empty.root(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let message = text(&output.stderr);
        assert!(message.contains("is geen site") && message.contains("begint u net?"), "{message}");
    }
}

#[test]
fn a_folder_of_someone_else_is_not_touched() {
    let site = SiteTest::regio();
    site.write("public/belangrijk.txt", "niet weggooien");
    let output = build(&site);
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
    assert_eq!(files(&site.root().join("public")).keys().collect::<Vec<_>>(), ["belangrijk.txt"]);
}

#[test]
fn the_command_line_speaks_dutch() {
    let site = SiteTest::empty();
    for arguments in [&["--help"][..], &["build", "--help"], &["check", "--help"], &["serve", "--help"]] {
        let output = program(site.root(), arguments);
        assert_eq!(output.status.code(), Some(0));
        let help = text(&output.stdout);
        assert!(help.contains("Gebruik: wijkwijzer"), "{help}");
        for english in ["Usage", "Options", "Commands", "Print ", "default:", "possible values"] {
            assert!(!help.contains(english), "{english} in {help}");
        }
    }
    for (arguments, sentence) in [
        (&["bild"][..], "fout: onbekende opdracht 'bild', bedoelde u 'build'?"),
        (&["build", "--uit", "x"], "fout: onbekende optie '--uit'"),
        (&["check", "--format", "jsn"], "fout: 'jsn' past niet bij '--format <VORM>', bedoelde u 'json'?"),
        (&["build", "--vandaag", "gisteren"], "fout: 'gisteren' past niet bij '--vandaag <JJJJ-MM-DD>'"),
        (&["build", "--out"], "fout: bij '--out <MAP>' ontbreekt een waarde"),
    ] {
        let output = program(site.root(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let message = text(&output.stderr);
        assert_eq!(message.lines().next(), Some(sentence));
    }
}

#[test]
fn both_regions_of_the_repository_are_without_fault_or_warning() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for region in [root.to_owned(), root.join("examples/haarlemmermeer")] {
        let output = program(&region, &["check", "--strict", "--format", "json", "--vandaag", VANDAAG]);
        assert_eq!(text(&output.stdout).trim(), "[]", "{}", region.display());
        assert_eq!(output.status.code(), Some(0));
    }
}

#[test]
fn timings_name_each_stage() {
    let site = SiteTest::regio();
    let output = program(site.root(), &["build", "--timings", "--vandaag", VANDAAG]);
    let shown = text(&output.stderr);
    for stage in ["load", "read", "check", "link", "texts", "plan", "render", "verify", "publish", "samen"] {
        assert!(shown.contains(stage), "{stage} in {shown}");
    }
}
