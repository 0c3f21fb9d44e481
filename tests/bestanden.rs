//! Names of files and links between them: plain and inside the site, or reported.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]
#![allow(clippy::format_collect, clippy::type_complexity, clippy::case_sensitive_file_extension_comparisons)]

mod driver;

use std::collections::BTreeSet;

use driver::SiteTest;

const GOOD: &str = "naam: Sport\nsoort: sport\nsamenvatting: Sport voor iedereen.\ngecontroleerd_op: 2026-09-01\n";

#[test]
fn names_of_files_are_plain_or_reported() {
    for (name, expected) in [
        ("sport club.yaml", "noem het bestand 'sport-club.yaml'"),
        ("sportclüb.yaml", "noem het bestand 'sportclub.yaml'"),
        ("'t sporthuis.yaml", "noem het bestand 't-sporthuis.yaml'"),
        ("Sport\"club\".yaml", "noem het bestand 'sport-club.yaml'"),
        ("Sportclub.yaml", "noem het bestand 'sportclub.yaml'"),
        ("sport_club.yaml", "noem het bestand 'sport-club.yaml'"),
        ("sport--club.yaml", "noem het bestand 'sport-club.yaml'"),
        ("-sport.yaml", "noem het bestand 'sport.yaml'"),
        ("sport.club.yaml", "noem het bestand 'sport-club.yaml'"),
        ("sport%2e.yaml", "noem het bestand 'sport-2e.yaml'"),
        ("спорт.yaml", "noem het bestand 'sport.yaml'"),
        ("運動.yaml", "noem het bestand 'yun-dong.yaml'"),
        ("!.yaml", "noem het bestand 'naam.yaml'"),
    ] {
        let site = SiteTest::regio();
        site.write(&format!("data/organisaties/{name}"), GOOD);
        let found = site.check();
        let all: Vec<(&str, Option<&str>)> =
            found.all().iter().map(|d| (d.finding.rule.code, d.finding.hulp.as_deref())).collect();
        assert_eq!(all, [("K201", Some(expected))], "{name}");
    }
    let site = SiteTest::regio();
    site.write("data/organisaties/sport\nclub.yaml", GOOD);
    assert_eq!(site.lines().len(), 1, "{:?}", site.lines());
    let site = SiteTest::regio();
    site.write("data/organisaties/.verborgen.yaml", "[").write("data/.git/x.yaml", "[");
    assert_eq!(site.lines(), Vec::<String>::new());
    let site = SiteTest::regio();
    site.write("data/organisaties/Sport.YAML", GOOD);
    assert_eq!(
        site.lines(),
        ["data/organisaties/Sport.YAML: waarschuwing[K020]: dit bestand wordt niet gebruikt (noem het 'Sport.yaml')"]
    );
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_is_reported() {
    use std::os::unix::ffi::OsStrExt as _;
    let site = SiteTest::regio();
    let name = std::ffi::OsStr::from_bytes(b"caf\xe9.yaml");
    std::fs::write(site.root().join("data/organisaties").join(name), GOOD).expect("write");
    let found = site.check();
    let codes: Vec<&str> = found.all().iter().map(|d| d.finding.rule.code).collect();
    assert_eq!(codes, ["K201"], "{:?}", found.all());
}

#[cfg(unix)]
#[test]
fn links_lead_to_files_inside_the_site_or_are_refused() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().expect("a folder");
    std::fs::write(outside.path().join("buiten.yaml"), GOOD).expect("write");
    let link = |target: &str, path: &str| {
        let site = SiteTest::regio();
        let target = target.replace("BUITEN", outside.path().to_str().expect("a path"));
        let path = site.root().join(path);
        if path.exists() {
            std::fs::remove_dir_all(&path).expect("remove");
        }
        symlink(target, path).expect("make a link");
        let found = site.check();
        let codes: BTreeSet<&str> = found.all().iter().map(|d| d.finding.rule.code).collect();
        codes.into_iter().collect::<Vec<_>>().join(" ")
    };
    // Read as a record of its own, which nothing names.
    assert_eq!(link("sociaal-werk.yaml", "data/organisaties/zelfde.yaml"), "K311");
    assert_eq!(link("../../data/../data/organisaties/sociaal-werk.yaml", "data/organisaties/omweg.yaml"), "K311");
    assert_eq!(link("BUITEN/buiten.yaml", "data/organisaties/buiten.yaml"), "K018");
    assert_eq!(link("/etc/passwd", "data/organisaties/buiten.yaml"), "K018");
    assert_eq!(link("/dev/zero", "data/organisaties/nul.yaml"), "K018");
    assert_eq!(link("er-is-niets.yaml", "data/organisaties/niets.yaml"), "K018");
    assert_eq!(link("kring.yaml", "data/organisaties/kring.yaml"), "K018");
    assert_eq!(link("..", "data/organisaties/omhoog"), "K018");
    assert_eq!(link("../..", "data/gemeenten/kring"), "K018");
    assert_eq!(link("BUITEN", "data/gemeenten/elders"), "K018");
    // A link for a whole top folder is not followed, so nothing in it is there.
    assert_eq!(link("BUITEN", "data"), "K018 K022");
    assert_eq!(link("data", "themes"), "K018");
}
