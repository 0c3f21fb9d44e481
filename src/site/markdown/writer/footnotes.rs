//! Footnotes.

use std::collections::HashMap;
use std::mem;

use super::Writer;
use crate::site::markdown::document::Document;
use crate::site::markdown::labels::numbered;

/// The footnotes that the text refers to.
#[derive(Default)]
pub(super) struct Footnotes {
    /// In the order in which they are first referred to.
    notes: Vec<Footnote>,
    numbers: HashMap<String, usize>,
}

/// A footnote that the text refers to.
struct Footnote {
    /// The name it has in the text.
    name: String,
    /// Its id.
    anchor: String,
    /// The ids of the references to it.
    references: Vec<String>,
}

impl Writer<'_> {
    pub(super) fn footnote_reference(&mut self, name: &str) {
        let index = self.footnote(name);
        let number = (index + 1).to_string();
        let id = self.anchors.unique(format!("noot-{number}"));
        let Some(note) = self.footnotes.notes.get_mut(index) else { return };
        note.references.push(id.clone());
        let href = format!("#{}", note.anchor);
        self.out.push_str("<sup class=\"voetnoot-nummer\"><a");
        self.attribute("id", &id);
        self.attribute("href", &href);
        self.attribute("role", "doc-noteref");
        self.attribute("aria-label", &numbered(&self.labels.voetnoot, &number));
        self.out.extend([">", &number, "</a></sup>"]);
    }

    /// The place of a footnote among those that the text refers to, from zero.
    fn footnote(&mut self, name: &str) -> usize {
        if let Some(index) = self.footnotes.numbers.get(name) {
            return *index;
        }
        let index = self.footnotes.notes.len();
        let anchor = self.anchors.unique(format!("voetnoot-{}", index + 1));
        self.footnotes.notes.push(Footnote { name: name.to_owned(), anchor, references: Vec::new() });
        self.footnotes.numbers.insert(name.to_owned(), index);
        index
    }

    /// Writes the footnotes that the text refers to. A footnote may refer to another, which then
    /// comes after it.
    pub(super) fn write_footnotes(&mut self, document: &Document) {
        let text = mem::take(&mut self.out);
        self.tables.heading = None;
        let mut contents = Vec::new();
        while let Some(note) = self.footnotes.notes.get(contents.len()) {
            if let Some(pieces) = document.notes.get(note.name.as_str()) {
                self.pieces(pieces);
            }
            contents.push(mem::take(&mut self.out));
        }
        self.out = text;
        if contents.is_empty() {
            return;
        }
        let id = self.anchors.unique("voetnoten".to_owned());
        let level = self.first_level.to_string();
        self.out.push_str("<section class=\"voetnoten\" role=\"doc-endnotes\"");
        self.attribute("aria-labelledby", &id);
        self.out.extend(["><h", &level]);
        self.attribute("id", &id);
        self.out.push('>');
        self.text(&self.labels.voetnoten);
        self.out.extend(["</h", &level, ">\n<ol>\n"]);
        let notes = mem::take(&mut self.footnotes.notes);
        for (index, (note, content)) in notes.iter().zip(contents).enumerate() {
            self.out.push_str("<li");
            self.attribute("id", &note.anchor);
            self.out.push('>');
            let in_paragraph = content.strip_suffix("</p>\n");
            self.out.push_str(in_paragraph.unwrap_or(&content));
            self.write_back_links(index + 1, &note.references);
            self.out.push_str(if in_paragraph.is_some() { "</p></li>\n" } else { "</li>\n" });
        }
        self.out.push_str("</ol></section>\n");
    }

    /// A link back to each reference, with a name that tells it from the others.
    fn write_back_links(&mut self, number: usize, references: &[String]) {
        for (index, id) in references.iter().enumerate() {
            let which = if index == 0 { number.to_string() } else { format!("{number} ({})", index + 1) };
            self.out.push_str(" <a class=\"voetnoot-terug\"");
            self.attribute("href", &format!("#{id}"));
            self.attribute("role", "doc-backlink");
            self.attribute("aria-label", &numbered(&self.labels.terug, &which));
            // The arrow as text, not as a picture.
            self.out.push_str(">\u{21a9}\u{fe0e}</a>");
        }
    }
}
