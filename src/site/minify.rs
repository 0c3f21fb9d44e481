//! Smaller HTML that stays valid.
//!
//! Unused closing tags, `html` and `head`, and `type=text` are kept: leaving them out saves a few
//! bytes and breaks selectors and the eyes of who reads the source. Scripts and styles are files
//! of their own, so nothing is done to them here.

use minify_html::Cfg;

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
