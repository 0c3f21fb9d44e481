//! K912: De tekst bij een afbeelding zegt wat erop te zien is (WCAG 1.1.1).

use crate::diagnostics::{Ernst, Finding, Rule, quote};
use crate::source::Span;

/// K912: De tekst bij een afbeelding zegt wat erop te zien is (WCAG 1.1.1).
pub(crate) const RULE: Rule = Rule {
    code: "K912",
    naam: "alt-zegt-niets",
    ernst: Ernst::Waarschuwing,
    zin: "De tekst bij een afbeelding zegt wat erop te zien is (WCAG 1.1.1).",
};

/// Words that say that it is an image, which a screen reader says already.
const NOTHING: [&str; 10] =
    ["afbeelding", "foto", "plaatje", "image", "img", "logo", "tekening", "illustratie", "figuur", "picture"];

/// The finding for a text that tells nothing: a word for image, with or without a number, or the
/// name of the file.
pub(crate) fn check(alt: &str, src: &str, span: Span) -> Option<Finding> {
    let alt = alt.trim().to_lowercase();
    let bare = alt.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
    let is_file = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"].iter().any(|end| alt.ends_with(end));
    let name = src.rsplit('/').next().unwrap_or(src).to_lowercase();
    let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
    // A name of one plain word may well be what is to be seen.
    let is_stem = alt == stem && stem.contains(|c: char| !c.is_alphabetic());
    (NOTHING.contains(&bare) || is_file || is_stem).then(|| {
        Finding::new(&RULE, format!("de tekst {} zegt niet wat er te zien is", quote(&alt)))
            .at(span)
            .hulp("schrijf wat iemand mist die de afbeelding niet ziet: ![Twee mensen wandelen](wandelen.jpg)")
    })
}
