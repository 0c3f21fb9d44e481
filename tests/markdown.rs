//! What becomes of the Markdown of chapters and records, and what is said about it.

// A test makes and reads files of its own, and may fail loudly.
#![allow(clippy::disallowed_methods, clippy::expect_used, clippy::unwrap_used)]
#![allow(clippy::format_collect, clippy::type_complexity, clippy::case_sensitive_file_extension_comparisons)]

mod html;
mod site;

use site::{Site, chapter, labels};
use wijkwijzer::site::markdown::{Heading, render};

/// The HTML of a text without faults.
#[track_caller]
fn good(text: &str) -> String {
    let rendered = chapter(text);
    assert_eq!(rendered.findings, [], "{text}");
    assert_eq!(html::faults(&rendered.html), [] as [String; 0], "{}", rendered.html);
    rendered.html
}

/// The HTML of a text, and of each finding its code and the part of the text it points at.
#[track_caller]
fn faulty(text: &str) -> (String, Vec<(&'static str, &str)>) {
    let rendered = chapter(text);
    assert_eq!(html::faults(&rendered.html), [] as [String; 0], "{}", rendered.html);
    let place = |finding: &wijkwijzer::diagnostics::Finding| &text[finding.span.clone().expect("a place")];
    (rendered.html, rendered.findings.iter().map(|finding| (finding.rule.code, place(finding))).collect())
}

#[test]
fn links_to_records_and_pages_are_resolved() {
    for (link, url) in [
        ("activiteit:westerkwartier/stappers", "/wor/gemeenten/westerkwartier/activiteiten/stappers/"),
        ("begrip:brc", "/wor/begrippen/#brc"),
        ("coach:coach-leek", "/wor/coaches/coach-leek/"),
        ("Coach:coach-leek", "/wor/coaches/coach-leek/"),
        ("gemeente:westerkwartier", "/wor/gemeenten/westerkwartier/"),
        ("hoofdstuk:de-coach", "/wor/handboek/de-coach/"),
        ("hoofdstuk:de-coach#zes-taken", "/wor/handboek/de-coach/#zes-taken"),
        ("interventie:bewegen-op-recept", "/wor/interventies/#bewegen-op-recept"),
        ("klacht:eenzaamheid", "/wor/klachten/eenzaamheid/"),
        ("organisatie:buurtwerk", "/wor/organisaties/buurtwerk/"),
        ("pagina:over", "/wor/over/"),
        ("thema:bewegen", "/wor/themas/bewegen/"),
        ("wijk:westerkwartier/leek", "/wor/gemeenten/westerkwartier/leek/"),
        ("/postcode/9351/#wijk-leek", "/wor/postcode/9351/#wijk-leek"),
        ("#kop", "#kop"),
        ("mailto:a@b.example?subject=x&body=y", "mailto:a@b.example?subject=x&amp;body=y"),
        ("tel:0594000012", "tel:0594000012"),
    ] {
        assert_eq!(good(&format!("[x]({link})")), format!("<p><a href=\"{url}\">x</a></p>\n"), "{link}");
    }
    // An address without words is a link too; that it says nothing is told.
    let text = "Zie <https://x.example/a>, [x](<http://x.example/a b> \"y\") of <a@b.example>.";
    let (html, found) = faulty(text);
    assert_eq!(found, [("K916", "<https://x.example/a>")]);
    assert_eq!(
        html,
        "<p>Zie <a class=\"extern\" href=\"https://x.example/a\" rel=\"external noopener\">https://x.example/a</a>, \
         <a class=\"extern\" href=\"http://x.example/a%20b\" rel=\"external noopener\" title=\"y\">x</a> of \
         <a href=\"mailto:a@b.example\">a@b.example</a>.</p>\n"
    );
}

#[test]
fn sources_are_numbered_in_order_of_first_use() {
    let text = "A [VNG](bron:vng), B [RIVM](bron:rivm), C [VNG 2025](bron:vng)[^1].\n\n[^1]: [R](bron:rivm)";
    let rendered = chapter(text);
    assert_eq!(rendered.bronnen, ["vng", "rivm"]);
    let wanted = "A <a class=\"bron-verwijzing\" href=\"#bron-1\">VNG</a>, \
                  B <a class=\"bron-verwijzing\" href=\"#bron-2\">RIVM</a>, \
                  C <a class=\"bron-verwijzing\" href=\"#bron-1\">VNG 2025</a>";
    assert!(rendered.html.contains(wanted), "{}", rendered.html);
    assert!(rendered.html.contains("<a class=\"bron-verwijzing\" href=\"#bron-2\">R</a>"), "{}", rendered.html);
}

#[test]
fn glossary_terms_are_listed_once() {
    let rendered = chapter("[v](begrip:veerkracht) [b](begrip:brc) [v](begrip:veerkracht)");
    assert_eq!(rendered.begrippen, ["veerkracht", "brc"]);
}

#[test]
fn an_unknown_name_points_at_the_very_word() {
    let text = "Eén keer [de coach](coach:coach-leeek) en\n\n> [x][b]\n\n[b]: thema:zwemmen\n";
    let (html, findings) = faulty(text);
    assert_eq!(html, "<p>Eén keer de coach en</p>\n<blockquote>\n<p>x</p>\n</blockquote>\n");
    assert_eq!(findings, [("K308", "coach:coach-leeek"), ("K308", "[x][b]")]);
    let first = &chapter(text).findings[0];
    assert_eq!(first.bericht, "de link 'coach:coach-leeek' wijst nergens naar");
    assert_eq!(first.hulp.as_deref(), Some("bedoelde u 'coach:coach-leek'?"));
    assert_eq!(faulty("[x](bron:rvm)"), ("<p>x</p>\n".to_owned(), vec![("K308", "bron:rvm")]));
    assert_eq!(faulty("[x](/postcode/1/)"), ("<p>x</p>\n".to_owned(), vec![("K308", "/postcode/1/")]));
}

#[test]
fn a_link_that_may_not_be_leaves_its_text() {
    for link in [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "javascript&#58;alert(1)",
        "javascript&colon;alert(1)",
        "java&#x0A;script:alert(1)",
        "&#1;javascript:alert(1)",
        "\\javascript:alert(1)",
        "<java\tscript:alert(1)>",
        "vbscript:x",
        "data:text/html,x",
        "file:///x",
        "//x.example",
        "/\\\\x.example",
        "hoofdstuk.md",
        "https:x",
    ] {
        let text = format!("a [*b*]({link}) c");
        let (html, findings) = faulty(&text);
        assert_eq!(html, "<p>a <em>b</em> c</p>\n", "{link}");
        assert_eq!(findings.iter().map(|(code, _)| *code).collect::<Vec<_>>(), ["K902"], "{link}");
    }
    assert_eq!(faulty("<javascript:x>").1, [("K902", "javascript:x")]);
}

#[test]
fn a_link_without_address_or_text_is_empty() {
    for link in ["[b]()", "[b](#)", "[b](<>)", "[b](mailto:)", "[b](https://)", "[b](coach:)"] {
        assert_eq!(faulty(link), ("<p>b</p>\n".to_owned(), vec![("K901", link)]), "{link}");
    }
    assert_eq!(faulty("a [](coach:coach-leek)").1, [("K901", "[](coach:coach-leek)")]);
}

#[test]
fn html_is_shown_and_never_passed_on() {
    let text = "a <b>c</b>\n\n<script>alert(1)</script>\n\n- <img src=x onerror=alert(1)>\n";
    let (html, findings) = faulty(text);
    assert_eq!(
        html,
        "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n\
         <ul>\n<li><p>&lt;img src=x onerror=alert(1)&gt;</p>\n</li>\n</ul>\n"
    );
    let wanted = [("K903", "<b>"), ("K903", "<script>alert(1)</script>"), ("K903", "<img src=x onerror=alert(1)>")];
    assert_eq!(findings, wanted);
    assert_eq!(good("`<gemeente>` en \\<gemeente>"), "<p><code>&lt;gemeente&gt;</code> en &lt;gemeente&gt;</p>\n");
}

#[test]
fn images_have_words_and_a_size() {
    assert_eq!(
        good("![Twee *mensen* \"wandelen\"](wandelen.jpg \"Leek\")"),
        "<p><img src=\"/wor/wandelen.1a2b.jpg\" alt=\"Twee mensen &quot;wandelen&quot;\" title=\"Leek\" \
         width=\"640\" height=\"480\"></p>\n"
    );
    // What is not in sight when the page opens is loaded late.
    assert!(
        good("## Verder\n\n![Wandelen](wandelen.jpg)").contains(" height=\"480\" loading=\"lazy\" decoding=\"async\">")
    );
    let (html, findings) = faulty("![ ](wandelen.jpg) ![Een koor](koor.jpg)");
    assert!(html.contains("alt=\"\"") && html.ends_with("> Een koor</p>\n"), "{html}");
    assert_eq!(findings, [("K904", "![ ](wandelen.jpg)"), ("K905", "koor.jpg")]);
    assert_eq!(faulty("![x](javascript:alert(1))"), ("<p>x</p>\n".to_owned(), vec![("K905", "javascript:alert(1)")]));
    assert!(
        good("[![Een koor](wandelen.jpg)](coach:coach-leek)").contains("<a href=\"/wor/coaches/coach-leek/\"><img ")
    );
}

#[test]
fn headings_have_anchors_and_make_the_contents() {
    let text = "## Wat is *één* coach?\n\n### Bronnen\n\n## Wat is één coach?\n\n## Kosten {naam}\n\n\
                ## Hoe het gaat {#zo_gaat-het}\n\nEen `kop`\n---\n\n## \n";
    let rendered = chapter(text);
    assert_eq!(rendered.findings, []);
    let heading = |level, text: &str, anchor: &str| Heading { level, text: text.into(), anchor: anchor.into() };
    assert_eq!(
        rendered.headings,
        [
            heading(2, "Wat is één coach?", "wat-is-een-coach"),
            heading(3, "Bronnen", "bronnen-2"),
            heading(2, "Wat is één coach?", "wat-is-een-coach-2"),
            heading(2, "Kosten {naam}", "kosten-naam"),
            heading(2, "Hoe het gaat", "zo_gaat-het"),
            heading(2, "Een kop", "een-kop"),
        ]
    );
    assert!(
        rendered.html.starts_with("<h2 id=\"wat-is-een-coach\">Wat is <em>één</em> coach?</h2>\n<h3 id=\"bronnen-2\">")
    );
    assert!(rendered.html.contains("<h2 id=\"zo_gaat-het\">Hoe het gaat</h2>"));
    assert_eq!(rendered.html.matches("<h").count(), 6, "a heading without words is left out");
}

#[test]
fn heading_levels_have_no_gaps() {
    let (html, findings) = faulty("# A\n\n## B\n\n#### C\n\n### D\n");
    assert_eq!(html, "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<h4 id=\"c\">C</h4>\n<h4 id=\"d\">D</h4>\n");
    assert_eq!(findings, [("K906", "# A"), ("K906", "#### C")]);
    let record = render("## A\n\n### B", &Site, &labels(), 3);
    assert_eq!(record.html, "<h3 id=\"a\">A</h3>\n<h4 id=\"b\">B</h4>\n");
    assert_eq!(record.findings.len(), 1);
    assert_eq!(record.findings[0].bericht, "deze kop heeft 2 hekjes, en hier horen er 3");
}

#[test]
fn notices_have_a_head() {
    let kinds = [
        ("NOTE", "weten", "Goed om te weten"),
        ("TIP", "tip", "Tip"),
        ("IMPORTANT", "belangrijk", "Belangrijk"),
        ("WARNING", "let-op", "Let op"),
        ("CAUTION", "niet-doen", "Niet doen"),
    ];
    for (kind, class, head) in kinds {
        let wanted = format!(
            "<div class=\"melding melding--{class}\" role=\"note\"><p class=\"melding-kop\">{head}</p>\n<p>a</p>\n</div>\n"
        );
        assert_eq!(good(&format!("> [!{kind}]\n> a")), wanted);
    }
    assert_eq!(good("> a"), "<blockquote>\n<p>a</p>\n</blockquote>\n");
}

#[test]
fn lists_to_tick_have_boxes_for_a_pen() {
    assert_eq!(
        good("- [ ] a\n- [x] b\n  - c\n- d"),
        "<ul class=\"afvinklijst\">\n<li><span class=\"vakje\" aria-hidden=\"true\"></span> a</li>\n\
         <li><span class=\"vakje vakje--vol\" aria-hidden=\"true\"></span><span class=\"verborgen\">Afgevinkt: </span> b\
         <ul>\n<li>c</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n"
    );
    assert!(good("3. [ ] a").starts_with("<ol start=\"3\" class=\"afvinklijst\">\n<li><span class=\"vakje\""));
    assert!(
        good("- [ ] a\n\n  b").contains("<li><p><span class=\"vakje\" aria-hidden=\"true\"></span> a</p>\n<p>b</p>")
    );
}

#[test]
fn definitions_are_plain_when_they_can_be() {
    let text = "Wat\n: Een [coach](coach:coach-leek).\n\nHoe\n: Zo.\n\n  En zo.\n\nWie\n: - a\n";
    assert_eq!(
        good(text),
        "<dl>\n<dt>Wat</dt>\n<dd>Een <a href=\"/wor/coaches/coach-leek/\">coach</a>.</dd>\n\
         <dt>Hoe</dt>\n<dd><p>Zo.</p>\n<p>En zo.</p>\n</dd>\n<dt>Wie</dt>\n<dd><ul>\n<li>a</li>\n</ul>\n</dd>\n</dl>\n"
    );
}

#[test]
fn tables_scroll_and_have_a_name() {
    let table = "| | b |\n|---|--:|\n| c | 2 |\n";
    let html = good(&format!("{table}\n## Kop\n\n{table}\n{table}\n|x|\n|:-:|\n"));
    let wanted = |name: &str| {
        format!(
            "<div class=\"tabel\" role=\"region\" tabindex=\"0\" {name}><table>\n\
             <thead><tr><td></td><th scope=\"col\" class=\"getal\">b</th></tr></thead>\n\
             <tbody>\n<tr><td>c</td><td class=\"getal\">2</td></tr>\n</tbody>\n</table></div>\n"
        )
    };
    let [first, second, third] =
        ["aria-label=\"Tabel 1\"", "aria-labelledby=\"kop\"", "aria-label=\"Tabel 3\""].map(wanted);
    let last = "<thead><tr><th scope=\"col\" class=\"midden\">x</th></tr></thead>\n</table></div>\n";
    let tables = format!("{first}<h2 id=\"kop\">Kop</h2>\n{second}{third}");
    assert!(html.starts_with(&tables) && html.ends_with(last), "{html}");
}

#[test]
fn footnotes_stand_at_the_end_and_lead_back() {
    let text = "a[^x] b[^y] c[^x] d[^z]\n\n[^y]: Zie [^w].\n[^x]: - e\n[^w]: f\n\n    g\n[^ongebruikt]: h\n";
    let html = good(text);
    let reference = |id: &str, number: u8| {
        format!(
            "<sup class=\"voetnoot-nummer\"><a id=\"{id}\" href=\"#voetnoot-{number}\" role=\"doc-noteref\" \
             aria-label=\"Voetnoot {number}\">{number}</a></sup>"
        )
    };
    let back = |id: &str, name: &str| {
        format!(
            " <a class=\"voetnoot-terug\" href=\"#{id}\" role=\"doc-backlink\" \
             aria-label=\"Terug naar de tekst bij voetnoot {name}\">\u{21a9}\u{fe0e}</a>"
        )
    };
    let wanted = format!(
        "<p>a{} b{} c{} d[^z]</p>\n\
         <section class=\"voetnoten\" role=\"doc-endnotes\" aria-labelledby=\"voetnoten\"><h2 id=\"voetnoten\">Voetnoten</h2>\n<ol>\n\
         <li id=\"voetnoot-1\"><ul>\n<li>e</li>\n</ul>\n{}{}</li>\n\
         <li id=\"voetnoot-2\"><p>Zie {}.{}</p></li>\n\
         <li id=\"voetnoot-3\"><p>f</p>\n<p>g{}</p></li>\n</ol></section>\n",
        reference("noot-1", 1),
        reference("noot-2", 2),
        reference("noot-1-2", 1),
        back("noot-1", "1"),
        back("noot-1-2", "1 (2)"),
        reference("noot-3", 3),
        back("noot-2", "2"),
        back("noot-3", "3"),
    );
    assert_eq!(html, wanted);
}

#[test]
fn characters_stay_as_they_are_typed() {
    assert_eq!(good("\"a\" -- 'b'... ~~c~~"), "<p>&quot;a&quot; -- 'b'... ~~c~~</p>\n");
    assert_eq!(
        good("``` yaml x\r\na: <b>\r\n```\r\n"),
        "<pre><code class=\"language-yaml\">a: &lt;b&gt;\n</code></pre>\n"
    );
    assert_eq!(good("a\\\nb  \nc\n***\n"), "<p>a<br>\nb<br>\nc</p>\n<hr>\n");
}
