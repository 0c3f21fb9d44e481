//! Sheets as people make them: each with the exact records, or the exact report.
//!
//! `WIJKWIJZER_BIJWERKEN=1 cargo test --test import` writes the expected files anew: read what it wrote.

use std::collections::BTreeSet;
use std::path::Path;

use crate::driver::{SiteTest, compare};
use crate::gevallen::gevallen;

#[test]
fn each_sheet_gives_exactly_these_records_and_this_report() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/verwacht");
    let mut wrong = Vec::new();
    let mut names = BTreeSet::new();
    for vel in gevallen() {
        assert!(names.insert(vel.naam), "{} is there twice", vel.naam);
        let text = vel.tekst(&SiteTest::regio());
        wrong.extend(compare(&text, &dir.join(format!("{}.txt", vel.naam))).err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(names.len() >= 40, "{}", names.len());
    let files = std::fs::read_dir(&dir).expect("a folder").count();
    assert_eq!(files, names.len(), "an expected file without a sheet");
}

#[test]
fn what_becomes_of_a_sheet_builds_without_a_warning_and_changes_nothing_the_second_time() {
    for vel in gevallen() {
        let site = SiteTest::regio();
        let Ok(first) = vel.run(&site) else { continue };
        crate::vel::schrijf(&site, &first);
        // Coaches and organisations that nothing points at yet are warned of, and the report says so.
        if !first
            .let_op
            .iter()
            .any(|melding| melding.tekst.starts_with("deze coach") || melding.tekst.starts_with("bij deze org"))
        {
            let found = site.check();
            let text = wijkwijzer::diagnostics::Format::Kort.render(&found, false);
            let own =
                text.lines().filter(|line| first.bestanden.iter().any(|(path, _)| line.starts_with(path.as_str())));
            let told = |line: &&str| !first.let_op.iter().any(|melding| line.contains(melding.tekst.as_str()));
            assert_eq!(own.filter(told).collect::<Vec<_>>(), Vec::<&str>::new(), "{}", vel.naam);
        }
        let again = vel.run(&site).expect("the same sheet");
        assert_eq!(again.bestanden, Vec::new(), "{}", vel.naam);
        assert_eq!(again.ongewijzigd, first.nieuw.len() + first.ongewijzigd, "{}", vel.naam);
    }
}
