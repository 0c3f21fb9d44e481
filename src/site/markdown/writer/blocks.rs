//! Quotes, notices, lists and code.

use std::fmt::Write;

use pulldown_cmark::BlockQuoteKind;

use super::Writer;
use crate::site::markdown::melding;

impl Writer<'_> {
    pub(super) fn open_quote(&mut self, kind: Option<BlockQuoteKind>) {
        let Some(kind) = kind else { return self.out.push_str("<blockquote>\n") };
        let (class, head) = melding::of(kind, self.labels);
        self.out.extend(["<div class=\"melding melding--", class, "\" role=\"note\"><p class=\"melding-kop\">"]);
        self.text(head);
        self.out.push_str("</p>\n");
    }

    pub(super) fn open_list(&mut self, start: Option<u64>, is_checklist: bool) {
        self.out.push_str(if start.is_some() { "<ol" } else { "<ul" });
        if let Some(start) = start.filter(|start| *start != 1) {
            // Writing to a string can not fail.
            let _ = write!(self.out, " start=\"{start}\"");
        }
        self.out.push_str(if is_checklist { " class=\"afvinklijst\">\n" } else { ">\n" });
    }

    /// A box to tick with a pen: on paper it works, and on a screen nothing pretends to be a form.
    pub(super) fn checkbox(&mut self, done: bool) {
        if done {
            self.out
                .push_str("<span class=\"vakje vakje--vol\" aria-hidden=\"true\"></span><span class=\"verborgen\">");
            self.text(&self.labels.afgevinkt);
            self.out.push_str(": </span> ");
        } else {
            self.out.push_str("<span class=\"vakje\" aria-hidden=\"true\"></span> ");
        }
    }

    /// `info` is what stands after the fence; its first word is the language.
    pub(super) fn open_code(&mut self, info: &str) {
        self.out.push_str("<pre><code");
        if let Some(language) = info.split_whitespace().next() {
            self.attribute("class", &format!("language-{language}"));
        }
        self.out.push('>');
    }
}
