//! The rules of plain language on a hundred sentences that were marked by hand: how often they are
//! right, and how much they see. The figures stand in `taal/README.md`, word for word.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]

mod driver;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use driver::{SiteTest, compare};

const RULES: [(&str, &str); 4] =
    [("K802", "moeilijk woord"), ("K803", "lange zin"), ("K804", "lang woord"), ("K805", "lijdende vorm")];

/// The least share of findings that are right: who is warned for nothing three times reads no warning.
const PRECISION: f64 = 0.9;

struct Zin {
    text: String,
    hard: bool,
    why: BTreeSet<String>,
    found: BTreeSet<String>,
}

fn marked() -> Vec<Zin> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/taal/zinnen.csv");
    let text = std::fs::read_to_string(path).expect("the sentences");
    // A semicolon may stand in a sentence: the last two columns are taken first.
    let one = |line: &str| {
        let mut parts = line.rsplitn(3, ';');
        let (why, hard, text) = (parts.next()?, parts.next()?, parts.next()?);
        assert!(["ja", "nee"].contains(&hard), "{line}");
        let why = why.split_whitespace().map(str::to_owned).collect();
        Some(Zin { text: text.to_owned(), hard: hard == "ja", why, found: BTreeSet::new() })
    };
    text.lines().skip(1).map(|line| one(line).unwrap_or_else(|| panic!("three columns in {line}"))).collect()
}

/// What stands above the sentences of a page.
const HEAD: &str = "---\ntitel: Zinnen\nsamenvatting: Zinnen.\ngewijzigd_op: 2026-11-12\n---\n";

/// Looks at each sentence as a paragraph of a page.
fn judged() -> Vec<Zin> {
    let site = SiteTest::regio();
    let mut all = marked();
    let first = HEAD.lines().count() + 1;
    for (page, zinnen) in all.chunks(20).enumerate() {
        let body: String = zinnen.iter().fold(String::new(), |body, zin| body + &zin.text + "\n\n");
        site.write(&format!("content/paginas/zinnen-{page}.md"), format!("{HEAD}{body}"));
    }
    for d in site.check().all() {
        let page = d.bestand.strip_prefix("content/paginas/zinnen-").and_then(|rest| rest.strip_suffix(".md"));
        let page: usize = page.unwrap_or_else(|| panic!("{}", d.bestand)).parse().expect("a number");
        let line = d.position.expect("a place").regel;
        all[page * 20 + (line - first) / 2].found.insert(d.finding.rule.code.to_owned());
    }
    all
}

#[test]
fn the_rules_are_right_and_the_figures_are_those_of_the_readme() {
    let all = judged();
    assert_eq!(all.len(), 100);
    let mut table = String::new();
    let mut wrong = Vec::new();
    for (code, name) in RULES {
        let has = |set: &BTreeSet<String>| set.contains(code);
        let marked = all.iter().filter(|zin| has(&zin.why)).count();
        let found = all.iter().filter(|zin| has(&zin.found)).count();
        let right = all.iter().filter(|zin| has(&zin.why) && has(&zin.found)).count();
        let share = |of: usize| f64::from(u32::try_from(right).unwrap()) / f64::from(u32::try_from(of.max(1)).unwrap());
        let (precision, recall) = (share(found), share(marked));
        let _ = writeln!(table, "| {code} | {name} | {marked} | {found} | {right} | {precision:.2} | {recall:.2} |");
        if precision < PRECISION {
            let of: Vec<&str> = all.iter().filter(|z| !has(&z.why) && has(&z.found)).map(|z| z.text.as_str()).collect();
            wrong.push(format!("{code}: precision {precision:.2}: {of:#?}"));
        }
    }
    let easy = all.iter().filter(|zin| !zin.hard).count();
    let false_alarms = all.iter().filter(|zin| !zin.hard && !zin.found.is_empty()).count();
    let seen = all.iter().filter(|zin| zin.hard && !zin.found.is_empty()).count();
    println!("{table}easy with a finding: {false_alarms} of {easy}; hard with one: {seen} of {}", 100 - easy);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let readme = format!(
        "# Plain language: how often the rules are right\n\n\
         `zinnen.csv` has a hundred sentences, each marked by hand before the rules saw it: about half from the texts of\n\
         the example regions or after them, the others written to be hard, or to look hard and not be so. `moeilijk` says whether a\n\
         reader at level B1 stumbles; `waarom` names the rule that should see it, or a reason that no rule sees.\n\n\
         | rule | about | marked | found | right | precision | recall |\n|---|---|---|---|---|---|---|\n{table}\n\
         Of the {easy} easy sentences {false_alarms} have a finding; of the {hard} hard ones {seen} have one.\n\n\
         What is missed: a passive with 'is' (it may say how something is), one across a comma, and pictures of speech.\n\
         A passive in a sentence of less than ten words is no finding, and marked as easy. The 25 words for a sentence with a\n\
         comma were chosen after these sentences were marked: at 20 for all, two of ten findings of K803 were wrong.\n\
         The hard words were written with the list of K802 at hand, so its recall says little; its precision does.\n\n\
         `cargo test --test eenvoudige_taal` holds the precision of each rule at {PRECISION} and these figures as they are;\n\
         `WIJKWIJZER_BIJWERKEN=1 cargo test --test eenvoudige_taal` writes them anew after a change.\n",
        hard = 100 - easy,
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/taal/README.md");
    compare(&readme, &path).unwrap_or_else(|difference| panic!("{difference}"));
}
