//! The decoder against an oracle: any tree gives exactly the faults that a walk by hand finds, and
//! a record exactly when there are none.
#![allow(clippy::match_same_arms)] // Each shape has lines of its own, as in a table.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::super::{MAX_FAULTS, decode};
use super::Record;
use crate::diagnostics::nearest;
use crate::kaart::Datum;
use crate::source::{Content, Entry, Node, Span};

/// What a record asks for, told again in another way: the oracle for the decoder.
enum Shape {
    Text,
    Bool,
    U8,
    Datum,
    Choice(&'static [&'static str]),
    Option(&'static Shape),
    List(&'static Shape),
    /// Keys, and which of them must be there.
    Map(&'static [(&'static str, bool, Shape)]),
}

static BINNEN: Shape = Shape::Map(&[("kamer", true, Shape::U8), ("open", true, Shape::Bool)]);
static PLEK: Shape =
    Shape::Map(&[("straat", true, Shape::Text), ("sinds", true, Shape::Datum), ("bij", false, Shape::Option(&BINNEN))]);
static RECORD: Shape = Shape::Map(&[
    ("naam", true, Shape::Text),
    ("soort", true, Shape::Choice(&["wandelen", "zingen"])),
    ("open", true, Shape::Bool),
    ("aantal", false, Shape::Option(&Shape::U8)),
    ("op", true, Shape::Datum),
    ("dagen", false, Shape::List(&Shape::Datum)),
    ("plekken", false, Shape::List(&PLEK)),
    ("contact", false, Shape::Option(&PLEK)),
]);

type Fault = (&'static str, usize, usize);

/// The faults of a node, found without serde.
fn expected(node: &Node, shape: &Shape, out: &mut Vec<Fault>) {
    let mut fault = |code, span: &Span| out.push((code, span.start, span.end));
    let text = match &node.content {
        Content::Scalar { text, .. } => Some(text.as_str()),
        _ => None,
    };
    let plain = matches!(&node.content, Content::Scalar { plain: true, .. });
    let blank = node.is_null() || text.is_some_and(|text| text.trim().is_empty());
    match (shape, text) {
        (Shape::Option(_), _) if node.is_empty() => fault("K007", &node.span),
        (Shape::Option(_), _) if node.is_null() => {}
        (Shape::Option(inner), _) => expected(node, inner, out),
        (Shape::Text | Shape::Datum | Shape::Choice(_), None) => fault("K005", &node.span),
        (Shape::Text | Shape::Datum | Shape::Choice(_), Some(_)) if blank => fault("K007", &node.span),
        (Shape::Text, Some(_)) => {}
        (Shape::Datum, Some(text)) if text.parse::<Datum>().is_err() => fault("K105", &node.span),
        (Shape::Datum, Some(_)) => {}
        (Shape::Choice(known), Some(text)) if !known.contains(&text) => fault("K006", &node.span),
        (Shape::Choice(_), Some(_)) => {}
        (Shape::Bool | Shape::U8 | Shape::List(_) | Shape::Map(_), _) if node.is_empty() => fault("K007", &node.span),
        (Shape::Bool, Some("true" | "false")) if plain => {}
        (Shape::U8, Some(text)) if plain && text.parse::<u8>().is_ok() => {}
        (Shape::Bool | Shape::U8, _) => fault("K005", &node.span),
        (Shape::List(_) | Shape::Map(_), _) => match (shape, &node.content) {
            (Shape::List(inner), Content::List(items)) => items.iter().for_each(|item| expected(item, inner, out)),
            (Shape::Map(fields), Content::Map(entries)) => expected_in_map(node, entries, fields, out),
            _ => fault("K005", &node.span),
        },
    }
}

fn expected_in_map(node: &Node, entries: &[Entry], fields: &[(&str, bool, Shape)], out: &mut Vec<Fault>) {
    let has = |key: &str| entries.iter().any(|entry| entry.key == key);
    let mut meant = Vec::new();
    let mut seen = Vec::new();
    for entry in entries {
        let span = (entry.key_span.start, entry.key_span.end);
        match fields.iter().find(|(key, _, _)| *key == entry.key) {
            None => {
                out.push(("K002", span.0, span.1));
                meant.extend(nearest(&entry.key, fields.iter().map(|(key, _, _)| *key).filter(|key| !has(key))));
            }
            Some(_) if seen.contains(&&entry.key) => out.push(("K004", span.0, span.1)),
            Some((_, _, shape)) => {
                seen.push(&entry.key);
                expected(&entry.value, shape, out);
            }
        }
    }
    for (key, needed, _) in fields {
        if *needed && !has(key) && !meant.contains(key) {
            out.push(("K003", node.span.start, node.span.start));
        }
    }
}

/// Gives every node and key a place of its own.
fn place(node: &mut Node, next: &mut usize) {
    let start = *next;
    *next += 10;
    match &mut node.content {
        Content::Scalar { .. } => {}
        Content::List(items) => items.iter_mut().for_each(|item| place(item, next)),
        Content::Map(entries) => {
            for entry in entries {
                entry.key_span = *next..*next + 5;
                *next += 10;
                place(&mut entry.value, next);
            }
        }
    }
    node.span = start..*next - 5;
}

fn scalar() -> impl Strategy<Value = Node> {
    let texts = prop::sample::select(vec![
        "",
        " ",
        "~",
        "null",
        "true",
        "false",
        "7",
        "300",
        "-1",
        "Leek",
        "wandelen",
        "zingn",
        "2026-10-01",
        "2026-02-30",
    ]);
    (texts, any::<bool>())
        .prop_map(|(text, plain)| Node { span: 0..0, content: Content::Scalar { text: text.to_owned(), plain } })
}

/// Any tree at all, with keys that the record has or nearly has.
fn any_node() -> impl Strategy<Value = Node> {
    let keys = [
        "naam", "nam", "soort", "open", "opn", "aantal", "op", "dagen", "plekken", "straat", "sinds", "bij", "kamer",
        "x",
    ];
    scalar().prop_recursive(4, 40, 6, move |inner| {
        let entry = (prop::sample::select(keys.to_vec()), inner.clone()).prop_map(|(key, value)| Entry {
            key: key.to_owned(),
            key_span: 0..0,
            value,
        });
        let list = prop::collection::vec(inner, 0..4).prop_map(Content::List);
        let map = prop::collection::vec(entry, 0..6).prop_map(Content::Map);
        prop_oneof![list, map].prop_map(|content| Node { span: 0..0, content })
    })
}

/// A tree of a shape, with here and there something else in it.
fn near(shape: &'static Shape) -> BoxedStrategy<Node> {
    let of = |texts: &[&'static str]| {
        let node =
            |text: &'static str| Node { span: 0..0, content: Content::Scalar { text: text.to_owned(), plain: true } };
        prop::sample::select(texts.to_vec()).prop_map(node).boxed()
    };
    let good = match shape {
        Shape::Text => of(&["Leek", "7", "true"]),
        Shape::Bool => of(&["true", "false"]),
        Shape::U8 => of(&["0", "255"]),
        Shape::Datum => of(&["2026-10-01", "2028-02-29"]),
        Shape::Choice(known) => of(known),
        Shape::Option(inner) => prop_oneof![1 => of(&["~", "null"]), 3 => near(inner)].boxed(),
        Shape::List(inner) => prop::collection::vec(near(inner), 0..3)
            .prop_map(|items| Node { span: 0..0, content: Content::List(items) })
            .boxed(),
        Shape::Map(fields) => {
            let entries: Vec<_> = fields
                .iter()
                .map(|(key, needed, shape)| {
                    let there = if *needed { 0.97 } else { 0.5 };
                    prop::option::weighted(there, near(shape))
                        .prop_map(|value| value.map(|value| Entry { key: (*key).to_owned(), key_span: 0..0, value }))
                })
                .collect();
            let odd = prop::option::weighted(0.05, any_node());
            (entries, odd)
                .prop_map(|(entries, odd)| {
                    let odd = odd.map(|value| Entry { key: "naam".to_owned(), key_span: 0..0, value });
                    Node { span: 0..0, content: Content::Map(entries.into_iter().chain([odd]).flatten().collect()) }
                })
                .prop_shuffle_entries()
        }
    };
    prop_oneof![30 => good, 1 => any_node()].boxed()
}

trait ShuffleEntries: Strategy<Value = Node> + Sized + 'static {
    /// The same map with its entries in another order.
    fn prop_shuffle_entries(self) -> BoxedStrategy<Node> {
        (self, any::<u64>())
            .prop_map(|(mut node, turn)| {
                if let Content::Map(entries) = &mut node.content
                    && !entries.is_empty()
                {
                    let by = usize::try_from(turn % 97).unwrap_or_default() % entries.len();
                    entries.rotate_left(by);
                }
                node
            })
            .boxed()
    }
}

impl<S: Strategy<Value = Node> + 'static> ShuffleEntries for S {}

/// Decodes a tree and holds the findings against those of the oracle. True when the tree is good.
fn hold_against_the_oracle(mut node: Node) -> bool {
    place(&mut node, &mut 0);
    let mut wanted = Vec::new();
    expected(&node, &RECORD, &mut wanted);
    let mut found: Vec<Fault> = match decode::<Record>(&node) {
        Ok(_) => Vec::new(),
        Err(findings) => {
            assert!(!findings.is_empty(), "refused without a reason: {node:?}");
            findings
                .iter()
                .map(|f| (f.rule.code, f.span.clone().unwrap_or_default()))
                .map(|(c, s)| (c, s.start, s.end))
                .collect()
        }
    };
    wanted.sort_unstable();
    found.sort_unstable();
    if wanted.len() <= MAX_FAULTS {
        assert_eq!(found, wanted, "{node:?}");
    }
    wanted.is_empty()
}

proptest! {
    #[test]
    fn any_tree_gives_the_faults_of_the_oracle(node in any_node()) {
        hold_against_the_oracle(node);
    }

    #[test]
    fn a_nearly_good_tree_gives_the_faults_of_the_oracle(node in near(&RECORD)) {
        hold_against_the_oracle(node);
    }
}

#[test]
fn the_oracle_sees_good_and_bad_trees() {
    let mut runner = TestRunner::deterministic();
    let mut good = 0;
    for _ in 0..200 {
        let tree = near(&RECORD).new_tree(&mut runner).expect("a tree");
        good += usize::from(hold_against_the_oracle(tree.current()));
    }
    assert!((20..180).contains(&good), "{good} of 200 trees are good");
}
