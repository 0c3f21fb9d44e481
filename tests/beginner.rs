//! Mistakes of someone who edits for the first time, each in the region that `wijkwijzer init` makes: what is said of it is
//! in `tests/fixtures/beginner`, to the letter, and who does what it says is done.

// A test may fail loudly.
#![allow(clippy::expect_used, clippy::disallowed_methods)]

mod driver;

use driver::{SiteTest, VANDAAG, compare, fixtures};
use wijkwijzer::begin::begin;
use wijkwijzer::diagnostics::Format;
use wijkwijzer::opmaak::maak_op;
use wijkwijzer::schema::Soort;

const ACTIVITEIT: &str = "data/gemeenten/voorbeeld/activiteiten/koffie-in-het-dorpshuis.yaml";
const COACH: &str = "data/gemeenten/voorbeeld/coaches/coach-voorbeelddorp.yaml";

fn site() -> SiteTest {
    let site = SiteTest::empty();
    for (path, text) in begin(None, VANDAAG.parse().expect("a date")) {
        site.write(&path, text);
    }
    site
}

/// Makes the mistake, reads what is said, applies the cure, and then nothing is said.
fn fout(name: &str, mistake: impl Fn(&SiteTest), cure: impl Fn(&SiteTest)) {
    let site = site();
    assert_eq!(site.lines(), Vec::<String>::new(), "nothing is wrong at first");
    mistake(&site);
    let said = Format::Text.render(&site.check(), false);
    assert!(!said.is_empty(), "{name} is told");
    compare(&said, &fixtures().join(format!("beginner/{name}.txt"))).unwrap_or_else(|error| panic!("{error}"));
    cure(&site);
    assert_eq!(site.lines(), Vec::<String>::new(), "{name} is cured");
}

/// A mistake in one place of a file, and what is put there after reading the message.
fn in_bestand(name: &str, path: &str, good: &str, wrong: &str, cured: &str) {
    let mistake = |site: &SiteTest| {
        site.change_first(path, good, wrong);
    };
    fout(name, mistake, |site| {
        site.change_first(path, wrong, cured);
    });
}

#[test]
fn a_tab_in_place_of_spaces() {
    in_bestand("01-tab", ACTIVITEIT, "  - { dag: di", "\t- { dag: di", "  - { dag: di");
}

#[test]
fn a_quote_that_is_missing() {
    in_bestand("02-aanhalingsteken", ACTIVITEIT, "\"0595 00 00 10\"", "\"0595 00 00 10", "\"0595 00 00 10\"");
}

#[test]
fn a_telephone_number_without_quotes_is_read_as_it_stands_and_gets_these() {
    let site = site();
    site.change(COACH, "\"06 00000011\"", "0600000011");
    assert_eq!(site.lines(), Vec::<String>::new(), "no zero is lost");
    let text = std::fs::read_to_string(site.root().join(COACH)).expect("a record");
    let cured = maak_op(Soort::Coach, &text).expect("a form");
    assert_eq!(cured, text.replace("telefoon: 0600000011", "telefoon: \"0600000011\""));
}

#[test]
fn a_telephone_number_whose_zero_a_spreadsheet_took() {
    in_bestand("03-telefoon", COACH, "\"06 00000011\"", "600000011", "\"0600000011\"");
}

#[test]
fn a_wijk_that_is_not_there() {
    in_bestand("04-onbekende-wijk", ACTIVITEIT, "[voorbeelddorp]", "[voorbeelddrop]", "[voorbeelddorp]");
}

#[test]
fn the_thirty_first_of_november() {
    in_bestand("05-datum", ACTIVITEIT, "2026-11-21", "31-11-2026", "2026-11-20");
    in_bestand("05-datum-bestaat-niet", ACTIVITEIT, "2026-11-21", "2026-11-31", "2026-11-20");
}

#[test]
fn a_line_that_is_not_indented() {
    in_bestand("06-inspringen", ACTIVITEIT, "  U hoeft niets", "U hoeft niets", "  U hoeft niets");
}

#[test]
fn a_key_that_is_misspelled() {
    in_bestand("07-veld", ACTIVITEIT, "samenvatting:", "samenvating:", "samenvatting:");
}

#[test]
fn two_coaches_with_the_same_file_name() {
    let other = "data/gemeenten/achterland/coaches/coach-voorbeelddorp.yaml";
    let mistake = |site: &SiteTest| {
        let read = |path: &str| std::fs::read_to_string(site.root().join(path)).expect("a record");
        let gemeente =
            read("data/gemeenten/voorbeeld/gemeente.yaml").replace("naam: Voorbeeld\n", "naam: Achterland\n");
        site.write("data/gemeenten/achterland/gemeente.yaml", gemeente.replace("GM9999", "GM9998"));
        let wijk = read("data/gemeenten/voorbeeld/wijken/voorbeelddorp.yaml").replace("WK9999", "WK9998");
        site.write(
            "data/gemeenten/achterland/wijken/achterdijk.yaml",
            wijk.replace("naam: Voorbeelddorp", "naam: Achterdijk").replace(", coach-achterdorp]", "]"),
        );
        site.write(other, read(COACH));
    };
    fout("08-zelfde-naam", mistake, |site| {
        let text = std::fs::read_to_string(site.root().join(other)).expect("a record");
        site.remove(other).write("data/gemeenten/achterland/coaches/coach-achterdijk.yaml", text);
        let wijk = "data/gemeenten/achterland/wijken/achterdijk.yaml";
        site.change(wijk, "coaches: [coach-voorbeelddorp", "coaches: [coach-achterdijk");
    });
}

#[test]
fn a_file_saved_in_the_letters_of_an_old_windows() {
    let write = |site: &SiteTest, e: &[u8]| {
        let text = std::fs::read_to_string(site.root().join(ACTIVITEIT));
        let text = text.unwrap_or_else(|_| {
            begin(None, VANDAAG.parse().expect("a date"))
                .into_iter()
                .find(|(path, _)| path == ACTIVITEIT)
                .expect("a record")
                .1
        });
        let (before, after) = text.split_once("naam: Koffie").expect("a name");
        let bytes = [before.as_bytes(), b"naam: Koffie met caf", e, after.as_bytes()].concat();
        site.write(ACTIVITEIT, bytes);
    };
    fout("09-letters", |site| write(site, b"\xe9"), |site| write(site, "é".as_bytes()));
}

#[test]
fn a_field_that_is_needed_and_not_there() {
    let field = "organisatie: buurtwerk-voorbeeld\n";
    let mistake = |site: &SiteTest| {
        site.change(ACTIVITEIT, field, "");
    };
    fout("10-ontbreekt", mistake, |site| {
        site.change(ACTIVITEIT, "gecontroleerd_op:", &format!("{field}gecontroleerd_op:"));
    });
}

#[test]
fn a_colon_without_a_space() {
    in_bestand("11-spatie", ACTIVITEIT, "naam: Koffie", "naam:Koffie", "naam: Koffie");
}

#[test]
fn a_comma_in_a_name_between_brackets() {
    let cured = "naam: \"Het dorpshuis, achterzaal\"";
    in_bestand("12-komma", ACTIVITEIT, "naam: Het dorpshuis", "naam: Het dorpshuis, achterzaal", cured);
}

#[test]
fn an_ending_that_an_editor_of_text_adds() {
    let path = "data/organisaties/de-brug.yaml";
    let record = "naam: De Brug\nsoort: anders\nsamenvatting: Een huis voor de buurt.\ngecontroleerd_op: 2026-11-01\n";
    let mistake = |site: &SiteTest| {
        site.write(&format!("{path}.txt"), record);
    };
    fout("13-uitgang", mistake, |site| {
        site.remove(&format!("{path}.txt")).write(path, record);
        site.change(ACTIVITEIT, "organisatie: buurtwerk-voorbeeld", "organisatie: de-brug");
    });
}

#[test]
fn an_activity_of_last_year() {
    let (weekly, once) = (
        "{ dag: di, van: \"10:00\", tot: \"11:30\", elke: week }",
        "{ datum: 2025-12-24, van: \"10:00\", tot: \"11:30\" }",
    );
    in_bestand("14-voorbij", ACTIVITEIT, weekly, once, "{ datum: 2026-12-24, van: \"10:00\", tot: \"11:30\" }");
}

#[test]
fn a_link_to_a_file_and_to_a_page_that_is_not_there() {
    let (page, good) = ("content/paginas/over.md", "Mail de redactie.");
    in_bestand("15-link", page, good, "Zie [privacy](privacy.md).", "Zie [privacy](pagina:privacy).");
    in_bestand("16-pagina", page, good, "Zie [privacy](/prive/).", "Zie [privacy](/privacy/).");
}

#[test]
fn a_coach_of_another_gemeente() {
    let wijk = "data/gemeenten/achterland/wijken/achterdijk.yaml";
    let mistake = |site: &SiteTest| {
        let read = |path: &str| std::fs::read_to_string(site.root().join(path)).expect("a record");
        let gemeente =
            read("data/gemeenten/voorbeeld/gemeente.yaml").replace("naam: Voorbeeld\n", "naam: Achterland\n");
        site.write("data/gemeenten/achterland/gemeente.yaml", gemeente.replace("GM9999", "GM9998"));
        site.write("data/gemeenten/achterland/coaches/coach-achterdijk.yaml", read(COACH));
        let text = read("data/gemeenten/voorbeeld/wijken/voorbeelddorp.yaml").replace("WK9999", "WK9998");
        let text = text
            .replace("naam: Voorbeelddorp", "naam: Achterdijk")
            .replace("[coach-voorbeelddorp, coach-achterdorp]", "[coach-achterdijk]");
        site.write(wijk, text);
        site.change(wijk, "[coach-achterdijk]", "[coach-achterdijk, coach-voorbeelddorp]");
    };
    fout("17-coach-elders", mistake, |site| {
        site.change(wijk, ", coach-voorbeelddorp]", "]");
    });
}

#[test]
fn a_postcode_that_stands_in_a_list_twice() {
    let wijk = "data/gemeenten/voorbeeld/wijken/voorbeelddorp.yaml";
    in_bestand("18-postcode", wijk, "[9998, 9999]", "[9998, 9998, 9999]", "[9998, 9999]");
}
