//! The 652 examples of the `CommonMark` 0.31.2 specification, by way of what makes the pages.
//!
//! Where the pages differ on purpose, `DIFFERENCES` says so by number. A difference is no excuse:
//! it is a rule that turns the HTML of the specification into the HTML that must come out, and the
//! example is compared with that. A difference that is not listed fails, and so does one that is
//! listed and is not there.
//!
//! The examples are not part of the repository (CC BY-SA 4.0). They are looked for at the path in
//! `WIJKWIJZER_COMMONMARK`, and without it beside the repository.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]
#![allow(clippy::format_collect, clippy::type_complexity, clippy::case_sensitive_file_extension_comparisons)]

mod differences;
mod html;

use std::collections::HashSet;
use std::path::PathBuf;

use differences::{DIFFERENCES, Difference, codes, wanted};
use html::tokens;
use serde_json::Value;
use wijkwijzer::site::markdown::{Image, Labels, Links, render};

/// A site without records, that has every image.
struct Site;

impl Links for Site {
    fn url(&self, _: &str, _: &str) -> Option<String> {
        None
    }

    fn known(&self, _: &str) -> Vec<String> {
        Vec::new()
    }

    fn image(&self, src: &str) -> Option<Image> {
        Some(Image { url: src.to_owned(), srcset: None, width: 300, height: 200 })
    }
}

/// An example of the specification.
struct Example {
    number: u64,
    markdown: String,
    html: String,
}

fn examples() -> Option<Vec<Example>> {
    let text = if let Some(path) = std::env::var_os("WIJKWIJZER_COMMONMARK") {
        std::fs::read_to_string(path).expect("the file that WIJKWIJZER_COMMONMARK names")
    } else {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(root.join("../shared/data/commonmark/commonmark-0.31.2.json")).ok()?
    };
    let list: Vec<Value> = serde_json::from_str(&text).expect("a JSON list");
    let field = |value: &Value, name: &str| value[name].as_str().expect("text").to_owned();
    let example = |value: &Value| Example {
        number: value["example"].as_u64().expect("a number"),
        markdown: field(value, "markdown"),
        html: field(value, "html"),
    };
    Some(list.iter().map(example).collect())
}

fn labels() -> Labels {
    let text = String::new;
    Labels {
        weten: text(),
        tip: text(),
        belangrijk: text(),
        let_op: text(),
        niet_doen: text(),
        voetnoten: text(),
        voetnoot: text(),
        terug: text(),
        tabel: text(),
        afgevinkt: text(),
    }
}

#[test]
fn every_example_comes_out_as_specified_or_as_listed() {
    let Some(examples) = examples() else {
        println!("the examples of CommonMark are not here: nothing is compared");
        return;
    };
    assert_eq!(examples.len(), 652);
    let labels = labels();
    let mut faults = Vec::new();
    for example in examples {
        let Example { number, markdown, html } = &example;
        let rendered = render(markdown, &Site, &labels, 1);
        let have = tokens(&rendered.html);
        let listed: Vec<Difference> =
            DIFFERENCES.iter().filter(|(_, numbers)| numbers.contains(number)).map(|(what, _)| *what).collect();
        let expected = wanted(markdown, html, &listed, &rendered);
        if have != expected {
            faults.push(format!("{number} {listed:?}: {markdown:?}\n  wanted {expected:?}\n  have   {have:?}"));
        }
        for what in &listed {
            let without: Vec<Difference> = listed.iter().copied().filter(|other| other != what).collect();
            if have == wanted(markdown, html, &without, &rendered) {
                faults.push(format!("{number}: {what:?} is listed, but is not there"));
            }
        }
        // What differs because of the text is said to the editor, and nothing else is.
        let may: Vec<&str> = listed.iter().flat_map(|what| codes(*what)).copied().collect();
        // K916 is about the words of a link, of which CommonMark says nothing.
        let codes_found = rendered.findings.iter().map(|finding| finding.rule.code);
        let found: HashSet<&str> = codes_found.filter(|code| *code != "K916").collect();
        let mute = listed
            .iter()
            .filter(|what| !codes(**what).is_empty())
            .find(|what| !codes(**what).iter().any(|code| found.contains(code)));
        let is_alt = *number == 581 && found == HashSet::from(["K904"]);
        if mute.is_some() || !(is_alt || found.iter().all(|code| may.contains(code))) {
            faults.push(format!("{number} {listed:?}: {found:?}"));
        }
        faults.extend(crate::html::faults(&rendered.html).into_iter().map(|fault| format!("{number}: {fault}")));
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
