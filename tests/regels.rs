//! Every rule has a case: a site that breaks it, and the exact message that says so.
//!
//! A case is a folder `fixtures/regels/<code>-<name>` with files that are put over the region in
//! `fixtures/regio`, a file `WEG` with paths that are taken away, and `verwacht.txt` with all
//! findings. `WIJKWIJZER_BIJWERKEN=1 cargo test` writes the expected files anew: read what it wrote.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]
#![allow(clippy::format_collect, clippy::type_complexity, clippy::case_sensitive_file_extension_comparisons)]

mod driver;
mod plaatje;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use driver::{SiteTest, compare, fixtures, folders, name};
use wijkwijzer::check::RULES;
use wijkwijzer::diagnostics::{Diagnostics, Format};

fn cases() -> Vec<PathBuf> {
    folders(&fixtures().join("regels"))
}

/// The cases of which this program can find what is wrong.
fn findable() -> Vec<PathBuf> {
    let all = cases().into_iter();
    all.filter(|case| cfg!(feature = "pdf") || !PAPER.contains(&code(name(case)))).collect()
}

/// The code in the name of a case.
fn code(case: &str) -> &str {
    case.split('-').next().unwrap_or(case)
}

/// Makes what can not stand in a repository as a file.
fn make(case: &str, site: &SiteTest) {
    const LEEK: &str = "data/gemeenten/westerkwartier/wijken/leek.yaml";
    const MARUM: &str = "data/gemeenten/westerkwartier/wijken/marum.yaml";
    match case {
        "K008-windows-1252" => {
            site.write(LEEK, b"naam: Leek\ncbs: [WK196904]\ndorpen: [Caf\xe9]\n");
        }
        "K008-utf-16" => {
            let text = "naam: Leek\n".encode_utf16().flat_map(u16::to_le_bytes);
            site.write(LEEK, [0xff, 0xfe].into_iter().chain(text).collect::<Vec<u8>>());
        }
        "K008-nul" => {
            site.write(LEEK, b"naam: Leek\0\n");
        }
        "K909-taal-mist-tekst" => {
            // All texts but two, as a translation that is nearly done.
            for (name, left_out) in [
                ("berichten", Some("  kop: \"Is er meer nodig?\"\n")),
                ("woorden", Some("  ma: \"maandag\"\n")),
                ("componenten", None),
            ] {
                let standard =
                    Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/standaard").join(format!("{name}.nl.yaml"));
                let text = std::fs::read_to_string(standard).expect("the texts of the standard theme");
                let left_out = left_out.unwrap_or_default();
                assert!(left_out.is_empty() || text.matches(left_out).count() == 1, "{left_out}");
                site.write(&format!("themes/fries/{name}.fy.yaml"), text.replacen(left_out, "", 1));
            }
        }
        "K011-te-groot" => {
            site.write("data/organisaties/groot.yaml", "# ".repeat(1_500_000));
        }
        "K011-grenzen" => {
            let ring = "[[6.3,53.1],[6.4,53.1],[6.4,53.2],[6.3,53.1]]";
            let feature = |wijk: &str| {
                format!(
                    "{{\"type\":\"Feature\",\"properties\":{{\"wijk\":\"{wijk}\"}},\
                     \"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[{ring}]}}}}"
                )
            };
            let text = format!(
                "{{\"type\":\"FeatureCollection\",{}\"features\":[{},{}]}}",
                " ".repeat(1_150_000),
                feature("leek"),
                feature("marum")
            );
            site.write("data/gemeenten/westerkwartier/grenzen.geojson", text);
        }
        "K012-te-veel-waarden" => {
            let lines: String = (0..100_001).map(|n| format!("sleutel{n}: x\n")).collect();
            site.write(LEEK, lines);
        }
        "K018-koppeling" => {
            site.remove(LEEK).remove(MARUM);
            link("/etc/hostname", site, LEEK);
            link("..", site, MARUM);
            link("kring.yaml", site, "data/organisaties/kring.yaml");
        }
        "K019-map" => {
            site.write("data/organisaties/sport.yaml/naam.txt", "Sport");
        }
        "K020-onbekend-bestand" => {
            site.write("data/adressen.xlsx", b"PK\x03\x04");
        }
        "K023-te-veel" => {
            let lines: String = (0..150).map(|n| format!("sleutel{n}: x\n")).collect();
            site.write("data/organisaties/sport.yaml", lines);
        }
        "K940-onleesbaar" => {
            site.write("content/handboek/foto.jpg", b"<html>niet gevonden</html>");
            site.write("content/handboek/telefoon.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic");
        }
        "K940-half" => {
            let photo = plaatje::jpeg(800, 600, plaatje::noise);
            site.write("content/handboek/half.jpg", &photo[..photo.len() / 2]);
        }
        "K941-te-groot" => {
            site.write("content/handboek/reus.png", plaatje::png_of_size(60_000, 40_000));
        }
        "K942-zwaar" => {
            site.write("content/handboek/foto.png", plaatje::png(700, 400, plaatje::noise));
        }
        "K943-te-klein" => {
            site.write("content/handboek/postzegel.png", plaatje::png(120, 80, |_, _| [200, 30, 30]));
        }
        "K944-beweegt" => {
            site.write("content/handboek/zwaaien.gif", plaatje::gif(400, 300, 3));
            site.write("content/handboek/stil.gif", plaatje::gif(400, 300, 1));
        }
        _ => {}
    }
}

#[cfg(unix)]
fn link(target: &str, site: &SiteTest, path: &str) {
    std::os::unix::fs::symlink(target, site.root().join(path)).expect("make a link");
}

#[cfg(not(unix))]
fn link(_: &str, _: &SiteTest, _: &str) {}

fn run(case: &std::path::Path) -> Diagnostics {
    let site = SiteTest::regio();
    site.overlay(case);
    make(name(case), &site);
    if PAPER.contains(&code(name(case))) { papers(&site) } else { with_pictures(&site) }
}

/// What is found with every picture made.
fn with_pictures(site: &SiteTest) -> Diagnostics {
    let mut made = site.made();
    let Ok(()) = made.make_pictures(|_, _| Ok::<_, std::convert::Infallible>(false), |_, _, _| Ok(()));
    made.diagnostics
}

/// The rules of folders on paper, which need the feature `pdf`. Papers are made for their cases only: they take longest of all.
const PAPER: [&str; 4] = ["K920", "K921", "K922", "K923"];

#[cfg(feature = "pdf")]
fn papers(site: &SiteTest) -> Diagnostics {
    let mut made = site.made();
    let made_all = made.make_papers(|_, _| Ok::<_, std::convert::Infallible>(false), |_, _, _| Ok(()));
    made_all.expect("a thread").expect("nothing to fail");
    made.diagnostics
}

#[cfg(not(feature = "pdf"))]
fn papers(site: &SiteTest) -> Diagnostics {
    site.check()
}

#[test]
fn the_fixture_is_without_fault() {
    assert_eq!(Format::Text.render(&SiteTest::regio().check(), false), "");
}

#[test]
fn each_case_gives_exactly_the_expected_messages() {
    let mut wrong = Vec::new();
    for case in findable() {
        let found = run(&case);
        let code = code(name(&case));
        if !found.all().iter().any(|d| d.finding.rule.code == code) {
            wrong.push(format!("=== {}: no finding of {code}", name(&case)));
        }
        wrong.extend(compare(&Format::Text.render(&found, false), &case.join("verwacht.txt")).err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_rule_has_a_case() {
    let known: BTreeSet<&str> = RULES.iter().map(|rule| rule.code).collect();
    let names: Vec<PathBuf> = cases();
    let with: BTreeSet<&str> = names.iter().map(|case| code(name(case))).collect();
    let without: Vec<_> = known.difference(&with).collect();
    assert!(without.is_empty(), "rules without a case in tests/fixtures/regels: {without:?}");
    let strange: Vec<_> = with.difference(&known).collect();
    assert!(strange.is_empty(), "cases of rules that are not in check::RULES: {strange:?}");
}

#[test]
fn messages_are_sentences_without_capital_and_point() {
    for case in cases() {
        for d in run(&case).all() {
            let bericht = &d.finding.bericht;
            let hulp = d.finding.hulp.as_deref().unwrap_or_else(|| panic!("{}: no help: {bericht}", name(&case)));
            for text in [bericht, hulp] {
                assert!(!text.ends_with(['.', '!']) || text.ends_with(".."), "{}: {text}", name(&case));
                assert!(!text.is_empty() && !text.contains('\n'), "{}: {text}", name(&case));
            }
        }
    }
}

#[test]
fn a_misspelled_wijk_is_named_with_place_and_the_nearest_name() {
    let site = SiteTest::regio();
    let path = "data/gemeenten/westerkwartier/activiteiten/wandelgroep.yaml";
    site.change(path, "wijken: [leek, marum]", "wijken: [leeek]");
    assert_eq!(site.lines(), [format!("{path}:9:10: fout[K301]: onbekende wijk 'leeek' (bedoelde u 'leek'?)")]);
    assert!(site.check().stops(false));
}
