//! Values, tables and front matter that are far too much: see `vijandig.rs`.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]
#![allow(clippy::format_collect, clippy::type_complexity, clippy::case_sensitive_file_extension_comparisons)]

mod driver;

use std::collections::BTreeSet;

use driver::{SiteTest, on_a_small_stack, shown_in_a_few_lines};

#[test]
fn values_that_are_too_much_end_in_a_message() {
    let long = "9".repeat(10_000);
    let megabyte = "x".repeat(1_000_000);
    let many: String = (0..90_000).map(|number| format!("leeek{number}, ")).collect();
    let activiteit = "data/gemeenten/westerkwartier/activiteiten/wandelgroep.yaml";
    for (path, from, to, code) in [
        ("data/gemeenten/westerkwartier/gemeente.yaml", "cbs_jaar: 2024", format!("cbs_jaar: {long}"), "K005"),
        (activiteit, "leeftijd_van: 18", format!("leeftijd_van: {long}"), "K005"),
        (activiteit, "lat: 53.16", format!("lat: {long}"), "K005"),
        (activiteit, "lat: 53.16", "lat: 1e999".to_owned(), "K005"),
        (activiteit, "lat: 53.16", "lat: nan".to_owned(), "K005"),
        (activiteit, "lat: 53.16", "lat: .inf".to_owned(), "K005"),
        (activiteit, "lat: 53.16", "lat: 1e300".to_owned(), "K112"),
        (activiteit, "bedrag: \"2,50\"", format!("bedrag: \"{long},00\""), "K109"),
        (activiteit, "niet_op: [2026-05-05]", format!("niet_op: [{long}]"), "K105"),
        (activiteit, "postcode: 9351 AB", format!("postcode: {megabyte}"), "K101"),
        (activiteit, "telefoon: \"0594 00 00 20\"", format!("telefoon: \"{long}\""), "K102"),
        (activiteit, "website: https://wandelen.example", format!("website: {megabyte}"), "K104"),
        (activiteit, "dag: di", format!("dag: {megabyte}"), "K006"),
        (activiteit, "wijken: [leek, marum]", format!("wijken: [{megabyte}]"), "K301"),
        (activiteit, "wijken: [leek, marum]", format!("wijken: [{many}]"), "K301"),
        (activiteit, "wijken: [leek, marum]", format!("wijken: [{}]", "leek, ".repeat(90_000)), "K132"),
        ("data/themas.yaml", "- id: ontmoeten", format!("- id: {megabyte}"), "K304"),
        ("data/gemeenten/westerkwartier/wijken/leek.yaml", "naam: Leek", format!("naam: {megabyte}"), ""),
    ] {
        let site = SiteTest::regio();
        site.change(path, from, &to);
        let name = &to[..to.len().min(60)];
        let found = on_a_small_stack(move || site.check());
        shown_in_a_few_lines(name, &found);
        let codes: BTreeSet<&str> = found.all().iter().map(|d| d.finding.rule.code).collect();
        if code.is_empty() {
            assert!(codes.is_empty(), "{name}: {codes:?}");
        } else {
            assert!(codes.contains(code) && codes.iter().all(|c| *c == code || *c == "K023"), "{name}: {codes:?}");
        }
    }
}

#[test]
fn a_name_of_a_megabyte_does_not_make_a_message_of_one() {
    let site = SiteTest::regio();
    let path = "data/gemeenten/westerkwartier/gemeente.yaml";
    site.change(path, "naam: Westerkwartier", &format!("naam: {}", "x".repeat(1_000_000)))
        .change(path, "rol: projectleider", "rol: lid")
        .change("data/gemeenten/westerkwartier/wijken/leek.yaml", "WK196904", "WK001404");
    let found = site.check();
    assert_eq!(found.all().len(), 2);
    shown_in_a_few_lines("a long name", &found);
}

#[test]
fn hostile_tables_and_front_matter_end_in_a_message() {
    let hoofdstuk = "content/handboek/01-wat-het-is.md";
    let tabel = "data/postcodes.csv";
    let cases: [(&str, &str, String, &[&str]); 9] = [
        ("a table of semicolons", tabel, ";".repeat(2_000_000), &["K021"]),
        ("a table of lines", tabel, "pc4;plaats;lat;lon\n".to_owned() + &"x\n".repeat(900_000), &["K021", "K023"]),
        (
            "a quote that is not closed",
            tabel,
            format!("pc4;plaats;lat;lon\n\"{}", "9351;x;1;2\n".repeat(90_000)),
            &["K021"],
        ),
        ("a table of nothing", tabel, String::new(), &["K007"]),
        ("only a head", tabel, "pc4;plaats;lat;lon\n".to_owned(), &[]),
        ("dashes all the way", hoofdstuk, "---\n".repeat(400_000), &["K007"]),
        ("front matter without end", hoofdstuk, format!("---\n{}", "titel: x\n".repeat(200_000)), &["K014"]),
        ("deep front matter", hoofdstuk, format!("---\ntitel: {}\n---\n", "[".repeat(100_000)), &["K012"]),
        ("no front matter", hoofdstuk, "x".repeat(1_900_000), &["K014"]),
    ];
    for (name, path, text, expected) in cases {
        let site = SiteTest::regio();
        site.write(path, text);
        let found = on_a_small_stack(move || site.check());
        shown_in_a_few_lines(name, &found);
        let codes: BTreeSet<&str> = found.all().iter().map(|d| d.finding.rule.code).collect();
        assert_eq!(codes.into_iter().collect::<Vec<_>>(), expected, "{name}");
    }
}
