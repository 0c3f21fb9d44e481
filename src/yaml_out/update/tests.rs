//! What changes in a file, and what stays.

use super::{Updated, update};
use crate::source::parse;
use crate::yaml_out::Value;

const FILE: &str = "\
# Nagekeken door Marieke.
naam: Wandelgroep   # zo heet zij
themas: [bewegen]
beschrijving: |   # voor inwoners
  We lopen.

  Daarna koffie.

wanneer:
  # de vaste dag
  - { dag: di, van: \"9:30\", tot: \"11:00\" }   # met koffie
  - { dag: do, van: \"9:30\", tot: \"11:00\" }
contact: { telefoon: \"0594 00 00 20\", website: https://wandelen.example }  # liefst bellen
gecontroleerd_op: 2026-10-01
";

const ORDER: [&str; 8] =
    ["naam", "themas", "samenvatting", "beschrijving", "wanneer", "kosten", "contact", "gecontroleerd_op"];

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn map(entries: Vec<(&str, Value)>) -> Vec<(String, Value)> {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn run(file: &str, wanted: Vec<(&str, Value)>) -> Updated {
    let root = parse(file).expect("a good file");
    update(file, &root, &map(wanted), &ORDER, &|_, _| false).expect("a change that can be made")
}

fn day(dag: &str, van: &str) -> Value {
    Value::Map(map(vec![("dag", Value::Word(dag.into())), ("van", text(van)), ("tot", text("11:00"))]))
}

#[test]
fn what_is_the_same_changes_nothing() {
    let same = vec![
        ("naam", text("Wandelgroep")),
        ("beschrijving", Value::Block("We lopen.\n\nDaarna koffie.".into())),
        ("wanneer", Value::List(vec![day("di", "9:30"), day("do", "9:30")])),
        ("contact", Value::Map(map(vec![("telefoon", text("0594 00 00 20"))]))),
    ];
    assert_eq!(run(FILE, same), Updated { text: FILE.to_owned(), changed: Vec::new() });
}

#[test]
fn a_value_changes_and_its_remark_stays() {
    let new = run(FILE, vec![("naam", text("De Stappers")), ("gecontroleerd_op", Value::Word("2026-11-01".into()))]);
    let wanted = FILE.replace("Wandelgroep ", "De Stappers ").replace("2026-10-01", "2026-11-01");
    assert_eq!((new.text, new.changed), (wanted, vec!["naam".to_owned(), "gecontroleerd_op".to_owned()]));
}

#[test]
fn a_key_between_braces_changes_or_comes_in() {
    let contact = vec![("telefoon", text("0594 00 00 21")), ("email", text("a@b.example"))];
    let new = run(FILE, vec![("contact", Value::Map(map(contact)))]);
    let wanted = FILE.replace("\"0594 00 00 20\",", "\"0594 00 00 21\", email: a@b.example,");
    assert_eq!((new.text, new.changed), (wanted, vec!["contact.telefoon".to_owned(), "contact.email".to_owned()]));
}

#[test]
fn the_lines_of_a_block_change_and_its_head_stays() {
    let new = run(FILE, vec![("beschrijving", Value::Block("We fietsen.\n\nZonder haast.".into()))]);
    assert_eq!(new.text, FILE.replace("We lopen.", "We fietsen.").replace("Daarna koffie.", "Zonder haast."));
}

#[test]
fn a_new_key_gets_its_place() {
    let new = run(
        FILE,
        vec![
            ("samenvatting", text("Elke week.")),
            ("kosten", Value::Map(map(vec![("gratis", Value::Word("true".into()))]))),
        ],
    );
    let wanted = FILE
        .replace("beschrijving:", "samenvatting: Elke week.\nbeschrijving:")
        .replace("contact:", "kosten: { gratis: true }\ncontact:");
    assert_eq!(new.text, wanted);
}

#[test]
fn items_of_a_list_change_come_and_go() {
    let new = run(FILE, vec![("wanneer", Value::List(vec![day("di", "10:00")]))]);
    let wanted = FILE
        .replace("di, van: \"9:30\"", "di, van: \"10:00\"")
        .replace("  - { dag: do, van: \"9:30\", tot: \"11:00\" }\n", "");
    assert_eq!((new.text, new.changed), (wanted, vec!["wanneer".to_owned()]));
    let new = run(FILE, vec![("wanneer", Value::List(vec![day("di", "9:30"), day("do", "9:30"), day("vr", "9:00")]))]);
    let line = "  - { dag: do, van: \"9:30\", tot: \"11:00\" }\n";
    assert_eq!(new.text, FILE.replace(line, &format!("{line}  - {{ dag: vr, van: \"9:00\", tot: \"11:00\" }}\n")));
    let new = run(FILE, vec![("themas", Value::List(vec![Value::Word("natuur".into()), Value::Word("eten".into())]))]);
    assert_eq!(new.text, FILE.replace("[bewegen]", "[natuur, eten]"));
}

#[test]
fn ends_of_lines_stay_as_they_are() {
    let windows = FILE.replace('\n', "\r\n");
    let new = run(&windows, vec![("samenvatting", text("Elke week."))]);
    assert_eq!(new.text, windows.replace("beschrijving:", "samenvatting: Elke week.\r\nbeschrijving:"));
    let open = FILE.trim_end();
    let new = run(open, vec![("wanneer_tot", text("laat"))]);
    assert!(new.text.ends_with("2026-10-01\n") || new.text.contains("wanneer_tot: laat"), "{}", new.text);
}

#[test]
fn the_same_in_another_way_is_no_change() {
    let root = parse(FILE).expect("a good file");
    let wanted = map(vec![("contact", Value::Map(map(vec![("telefoon", text("0594-000020"))])))]);
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let new = update(FILE, &root, &wanted, &ORDER, &|a, b| digits(a) == digits(b)).expect("a change");
    assert_eq!(new.text, FILE);
}
