//! Texts that mean harm, and texts that mean nothing.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]
#![allow(clippy::format_collect, clippy::type_complexity, clippy::case_sensitive_file_extension_comparisons)]

mod html;
mod site;

use proptest::prelude::*;
use site::{Site, chapter, labels};
use wijkwijzer::site::markdown::{Rendered, render};

/// What holds for every text: the HTML is well-formed and harmless, and each finding has a place in
/// the text.
fn fault(text: &str, rendered: &Rendered) -> Option<String> {
    if let Some(fault) = html::faults(&rendered.html).first() {
        return Some(fault.clone());
    }
    let lower = rendered.html.to_lowercase();
    if let Some(bad) =
        ["<script", "href=\"javascript", "src=\"javascript", " style=", "<!--"].iter().find(|bad| lower.contains(**bad))
    {
        return Some((*bad).to_owned());
    }
    let inside = |finding: &wijkwijzer::diagnostics::Finding| {
        finding.span.as_ref().is_some_and(|span| text.get(span.clone()).is_some())
    };
    if !rendered.findings.iter().all(inside) {
        return Some(format!("{:?}", rendered.findings));
    }
    let mut levels = rendered.headings.iter().map(|heading| heading.level);
    let first = levels.next().unwrap_or(2);
    let gaps = rendered.headings.windows(2).any(|pair| pair[1].level > pair[0].level + 1);
    (first != 2 || gaps || levels.any(|level| !(2..=6).contains(&level))).then(|| "levels".to_owned())
}

#[track_caller]
fn bears(text: &str) -> Rendered {
    let rendered = chapter(text);
    let shown: String = text.chars().take(80).collect();
    assert_eq!(fault(text, &rendered), None, "{shown}");
    rendered
}

/// Lines that are each indented more than the one before.
fn stairs(lines: usize, line: impl Fn(&str) -> String) -> String {
    (0..lines).fold(String::new(), |out, level| out + &line(&"  ".repeat(level)))
}

/// How deep elements are nested in HTML.
fn depth(html: &str) -> usize {
    let mut depth: usize = 0;
    let mut most = 0;
    for token in html::raw_tokens(html) {
        match token {
            html::Token::Open(name, _) if !["br", "hr", "img"].contains(&name.as_str()) => depth += 1,
            html::Token::Close(_) => depth -= 1,
            _ => {}
        }
        most = most.max(depth);
    }
    most
}

fn codes(rendered: &Rendered) -> Vec<&'static str> {
    rendered.findings.iter().map(|finding| finding.rule.code).collect()
}

#[test]
fn sixteen_levels_are_kept_and_the_rest_is_flattened() {
    let quotes = bears(&format!("{} a", "> ".repeat(16)));
    assert_eq!((codes(&quotes), quotes.html.matches("<blockquote>").count()), (vec![], 16));
    let quotes = bears(&format!("b\n\n{} a", "> ".repeat(40)));
    assert_eq!((codes(&quotes), quotes.html.matches("<blockquote>").count()), (vec!["K911"], 16));
    assert!(quotes.html.contains("<p>a</p>"));
    let lists = bears(&stairs(20, |indent| format!("{indent}- a{}\n", indent.len())));
    assert_eq!((codes(&lists), lists.html.matches("<ul>").count()), (vec!["K911"], 16));
    assert!(lists.html.contains("<li>a30\na32\na34\na36\na38</li>"), "{}", lists.html);
}

#[test]
fn the_place_of_what_is_too_deep_is_told() {
    let text = format!("Eén\n\n{}één\n", "> ".repeat(17));
    let rendered = bears(&text);
    assert_eq!(&text[rendered.findings[0].span.clone().expect("a place")], "> één");
}

#[test]
fn what_never_ends_is_borne() {
    let deep = [
        ">".repeat(10_000),
        "> ".repeat(10_000),
        format!("{}a\n{}", ">".repeat(50_000), "b\n".repeat(50_000)),
        format!("{}a", "- ".repeat(10_000)),
        format!("{}a\n{}", "1. ".repeat(50_000), "b\n".repeat(50_000)),
        format!("{}```\n{}", "- ".repeat(50_000), "\n".repeat(100_000)),
        format!("{}<!--\n{}", "> - ".repeat(25_000), "\n".repeat(100_000)),
        stairs(700, |indent| format!("{indent}- a\n")),
        stairs(400, |indent| format!("{indent}a\n{indent}: b\n\n")),
    ];
    for text in deep {
        let rendered = bears(&text);
        assert!(codes(&rendered).contains(&"K911"));
        assert!(depth(&rendered.html) < 60, "{}", depth(&rendered.html));
    }
    let shallow = [
        "[".repeat(50_000),
        "![".repeat(50_000),
        "[a](".repeat(50_000),
        "*a **a ".repeat(10_000),
        format!("{}b{}", "*a **a ".repeat(10_000), "** a*".repeat(10_000)),
        format!("{}a{}", "![".repeat(20_000), "](b)".repeat(20_000)),
        "`".repeat(1_000_000),
        "<".repeat(100_000),
        "a <!-- b ".repeat(20_000),
        "&".repeat(100_000),
        "\\".repeat(100_001),
        "[^1]: ".repeat(20_000),
        "a\n: b\n\n".repeat(10_000),
        "# a\n".repeat(20_000),
        format!("|a{}|\n{}|\n{}", "|a".repeat(10_000), "|-".repeat(10_001), "|\n".repeat(10_000)),
        format!("[a]: /{}\n\n{}", "u".repeat(50_000), "[a] ".repeat(50_000)),
        format!("[x](coach:{})", "a".repeat(1_000_000)),
        "[x](coach:nergens) <b>".repeat(20_000),
        "a[^1] ".repeat(20_000) + "\n\n[^1]: b",
    ];
    for text in shallow {
        let rendered = bears(&text);
        assert!(depth(&rendered.html) < 60, "{}", depth(&rendered.html));
        assert!(rendered.findings.len() <= 100);
    }
}

/// Words that mean something in Markdown, and some that mean harm.
fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "a",
        "één",
        " ",
        "  ",
        "    ",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "> ",
        ">",
        "- ",
        "* ",
        "1. ",
        "+ ",
        "# ",
        "## ",
        "#### ",
        "---\n",
        "===\n",
        "*",
        "**",
        "_",
        "`",
        "```\n",
        "~~~\n",
        "[",
        "]",
        "(",
        ")",
        "](",
        "![",
        "[^1]",
        "[^1]: ",
        "[^2]",
        "[^2]: ",
        "[x]",
        "[ ] ",
        "[x]: ",
        "|",
        "|a|b|\n|-|-:|\n",
        ": ",
        "a\n: ",
        "[!NOTE]\n",
        "> [!TIP]\n> ",
        "<b>",
        "</p>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<a href=",
        "<img src=x onerror=alert(1)>",
        "\"",
        "'",
        "<",
        ">",
        "&",
        "&#58;",
        "&lt;",
        "\\",
        "{#a}",
        " {#bron-1}",
        "javascript:",
        "java\tscript:",
        "JavaScript&colon;",
        "data:text/html,",
        "coach:",
        "coach:coach-leek",
        "bron:rivm",
        "bron:x",
        "begrip:brc",
        "https://x.example",
        "<https://x.example>",
        "<a@b.example>",
        "/postcode/9351/",
        "//x",
        "wandelen.jpg",
        "\u{0}",
        "\u{1}",
        "\u{200b}",
        "\u{202e}",
        "\u{feff}",
        "\u{ffff}",
        "😀",
    ]);
    prop::collection::vec(word, 0..40).prop_map(|words| words.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_markdown_gives_harmless_html(text in words()) {
        prop_assert_eq!(fault(&text, &chapter(&text)), None);
    }

    #[test]
    fn any_text_gives_harmless_html(text in any::<String>()) {
        prop_assert_eq!(fault(&text, &chapter(&text)), None);
    }

    #[test]
    fn any_address_gives_a_harmless_link(text in "\\PC{0,8}[a-zA-Z&#;:/\\\\\t\u{1} ]{0,30}\\PC{0,8}") {
        let link = format!("[x](<{text}>) <{text}> ![x]({text})");
        prop_assert_eq!(fault(&link, &chapter(&link)), None);
    }

    #[test]
    fn the_same_text_gives_the_same_html(text in words()) {
        prop_assert_eq!(render(&text, &Site, &labels(), 2), render(&text, &Site, &labels(), 2));
    }
}
