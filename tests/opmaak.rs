//! The one form of records: records of the examples, written down in all kinds of ways, come out the same, with all remarks.

// A test may fail loudly.
#![allow(clippy::expect_used)]

use std::path::Path;

use proptest::prelude::*;
use wijkwijzer::diagnostics::Diagnostics;
use wijkwijzer::opmaak::maak_op;
use wijkwijzer::schema::Soort;
use wijkwijzer::source::{Content, Node, load, parse, split};
use wijkwijzer::yaml_out::{Value, flow};

/// The YAML of the files of a region.
fn bestanden(root: &str) -> Vec<(Soort, String, Node)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
    let sources = load(&root, &mut Diagnostics::new()).expect("a folder");
    let mut out = Vec::new();
    for file in &sources.texts {
        let Some(soort) = Soort::van(&file.path).filter(|soort| !soort.boven_tekst()) else { continue };
        out.push((soort, file.text.to_string(), parse(&file.text).expect("YAML")));
    }
    out
}

/// What a document says, whatever the order of its keys.
fn zegt(node: &Node) -> String {
    match &node.content {
        Content::Scalar { text, plain } if *plain && node.is_null() => format!("null {text}"),
        Content::Scalar { text, .. } => format!("{text:?}"),
        Content::List(items) => format!("[{}]", items.iter().map(zegt).collect::<Vec<_>>().join(", ")),
        Content::Map(entries) => {
            let mut pairs: Vec<String> =
                entries.iter().map(|entry| format!("{}: {}", entry.key, zegt(&entry.value))).collect();
            pairs.sort();
            format!("{{{}}}", pairs.join(", "))
        }
    }
}

/// Writes a document in one of many ways.
struct Schrijver<'a> {
    choices: std::slice::Iter<'a, u16>,
    out: String,
    /// The remarks that were written.
    remarks: Vec<String>,
}

impl Schrijver<'_> {
    fn one_in(&mut self, count: u16) -> bool {
        self.choices.next().copied().unwrap_or(1) % count == 0
    }

    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn above(&mut self, indent: usize) {
        if self.one_in(4) {
            self.out.push('\n');
        }
        if self.one_in(4) {
            let remark = format!("# opmerking {}: \"'", self.remarks.len());
            self.put(&format!("{}{remark}\n", " ".repeat(indent)));
            self.remarks.push(remark);
        }
    }

    fn behind(&mut self) {
        if self.one_in(6) {
            let remark = format!("# achter {}", self.remarks.len());
            self.put(&format!("  {remark}  "));
            self.remarks.push(remark);
        }
        self.out.push('\n');
    }

    fn node(&mut self, node: &Node, indent: usize) {
        let spaces = " ".repeat(indent);
        match &node.content {
            Content::Scalar { text, plain } => {
                let lines: Vec<&str> = text.lines().collect();
                let block = lines.len() > 1 || text.ends_with('\n');
                if block && !text.starts_with(char::is_whitespace) {
                    self.out.push_str(if text.ends_with('\n') { " |\n" } else { " |-\n" });
                    for line in lines {
                        self.put(&if line.is_empty() { "\n".to_owned() } else { format!("{spaces}{line}\n") });
                    }
                    return;
                }
                let value = if *plain { Value::Word(text.clone()) } else { Value::Text(text.clone()) };
                // Quotes that are not needed by YAML, but by people and other programs, may be missing.
                let bare = !*plain
                    && flow(&Value::Word(text.clone())) == *text
                    && !matches!(text.as_str(), "null" | "true" | "false" | "~");
                let written = if bare && self.one_in(2) { text.clone() } else { flow(&value) };
                self.put(&format!(" {written}"));
                self.behind();
            }
            Content::List(items) if items.is_empty() => {
                self.out.push_str(" []");
                self.behind();
            }
            Content::List(items) => {
                self.behind();
                for item in items {
                    self.above(indent);
                    self.put(&format!("{spaces}-"));
                    if let Content::Map(entries) = &item.content {
                        self.out.push(' ');
                        self.map(entries, indent + 2, true);
                    } else {
                        self.node(item, indent + 2);
                    }
                }
            }
            Content::Map(entries) => {
                self.behind();
                self.map(entries, indent, false);
            }
        }
    }

    fn map(&mut self, entries: &[wijkwijzer::source::Entry], indent: usize, mut inline: bool) {
        let mut entries: Vec<_> = entries.iter().collect();
        for at in (1..entries.len()).rev() {
            let other = usize::from(self.choices.next().copied().unwrap_or_default()) % (at + 1);
            entries.swap(at, other);
        }
        for entry in entries {
            if !inline {
                self.above(indent);
                self.put(&" ".repeat(indent));
            }
            inline = false;
            self.put(&format!("{}:", entry.key));
            self.node(&entry.value, indent + 2);
        }
    }
}

#[test]
fn the_regions_are_in_form() {
    for root in [".", "examples/haarlemmermeer", "examples/begin"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
        let sources = load(&root, &mut Diagnostics::new()).expect("a folder");
        for file in &sources.texts {
            let Some(soort) = Soort::van(&file.path) else { continue };
            let made = maak_op(soort, &file.text).expect("a form");
            assert!(made == *file.text, "{} is not in form: run 'wijkwijzer fmt'", file.path);
            if soort.boven_tekst() {
                let bodies = [&made, &*file.text].map(|text| split(text).expect("front matter").body.to_owned());
                assert_eq!(bodies[0], bodies[1], "{}", file.path);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn however_a_record_is_written_it_gets_one_form_and_keeps_its_remarks(
        which in any::<prop::sample::Index>(),
        choices in proptest::collection::vec(any::<u16>(), 400),
    ) {
        let all = bestanden("tests/fixtures/browser");
        let (soort, text, root) = which.get(&all);
        let mut writer = Schrijver { choices: choices.iter(), out: String::new(), remarks: Vec::new() };
        if let Content::Map(entries) = &root.content {
            writer.map(entries, 0, false);
        } else {
            writer.node(root, 0);
            writer.out = writer.out.trim_start_matches('\n').to_owned();
        }
        let written = writer.out.clone();
        let read = parse(&written);
        prop_assert!(read.is_ok(), "the test writes YAML: {:?}\n{}", read.err(), written);
        prop_assert_eq!(zegt(&read.expect("YAML")), zegt(&parse(text).expect("YAML")), "{}", written);
        let made = maak_op(*soort, &written);
        prop_assert!(made.is_ok(), "{:?}\n{}", made, written);
        let made = made.expect("a form");
        prop_assert_eq!(zegt(&parse(&made).expect("YAML")), zegt(root), "{}", made);
        for remark in &writer.remarks {
            prop_assert_eq!(made.matches(remark.as_str()).count(), written.matches(remark.as_str()).count(), "{}", made);
        }
        prop_assert_eq!(maak_op(*soort, &made), Ok(made.clone()));
        // Without remarks and blank lines the order of the keys is all there is: it does not depend on how it was written.
        let keys = |text: &str| parse(text).map(|node| match node.content {
            Content::Map(entries) => entries.into_iter().map(|entry| entry.key).collect(),
            _ => Vec::new(),
        });
        prop_assert_eq!(keys(&made), keys(&maak_op(*soort, text).expect("a form")));
    }
}
