//! The handbook, cut at its headings: who looks something up wants to arrive at the paragraph.

use html5gum::{Token, Tokenizer};

use super::super::weight::{BODY, SUMMARY};
use super::super::{Document, Soort};
use super::Documents;
use crate::site::PageKind;

impl Documents<'_> {
    /// The chapters, a document for each heading and one for what stands before the first.
    pub(super) fn chapters(&self) -> Vec<Document> {
        let chapters = self.kaart.hoofdstukken.iter().enumerate();
        let documents = chapters.flat_map(|(at, chapter)| {
            let kop = &chapter.record.kop;
            let path = self.path(PageKind::Hoofdstuk(at));
            let sections = sections(self.texts.html(&chapter.file, "", "body"));
            sections.into_iter().map(move |section| {
                if let Some(anchor) = section.anchor {
                    let path = format!("{path}#{anchor}");
                    let document = Document::new(Soort::Handboek, section.heading.trim(), &path).bij(&kop.titel);
                    document.field(SUMMARY, &kop.titel).field(BODY, section.text)
                } else {
                    let document = Document::new(Soort::Handboek, &kop.titel, &path);
                    document.field(SUMMARY, &kop.samenvatting).field(BODY, section.text)
                }
            })
        });
        documents.collect()
    }
}

/// A piece of a chapter.
#[derive(Debug, Default, PartialEq, Eq)]
struct Section {
    anchor: Option<String>,
    heading: String,
    text: String,
}

/// The pieces of a chapter's HTML: one before the first heading, and one for each heading with an id.
fn sections(html: &str) -> Vec<Section> {
    let mut out = vec![Section::default()];
    let mut in_heading = false;
    for token in Tokenizer::new(html).flatten() {
        let Some(last) = out.last_mut() else { break };
        match token {
            Token::StartTag(tag) if is_heading(&tag.name) => {
                let id = tag.attributes.get(b"id".as_slice()).map(|id| String::from_utf8_lossy(id).into_owned());
                if id.is_some() {
                    in_heading = true;
                    out.push(Section { anchor: id, ..Section::default() });
                }
            }
            Token::EndTag(tag) => {
                in_heading &= !is_heading(&tag.name);
                last.text.push(' ');
            }
            Token::String(text) => {
                let text = String::from_utf8_lossy(&text);
                if in_heading { last.heading.push_str(&text) } else { last.text.push_str(&text) }
            }
            _ => {}
        }
    }
    out
}

fn is_heading(name: &[u8]) -> bool {
    matches!(name, [b'h', b'2'..=b'6'])
}

#[cfg(test)]
mod tests {
    use super::sections;

    #[test]
    fn a_chapter_is_cut_at_its_headings() {
        let found = sections("<p>Vooraf.</p><h2 id=\"a\">Eén <em>kop</em></h2><p>Onder.</p><h3 id=\"b\">Twee</h3>");
        let told: Vec<String> =
            found.iter().map(|s| format!("{:?} {} | {}", s.anchor, s.heading, s.text.trim())).collect();
        assert_eq!(told, ["None  | Vooraf.", "Some(\"a\") Eén kop | Onder.", "Some(\"b\") Twee | "]);
    }
}
