//! Every Markdown text of the site as HTML, made once, so that all its faults are found whether or
//! not a page shows it, and pages only pick what they need.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::KaartLinks;
use super::links::FieldLinks;
use super::markdown::{self, Labels, Rendered};
use crate::diagnostics::Diagnostics;
use crate::kaart::Kaart;
use crate::source::{Located, SourceFile, inner_span};

/// Where a text comes from: file, record in it, and field.
type Key = (Arc<str>, String, &'static str);

/// Every Markdown text of the site as HTML.
#[derive(Debug, Default)]
pub struct Texts {
    rendered: HashMap<Key, Rendered>,
}

/// One text before it is rendered.
struct Source<'a> {
    file: &'a SourceFile,
    slug: &'a str,
    field: &'static str,
    text: &'a str,
    place: Place<'a>,
    first_level: u8,
}

/// Where a text stands in its file.
enum Place<'a> {
    /// Under the front matter, from this byte on.
    Body(usize),
    /// In a field of a record.
    Field(&'a Located<String>),
}

impl Texts {
    /// Renders every text of the site.
    #[must_use]
    pub fn render(kaart: &Kaart, links: &KaartLinks, labels: &Labels, diagnostics: &mut Diagnostics) -> Self {
        let sources = sources(kaart);
        let rendered: Vec<Rendered> = sources
            .par_iter()
            .map(|source| {
                let mut rendered = match source.place {
                    Place::Body(_) => markdown::render(source.text, links, labels, source.first_level),
                    Place::Field(_) => markdown::render(source.text, &FieldLinks(links), labels, source.first_level),
                };
                // All of them stay until the last page is made.
                rendered.html.shrink_to_fit();
                rendered
            })
            .collect();
        let mut texts = Self::default();
        for (source, mut rendered) in sources.into_iter().zip(rendered) {
            for mut finding in std::mem::take(&mut rendered.findings) {
                finding.span = finding.span.map(|span| match source.place {
                    Place::Body(start) => span.start + start..span.end + start,
                    Place::Field(value) => inner_span(&source.file.text, &value.span, &span),
                });
                diagnostics.add(source.file, finding);
            }
            texts.rendered.insert((Arc::clone(&source.file.path), source.slug.to_owned(), source.field), rendered);
        }
        texts
    }

    /// The HTML of a field of a record; empty when the record does not have it.
    #[must_use]
    pub fn html(&self, file: &SourceFile, slug: &str, field: &'static str) -> &str {
        self.get(file, slug, field).map_or("", |rendered| &rendered.html)
    }

    /// Everything that is known of a text.
    #[must_use]
    pub fn get(&self, file: &SourceFile, slug: &str, field: &'static str) -> Option<&Rendered> {
        self.rendered.get(&(Arc::clone(&file.path), slug.to_owned(), field))
    }
}

/// All texts of the site.
fn sources(kaart: &Kaart) -> Vec<Source<'_>> {
    let mut out = Vec::new();
    for chapter in &kaart.hoofdstukken {
        out.push(body(&chapter.file, &chapter.record.body, chapter.record.body_start));
    }
    for page in &kaart.paginas {
        out.push(body(&page.file, &page.record.body, page.record.body_start));
    }
    for verhaal in &kaart.verhalen {
        out.push(body(&verhaal.file, &verhaal.record.body, verhaal.record.body_start));
    }
    for bericht in &kaart.nieuws {
        out.push(body(&bericht.file, &bericht.record.body, bericht.record.body_start));
    }
    for r in &kaart.activiteiten {
        field(&mut out, &r.file, "", "beschrijving", Some(&r.record.beschrijving), 2);
        field(&mut out, &r.file, "", "voor_verwijzer", r.record.voor_verwijzer.as_ref(), 3);
    }
    for r in &kaart.organisaties {
        field(&mut out, &r.file, "", "beschrijving", r.record.beschrijving.as_ref(), 2);
    }
    for r in &kaart.gemeenten {
        let verwijzing = &r.record.verwijzing;
        field(&mut out, &r.file, "", "bijzonderheden", verwijzing.bijzonderheden.as_ref(), 3);
        field(&mut out, &r.file, "", "uitgangspunten", r.record.uitgangspunten.as_ref().map(|u| &u.tekst), 3);
    }
    for r in &kaart.themas {
        field(&mut out, &r.file, &r.record.id, "beschrijving", Some(&r.record.beschrijving), 2);
        field(&mut out, &r.file, &r.record.id, "voor_verwijzer", r.record.voor_verwijzer.as_ref(), 3);
    }
    for r in &kaart.klachten {
        field(&mut out, &r.file, &r.record.id, "advies", Some(&r.record.advies), 2);
        field(&mut out, &r.file, &r.record.id, "voor_verwijzer", Some(&r.record.voor_verwijzer), 3);
    }
    for r in &kaart.contra_indicaties {
        field(&mut out, &r.file, &r.slug, "in_plaats_daarvan", r.record.in_plaats_daarvan.as_ref(), 4);
    }
    for r in &kaart.interventies {
        field(&mut out, &r.file, &r.slug, "beschrijving", Some(&r.record.beschrijving), 3);
    }
    out
}

fn body<'a>(file: &'a SourceFile, text: &'a str, start: usize) -> Source<'a> {
    Source { file, slug: "", field: "body", text, place: Place::Body(start), first_level: 2 }
}

fn field<'a>(
    out: &mut Vec<Source<'a>>,
    file: &'a SourceFile,
    slug: &'a str,
    field: &'static str,
    value: Option<&'a Located<String>>,
    first_level: u8,
) {
    if let Some(value) = value {
        out.push(Source { file, slug, field, text: value, place: Place::Field(value), first_level });
    }
}
