//! Smaller scripts and styles that stay valid.
//!
//! Unused closing tags, `html` and `head`, and `type=text` are kept: leaving them out saves a few
//! bytes and breaks selectors and the eyes of who reads the source. Scripts and styles are files
//! of their own, made smaller once for the whole site: see [`script`] and [`styles`].

use std::cmp::Reverse;
use std::collections::BTreeMap;

use minify_html::Cfg;
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{CompressOptions, MangleOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// How much is taken away.
fn settings() -> Cfg {
    let mut settings = Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    settings.keep_input_type_text_attr = true;
    settings.minify_css = false;
    settings.minify_js = false;
    settings.minify_doctype = false;
    settings.allow_noncompliant_unquoted_attribute_values = false;
    settings.allow_optimal_entities = false;
    settings.allow_removing_spaces_between_attributes = false;
    settings
}

/// The same page in fewer bytes: what [`super::finish`] is compared with.
#[cfg(test)]
pub(super) fn minify(html: &[u8]) -> Vec<u8> {
    minify_html::minify(html, &settings())
}

/// The same classic script, such as a service worker, in fewer bytes. What does not parse comes back as it is.
pub(super) fn worker(source: &str) -> Vec<u8> {
    smaller(source, SourceType::cjs())
}

/// The same module in fewer bytes: without comments, with short names for what it keeps to itself. What does not parse
/// comes back as it is, for the browser to complain about.
pub(super) fn script(source: &str) -> Vec<u8> {
    smaller(source, SourceType::mjs())
}

fn smaller(source: &str, kind: SourceType) -> Vec<u8> {
    let memory = Allocator::default();
    let parsed = Parser::new(&memory, source, kind).parse();
    if !parsed.errors.is_empty() {
        return source.as_bytes().to_vec();
    }
    let mut program = parsed.program;
    // Top-level names of a module are its own, but for what it exports; those of a worker are seen by nobody else.
    let mangle = Some(MangleOptions { top_level: true, ..MangleOptions::default() });
    let settings = MinifierOptions { mangle, compress: Some(CompressOptions::safest()) };
    let minified = Minifier::new(settings).minify(&memory, &mut program);
    Codegen::new()
        .with_options(CodegenOptions::minify())
        .with_scoping(minified.scoping)
        .build(&program)
        .code
        .into_bytes()
}

/// The same style sheets in fewer bytes, by name, with short names for the properties that one of them sets: `--a` for
/// `--basis-color-document`. They stand there hundreds of times; names for editors, which say what they are for, would take
/// a twentieth of what a first visit loads. One table of names serves all sheets, so a sheet can use what another one sets.
/// A page has no styles of its own, so no one else knows these names. What does not parse comes back as it is.
pub(super) fn styles(sources: &[(&str, &str)]) -> Vec<(String, Vec<u8>)> {
    let small: Vec<(&str, String)> = sources.iter().map(|(name, source)| (*name, style(source))).collect();
    let mut own: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, css) in &small {
        let set = properties(css).filter(|(_, rest)| rest.starts_with(':'));
        own.extend(set.map(|(name, _)| (name, 0)));
    }
    for (name, _) in small.iter().flat_map(|(_, css)| properties(css)) {
        own.entry(name).and_modify(|times| *times += 1);
    }
    let mut names: Vec<(&str, usize)> = own.into_iter().filter(|(_, times)| *times > 0).collect();
    names.sort_by_key(|(_, times)| Reverse(*times));
    let short: BTreeMap<&str, String> = names.iter().enumerate().map(|(at, (name, _))| (*name, letters(at))).collect();
    small.iter().map(|(name, css)| ((*name).to_owned(), short_properties(css, &short).into_bytes())).collect()
}

/// The same style sheet in fewer bytes. What does not parse comes back as it is.
fn style(source: &str) -> String {
    let mut settings = settings();
    settings.minify_css = true;
    let whole = || source.to_owned();
    // Would end the element before its time: the package knows styles only within a page.
    if source.contains("</style") {
        return whole();
    }
    let html = minify_html::minify(format!("<style>{source}</style>").as_bytes(), &settings);
    let inner = html.strip_prefix(b"<style>").and_then(|rest| rest.strip_suffix(b"</style>"));
    let small = inner.and_then(|inner| str::from_utf8(inner).ok());
    small.map_or_else(whole, str::to_owned)
}

/// A style sheet with other names for its properties.
fn short_properties(css: &str, names: &BTreeMap<&str, String>) -> String {
    let mut short = String::with_capacity(css.len());
    let mut end = 0;
    for (name, rest) in properties(css) {
        let start = css.len() - rest.len() - name.len();
        short.push_str(&css[end..start]);
        short.push_str(names.get(name).map_or(name, String::as_str));
        end = css.len() - rest.len();
    }
    short.push_str(&css[end..]);
    short
}

/// The names of custom properties in a minified style sheet, without their dashes, each with what comes after it. The
/// dashes within the name of a class (`.arm--links`) begin no name.
fn properties(css: &str) -> impl Iterator<Item = (&str, &str)> {
    let in_name = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_';
    css.match_indices("--").filter(move |(at, _)| !css[..*at].ends_with(in_name)).map(move |(at, dashes)| {
        let after = &css[at + dashes.len()..];
        after.split_at(after.find(|letter| !in_name(letter)).unwrap_or(after.len()))
    })
}

/// The name of a number: a, b, …, z, A, …, Z, ba, bb, …. Names of custom properties tell small letters from large ones.
fn letters(number: usize) -> String {
    const LETTERS: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let last = char::from(LETTERS[number % LETTERS.len()]).to_string();
    if number < LETTERS.len() { last } else { letters(number / LETTERS.len()) + &last }
}

#[cfg(test)]
mod tests {
    use super::{letters, script, style, styles};

    fn text(bytes: Vec<u8>) -> String {
        String::from_utf8(bytes).expect("text")
    }

    #[test]
    fn a_module_keeps_what_others_import() {
        let small =
            text(script("// why\nconst lang = 1;\nexport function telop(getal) {\n  return getal + lang;\n}\n"));
        let kept = small.contains("telop") || small.contains(" as telop");
        assert!(kept && !small.contains("why") && !small.contains("getal"), "{small}");
    }

    #[test]
    fn a_style_sheet_keeps_its_rules() {
        assert_eq!(style("/* why */\n.a { color: red; margin-inline: 0px }\n"), ".a{color:red;margin-inline:0}");
    }

    #[test]
    fn the_own_properties_of_a_style_sheet_get_short_names() {
        let source = ":root { --basis-ink: #123; --basis-ink-soft: #456 }\n\
                      .a--basis-ink { color: var(--basis-ink); fill: var(--basis-ink-soft); stroke: var(--of-others, red) }\n";
        let short = ":root{--a:#123;--b:#456}.a--basis-ink{color:var(--a);fill:var(--b);stroke:var(--of-others,red)}";
        let small = styles(&[("stijl.css", source)]).remove(0).1;
        assert_eq!(text(small).replace(", ", ","), short);
        assert_eq!([0, 26, 51, 52, 53, 104].map(letters), ["a", "A", "Z", "ba", "bb", "ca"]);
    }

    #[test]
    fn what_does_not_parse_stays_as_it_is() {
        assert_eq!(text(script("const = ;")), "const = ;");
        assert_eq!(style("a{content:'</style>'}"), "a{content:'</style>'}");
    }
}
