//! The block of YAML between two lines `---` at the start of a Markdown file.

use crate::check::vorm;
use crate::diagnostics::Finding;

/// A Markdown file in two parts, each with the byte at which it begins.
#[derive(Debug, PartialEq, Eq)]
pub struct FrontMatter<'a> {
    /// The YAML between the lines.
    pub yaml: &'a str,
    /// Where the YAML begins in the file.
    pub yaml_start: usize,
    /// The Markdown after it.
    pub body: &'a str,
    /// Where the Markdown begins in the file.
    pub body_start: usize,
}

/// Splits a Markdown file.
///
/// # Errors
/// A finding when the file does not begin with `---`, or when the second `---` is not there.
pub fn split(text: &str) -> Result<FrontMatter<'_>, Finding> {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut lines = text[start..].split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end() != "---" {
        return Err(vorm::front_matter::missing(start..start + first.trim_end().len()));
    }
    let yaml_start = start + first.len();
    let mut at = yaml_start;
    for line in lines {
        if line.trim_end() == "---" {
            let body_start = at + line.len();
            return Ok(FrontMatter { yaml: &text[yaml_start..at], yaml_start, body: &text[body_start..], body_start });
        }
        at += line.len();
    }
    Err(vorm::front_matter::without_end(start..start + 3))
}
