//! The block of data at the start of a Markdown file.

use crate::diagnostics::{Ernst, Finding, Rule};
use crate::source::Span;

/// The block of data at the start of a Markdown file.
pub(crate) const RULE: Rule = Rule {
    code: "K014",
    naam: "front-matter",
    ernst: Ernst::Fout,
    zin: "Een Markdown-bestand begint met gegevens tussen twee regels met ---.",
};

/// The finding for a file that does not begin with `---`.
pub(crate) fn missing(span: Span) -> Finding {
    Finding::new(&RULE, "dit bestand begint niet met gegevens tussen twee regels met ---")
        .at(span)
        .hulp("zet bovenaan een regel met ---, dan bijvoorbeeld 'titel: ...', dan weer een regel met ---")
}

/// The finding for a block that does not end.
pub(crate) fn without_end(span: Span) -> Finding {
    Finding::new(&RULE, "de gegevens die hier beginnen, houden niet op")
        .at(span)
        .hulp("zet onder de gegevens een regel met alleen ---")
}
