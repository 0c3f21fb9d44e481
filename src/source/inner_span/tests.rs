use proptest::prelude::*;

use super::{inner_span, read};
use crate::source::{Content, Node, Span, parse};

/// The value of the key `a` of a document.
fn value_of(text: &str) -> Option<(String, Span)> {
    let Ok(Node { content: Content::Map(entries), .. }) = parse(text) else { return None };
    let node = entries.into_iter().find(|entry| entry.key == "a")?.value;
    match node.content {
        Content::Scalar { text, .. } => Some((text, node.span)),
        _ => None,
    }
}

/// What stands in the file where a word of the value is said to be, and on which line.
fn found<'a>(text: &'a str, word: &str) -> (&'a str, usize) {
    let (value, scalar) = value_of(text).expect("a value");
    let at = value.find(word).expect("the word");
    let span = inner_span(text, &scalar, &(at..at + word.len()));
    (&text[span.clone()], text[..span.start].matches('\n').count() + 1)
}

#[test]
fn points_at_the_word_in_a_literal_block() {
    let text = "naam: Eén\na: |\n  Eén keer per wéék.\n\n  - [de coach](coach:coach-leeek)\n    en **thee**\nb: x\n";
    assert_eq!(found(text, "coach:coach-leeek"), ("coach:coach-leeek", 5));
    assert_eq!(found(text, "wéék"), ("wéék", 3));
    assert_eq!(found(text, "thee"), ("thee", 6));
    assert_eq!(found(text, "keer per wéék.\n\n- [de"), ("keer per wéék.\n\n  - [de", 3));
}

#[test]
fn points_at_the_word_with_windows_line_ends() {
    let text = "naam: Eén\r\na: |\r\n\r\n  Eén keer\r\n\r\n    per wéék\r\n  thee\r\nb: x\r\n";
    assert_eq!(found(text, "wéék"), ("wéék", 6));
    assert_eq!(found(text, "thee"), ("thee", 7));
    let text = "a: >\r\n  Eén keer\r\n  per wéék\r\n\r\n  thee\r\n";
    assert_eq!(found(text, "wéék"), ("wéék", 3));
    assert_eq!(found(text, "keer per"), ("keer\r\n  per", 2));
}

#[test]
fn points_at_the_word_in_every_other_style() {
    assert_eq!(found("\u{feff}a: Eén keer per wéék # thee\n", "wéék"), ("wéék", 1));
    assert_eq!(found("a: Eén keer\n  per wéék\n\n  thee\n", "thee"), ("thee", 4));
    assert_eq!(found("a: 'Eén ''keer'' per wéék'\n", "wéék"), ("wéék", 1));
    assert_eq!(found("a: 'Eén ''keer'' per'\n", "'keer'"), ("''keer''", 1));
    assert_eq!(found("a: \"E\\u00e9n \\\"keer\\\"\\n per wéék\"\n", "wéék"), ("wéék", 1));
    assert_eq!(found("a: \"E\\u00e9n keer\"\n", "én"), ("\\u00e9n", 1));
    assert_eq!(found("a: >-\n  Eén keer\n  per wéék\n", "wéék"), ("wéék", 3));
    assert_eq!(found("a: |2-  # zo\n    Eén\n  per wéék\n", "wéék"), ("wéék", 3));
    assert_eq!(found("a:\n  'Eén'\nb: |\n  thee\n", "Eén"), ("Eén", 2));
}

#[test]
fn falls_back_to_the_start() {
    let text = "a: één twee\n";
    assert_eq!(inner_span(text, &(3..13), &(1..5)), 3..3);
    assert_eq!(inner_span(text, &(3..13), &(4..99)), 3..3);
    assert_eq!(inner_span(text, &(4..13), &(0..1)), 3..3);
    assert_eq!(inner_span(text, &(99..100), &(0..1)), text.len()..text.len());
    assert_eq!(inner_span("a: \"x\\q\"\n", &(3..8), &(0..1)), 3..3);
}

/// Lines such as people and enemies write them.
fn lines() -> impl Strategy<Value = Vec<String>> {
    let word =
        prop::sample::select(vec!["één", "x", "|", ">", "'", "''", "\"", "\\", "\\n", "#", " #", ":", "-", "😀"]);
    let line = (0..4usize, prop::collection::vec(word, 0..5), 0..3usize)
        .prop_map(|(before, words, after)| format!("{}{}{}", " ".repeat(before), words.join(" "), " ".repeat(after)));
    prop::collection::vec(line, 1..7)
}

/// A document with a scalar in one of the styles of YAML.
fn documents() -> impl Strategy<Value = String> {
    let opening = prop::sample::select(vec!["|", "|-", "|+", "|2", ">", ">-", ">+", ">2", "| # x", "'", "\"", ""]);
    (opening, lines(), prop::bool::ANY).prop_map(|(opening, lines, windows)| {
        let is_block = opening.starts_with(['|', '>']);
        let end = if is_block { "" } else { opening };
        let first = if is_block { "\n  " } else { "" };
        let text = format!("# een |\na: {opening}{first}{}{end}\nb: x\n", lines.join("\n  "));
        if windows { text.replace('\n', "\r\n") } else { text }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// The value that is read with places is the value that the YAML package reads.
    #[test]
    fn reads_what_the_package_reads(text in documents()) {
        if let Some((value, scalar)) = value_of(&text)
            && let Some(pieces) = read(&text, &scalar)
        {
            let read = pieces.value();
            let same = if value.trim_end_matches('\n') == read.trim_end_matches('\n') { read } else { &value };
            prop_assert_eq!(same, read, "{:?} {:?}", text, scalar);
        }
    }

    /// No place is outside of the file or in the middle of a character.
    #[test]
    fn every_place_is_in_the_file(text in documents(), from in 0..60usize, to in 0..60usize, a in 0..60usize, b in 0..60usize) {
        let span = inner_span(&text, &(from..to), &(a..b));
        prop_assert!(text.get(span).is_some());
    }
}
