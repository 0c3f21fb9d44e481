//! Hostile and broken files: each ends in a clear message or is read rightly.
//!
//! Sizes are at the limit of what is read. Work that grew with the square of a size would not end,
//! and what is shown of a fault may not grow with the file at all. All of it runs on a stack of
//! 2 MiB, which is what a thread gets.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]
#![allow(clippy::format_collect, clippy::type_complexity, clippy::case_sensitive_file_extension_comparisons)]

mod driver;

use std::collections::BTreeSet;

use driver::{SiteTest, on_a_small_stack, shown_in_a_few_lines};
use wijkwijzer::source::parse;

/// The file that is replaced; others name it.
const VIJAND: &str = "data/organisaties/sociaal-werk.yaml";
const GOOD: &str = "naam: Sport\nsoort: sport\nsamenvatting: Sport voor iedereen.\ngecontroleerd_op: 2026-09-01\n";

/// The codes of what is found when a file has these bytes. All findings must be about that file,
/// and be shown in a few lines.
fn codes(name: &str, bytes: &[u8]) -> Vec<&'static str> {
    if let Ok(text) = String::from_utf8(bytes.to_vec()) {
        on_a_small_stack(move || drop(parse(&text)));
    }
    let site = SiteTest::regio();
    site.write(VIJAND, bytes);
    let found = on_a_small_stack(move || site.check());
    for d in found.all() {
        assert_eq!(&*d.bestand, VIJAND, "{name}: {}", d.finding.bericht);
        assert!(d.finding.bericht.chars().count() < 300, "{name}: {}", d.finding.bericht);
    }
    assert!(found.all().len() <= 202, "{name}: {} findings", found.all().len());
    shown_in_a_few_lines(name, &found);
    let codes: BTreeSet<&str> = found.all().iter().map(|d| d.finding.rule.code).collect();
    codes.into_iter().collect()
}

/// A good record with one more line.
fn with(line: &str) -> Vec<u8> {
    format!("{GOOD}{line}\n").into_bytes()
}

/// A good record with another name.
fn named(name: &str) -> Vec<u8> {
    GOOD.replace("Sport\n", &format!("{name}\n")).into_bytes()
}

#[test]
fn nesting_ends_in_a_message() {
    let nested =
        |open: &str, close: &str, depth: usize| with(&format!("adres: {}x{}", open.repeat(depth), close.repeat(depth)));
    let stairs =
        |step: usize, depth: usize| -> String { (0..depth).map(|n| format!("{}a:\n", " ".repeat(n * step))).collect() };
    let bomb: String = ('b'..='j')
        .zip('a'..='i')
        .map(|(name, of)| format!("{name}: &{name} [*{of}, *{of}, *{of}, *{of}, *{of}, *{of}, *{of}, *{of}, *{of}]\n"))
        .collect();
    let cases: [(&str, Vec<u8>, &[&str]); 17] = [
        ("flow lists, 10,000 deep", nested("[", "]", 10_000), &["K012"]),
        ("flow maps, 10,000 deep", nested("{a: ", "}", 10_000), &["K012"]),
        ("both, 10,000 deep", nested("[{a: ", "}]", 10_000), &["K012"]),
        ("block lists on a line, 10,000 deep", format!("{}x\n", "- ".repeat(10_000)).into(), &["K012"]),
        ("block lists on a line, a million deep", "- ".repeat(999_999).into(), &["K012"]),
        ("block maps on lines, 1,900 deep", stairs(1, 1_900).into(), &["K012"]),
        ("block maps with two spaces, 1,300 deep", stairs(2, 1_300).into(), &["K012"]),
        (
            "block maps that go in and stay",
            (0..10_000).map(|n| format!("{}a:\n", " ".repeat(n.min(150)))).collect::<String>().into(),
            &["K012"],
        ),
        ("keys of keys, 10,000 deep", "? ".repeat(10_000).into(), &["K001"]),
        ("colons, 10,000", ": ".repeat(10_000).into(), &["K001"]),
        ("100,000 [", "[".repeat(100_000).into(), &["K012"]),
        ("100,000 {", "{".repeat(100_000).into(), &["K012"]),
        ("2,000,000 [", "[".repeat(2_000_000).into(), &["K012"]),
        ("100,000 ]", "]".repeat(100_000).into(), &["K001"]),
        ("32 deep", nested("[", "]", 31), &["K005"]),
        ("33 deep", nested("[", "]", 33), &["K012"]),
        ("an alias bomb", format!("a: &a [x, x, x, x, x, x, x, x, x]\n{bomb}").into(), &["K010"]),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(codes(name, &bytes), expected, "{name}");
    }
}

#[test]
fn anchors_aliases_and_tags_are_refused_where_they_stand() {
    for (line, column) in [
        ("website: &a https://x.nl", 10),
        ("website: *a", 10),
        ("<<: *a", 5),
        ("website: !!binary aGVsbG8=", 10),
        ("website: !!str x", 10),
        ("website: !!python/object:os.system x", 10),
        ("website: !foo x", 10),
        ("website: !<tag:yaml.org,2002:str> x", 10),
        ("website: !e!x y", 10),
        ("adres: !foo { straat: x }", 8),
        ("adres: !!set [x]", 8),
        ("!!str website: x", 1),
        ("&a website: x", 1),
        ("website: ! x", 10),
        ("website: & x", 10),
        ("website: * x", 10),
        ("website: !belangrijk", 10),
    ] {
        let text = format!("{GOOD}{line}\n");
        let finding = parse(&text).expect_err(line);
        assert_eq!(finding.rule.code, "K010", "{line}: {}", finding.bericht);
        assert_eq!(finding.span.clone().expect("a place").start, GOOD.len() + column - 1, "{line}");
        assert_eq!(codes(line, text.as_bytes()), ["K010"], "{line}");
    }
    let many: String = (0..50_000).map(|n| format!("k{n}: &a{n} x\n")).collect();
    assert_eq!(codes("50,000 anchors", many.as_bytes()), ["K010"]);
    // Without an anchor to copy from, << is a key like another.
    assert_eq!(codes("a merge key", &with("<<: { naam: x }")), ["K002"]);
    assert_eq!(codes("a merge of a list", &with("<<: [{ naam: x }]")), ["K002"]);
}

#[test]
fn text_in_another_encoding_ends_in_a_message() {
    let utf16 = |bytes: fn(u16) -> [u8; 2], mark: &[u8]| {
        mark.iter().copied().chain(GOOD.encode_utf16().flat_map(bytes)).collect::<Vec<u8>>()
    };
    let cases: [(&str, Vec<u8>); 9] = [
        ("Windows-1252", named("Caf\u{e9}").iter().map(|b| if *b == 0xc3 { 0xe9 } else { *b }).collect()),
        ("half a character", [GOOD.as_bytes(), b"# \xe2\x82\n"].concat()),
        ("an overlong slash", [GOOD.as_bytes(), b"# \xc0\xaf\n"].concat()),
        ("a lone surrogate", [GOOD.as_bytes(), b"# \xed\xa0\x80\n"].concat()),
        ("only bytes that are no text", vec![0xff; 100_000]),
        ("NUL", [GOOD.as_bytes(), b"# \0\n"].concat()),
        ("UTF-16, small end first", utf16(u16::to_le_bytes, &[0xff, 0xfe])),
        ("UTF-16, great end first", utf16(u16::to_be_bytes, &[0xfe, 0xff])),
        ("UTF-16 without a mark", utf16(u16::to_le_bytes, &[])),
    ];
    for (name, bytes) in cases {
        assert_eq!(codes(name, &bytes), ["K008"], "{name}");
    }
}

#[test]
fn what_is_only_unusual_is_read() {
    let crlf = GOOD.replace('\n', "\r\n");
    let cases: [(&str, Vec<u8>); 16] = [
        ("a byte order mark", format!("\u{feff}{GOOD}").into()),
        ("CRLF", crlf.clone().into()),
        ("a byte order mark and CRLF", format!("\u{feff}{crlf}").into()),
        ("CRLF in a block", format!("{crlf}beschrijving: |\r\n  een\r\n\r\n  twee\r\n").into()),
        ("no newline at the end", GOOD.trim_end().into()),
        ("a line of dashes first", format!("---\n{GOOD}").into()),
        ("a line of points last", format!("{GOOD}...\n").into()),
        ("a tab after the colon", GOOD.replace("naam: ", "naam:\t").into()),
        ("tabs on an empty line", GOOD.replace("soort", "\t\t\nsoort").into()),
        ("a million comments", format!("{}{GOOD}", "#\n".repeat(900_000)).into()),
        ("a million empty lines", format!("{}{GOOD}", "\n".repeat(1_000_000)).into()),
        ("a line of a megabyte", named(&"x y ".repeat(250_000))),
        ("a quoted line of a megabyte", named(&format!("\"{}\"", "x ".repeat(500_000)))),
        ("a block of 1.9 MB", format!("{GOOD}beschrijving: |\n{}", "  Zin.\n".repeat(270_000)).into()),
        ("letters of all kinds", named("\"Ĳsbrand 👩‍🦽 \u{202e}links\u{202c} क\u{1f600} ‘t\"")),
        ("keys in quotes", GOOD.replace("naam:", "\"naam\":").into()),
    ];
    for (name, bytes) in cases {
        assert_eq!(codes(name, &bytes), Vec::<&str>::new(), "{name}");
    }
}

#[test]
fn what_is_no_record_ends_in_a_message() {
    let cases: [(&str, Vec<u8>, &[&str]); 22] = [
        ("nothing", Vec::new(), &["K007"]),
        ("only spaces", b"   \n  \n".to_vec(), &["K007"]),
        ("only comments", b"# een\n# twee\n".to_vec(), &["K007"]),
        ("only a byte order mark", "\u{feff}".into(), &["K007"]),
        ("only dashes", b"---\n".to_vec(), &["K007"]),
        ("only points", b"...\n".to_vec(), &["K007"]),
        ("null", b"null\n".to_vec(), &["K005"]),
        ("a text", b"hallo\n".to_vec(), &["K005"]),
        ("a list", b"- naam: x\n".to_vec(), &["K005"]),
        ("a million dashes", "-".repeat(1_000_000).into(), &["K005"]),
        ("two documents", format!("{GOOD}---\n{GOOD}").into(), &["K015"]),
        ("ten thousand documents", "---\n".repeat(10_000).into(), &["K015"]),
        ("two documents with points between", format!("{GOOD}...\n{GOOD}").into(), &["K015"]),
        ("a directive", format!("%YAML 1.1\n---\n{GOOD}").into(), &["K001"]),
        ("a long directive", format!("%TAG {}\n---\n", "x".repeat(1_000_000)).into(), &["K001"]),
        ("a tab at the start of a line", with("adres:\n\tstraat: x"), &["K009"]),
        ("a tab in a block", with("beschrijving: |\n  een\n\ttwee"), &["K009"]),
        ("a spaced-out block", with(&format!("beschrijving: |\n{}", " \n".repeat(500_000))), &["K007"]),
        ("a map as a key", with("{ a: b }: c"), &["K001"]),
        ("a list as a key", with("? [a, b]\n: c"), &["K001"]),
        ("a key without name", with(": c"), &["K001"]),
        ("a bell", named("Sp\u{7}ort"), &["K001"]),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(codes(name, &bytes), expected, "{name}");
    }
}

#[test]
fn quotes_and_escapes_that_do_not_end() {
    let cases: [(&str, Vec<u8>); 12] = [
        ("a double quote that is not closed", named("\"Sport")),
        ("a single quote that is not closed", named("'Sport")),
        ("one in a megabyte of lines", format!("naam: \"Sport\n{}", "  tekst\n".repeat(125_000)).into()),
        ("one before a megabyte of keys", format!("naam: \"Sport\n{}", "soort: x\n".repeat(110_000)).into()),
        ("100,001 quotes", "\"".repeat(100_001).into()),
        ("a megabyte of backslashes", named(&format!("\"{}", "\\".repeat(1_000_000)))),
        ("an unknown escape", named("\"C:\\sport\"")),
        ("half a surrogate", named("\"\\uD800\"")),
        ("a NUL by escape", named("\"Sp\\0ort\"")),
        ("an escape sequence of a terminal", named("\"\\e[31mSport\"")),
        ("a carriage return by escape", named("\"Sp\\rort\"")),
        ("a document in a text", named("\"Sport\n---\n\"")),
    ];
    for (name, bytes) in cases {
        assert_eq!(codes(name, &bytes), ["K001"], "{name}");
    }
}

#[test]
fn many_keys_and_long_keys_end_in_a_message() {
    let keys = |n: usize| -> Vec<u8> { (0..n).map(|n| format!("sleutel{n}: x\n")).collect::<String>().into() };
    let many_items = format!("adres: [{}]", "x, ".repeat(250_000));
    let cases: [(&str, Vec<u8>, &[&str]); 11] = [
        ("100,001 keys", keys(100_001), &["K012"]),
        ("90,000 keys", keys(90_000), &["K002", "K023"]),
        ("one key 10,000 times", with(&"naam: x\n".repeat(10_000)), &["K004", "K023"]),
        ("one key 90,000 times", with(&"naam: x\n".repeat(90_000)), &["K004", "K023"]),
        ("a list of 250,000", with(&many_items), &["K012"]),
        ("a key of 1,000 letters", with(&format!("{}: x", "k".repeat(1_000))), &["K002"]),
        ("a key of a megabyte", with(&format!("{}: x", "k".repeat(1_000_000))), &["K001"]),
        ("a quoted key of a megabyte", with(&format!("\"{}\": x", "k".repeat(1_000_000))), &["K001"]),
        ("a megabyte without a colon", with(&"k".repeat(1_000_000)), &["K001"]),
        ("90,000 remarks without a space", with(&"naam: x #y\n".repeat(90_000)), &["K004", "K016", "K023"]),
        ("90,000 curly quotes", with(&"naam: “x”\n".repeat(90_000)), &["K004", "K017", "K023"]),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(codes(name, &bytes), expected, "{name}");
    }
}

#[test]
fn a_file_of_50_mb_is_not_read() {
    let mut bytes = named("");
    bytes.resize(50_000_000, b'x');
    assert_eq!(codes("a scalar of 50 MB", &bytes), ["K011"]);
}
