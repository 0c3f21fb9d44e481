//! HTML in the text: shown, never passed on.

use super::Writer;
use crate::check::tekst::ruwe_html;
use crate::source::Span;

impl Writer<'_> {
    pub(super) fn html_block(&mut self, html: &str, span: &Span) {
        self.note(ruwe_html::finding(self.line(span)));
        self.out.push_str("<p>");
        self.text(html.trim());
        self.out.push_str("</p>\n");
    }

    /// Of `<b>` and `</b>` only the first is worth a finding.
    pub(super) fn inline_html(&mut self, html: &str, span: &Span) {
        let last = self.rendered.findings.last();
        let follows = html.starts_with("</") && last.is_some_and(|finding| finding.rule.code == ruwe_html::RULE.code);
        if !follows {
            self.note(ruwe_html::finding(self.line(span)));
        }
        self.text(html);
    }
}
