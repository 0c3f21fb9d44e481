//! Writing SVG.

use crate::markup::escape;
use std::fmt::Write;

/// The text of an SVG while it is made. Whatever is put in as text is escaped.
#[derive(Debug, Default)]
pub(super) struct Svg(String);

impl Svg {
    /// The finished text.
    pub(super) fn finish(self) -> String {
        self.0
    }

    /// Puts in SVG as it is.
    pub(super) fn raw(&mut self, svg: &str) {
        self.0.push_str(svg);
    }

    /// Puts in an element with only text in it; the attributes as they are.
    pub(super) fn text(&mut self, element: &str, attributes: &str, text: &str) {
        let space = if attributes.is_empty() { "" } else { " " };
        // Writing to a `String` can not fail.
        let _ = write!(self.0, "<{element}{space}{attributes}>{}</{element}>", escape(text));
    }
}

#[cfg(test)]
mod tests {
    use super::Svg;

    #[test]
    fn markup_in_a_name_is_text() {
        let mut svg = Svg::default();
        svg.text("text", "x=\"1\"", "Jansen & <b>\"Zn\"</b>\u{1}");
        assert_eq!(svg.finish(), "<text x=\"1\">Jansen &amp; &lt;b&gt;&quot;Zn&quot;&lt;/b&gt; </text>");
    }
}
