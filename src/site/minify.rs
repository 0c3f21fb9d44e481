//! Smaller HTML, scripts and styles that stay valid.
//!
//! Unused closing tags, `html` and `head`, and `type=text` are kept: leaving them out saves a few
//! bytes and breaks selectors and the eyes of who reads the source. Scripts and styles are files
//! of their own, made smaller once for the whole site: see [`script`] and [`style`].

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

/// The same page in fewer bytes. Markdown nests at most 16 deep and templates less, so the package's
/// recursion stays far from the end of the stack.
pub(super) fn minify(html: &[u8]) -> Vec<u8> {
    minify_html::minify(html, &settings())
}

/// The same module in fewer bytes: without comments, with short names for what it keeps to itself. What does not parse
/// comes back as it is, for the browser to complain about.
pub(super) fn script(source: &str) -> Vec<u8> {
    let memory = Allocator::default();
    let parsed = Parser::new(&memory, source, SourceType::mjs()).parse();
    if !parsed.errors.is_empty() {
        return source.as_bytes().to_vec();
    }
    let mut program = parsed.program;
    // Top-level names of a module are its own, but for what it exports.
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

/// The same style sheet in fewer bytes. What does not parse comes back as it is.
pub(super) fn style(source: &str) -> Vec<u8> {
    let mut settings = settings();
    settings.minify_css = true;
    let whole = || source.as_bytes().to_vec();
    // Would end the element before its time: the package knows styles only within a page.
    if source.contains("</style") {
        return whole();
    }
    let html = minify_html::minify(format!("<style>{source}</style>").as_bytes(), &settings);
    let inner = html.strip_prefix(b"<style>").and_then(|rest| rest.strip_suffix(b"</style>"));
    inner.map_or_else(whole, <[u8]>::to_vec)
}

#[cfg(test)]
mod tests {
    use super::{script, style};

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
        assert_eq!(text(style("/* why */\n.a { color: red; margin-inline: 0px }\n")), ".a{color:red;margin-inline:0}");
    }

    #[test]
    fn what_does_not_parse_stays_as_it_is() {
        assert_eq!(text(script("const = ;")), "const = ;");
        assert_eq!(text(style("a{content:'</style>'}")), "a{content:'</style>'}");
    }
}
