//! From a [`Document`] to HTML.

mod blocks;
mod footnotes;
mod headings;
mod html;
mod images;
mod links;
mod tables;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::anchors::Anchors;
use super::document::{Document, Piece};
use super::levels::Levels;
use super::shape::Shape;
use super::{Labels, Links, Rendered, escape};
use crate::check::tekst;
use crate::diagnostics::Finding;
use crate::source::Span;
use footnotes::Footnotes;
use tables::Tables;

/// The most findings of one text. Who has more, has something else in mind.
const MAX_FINDINGS: usize = 100;

/// Writes the HTML of a text, and notes what is wrong with it.
pub(super) struct Writer<'a> {
    text: &'a str,
    links: &'a dyn Links,
    labels: &'a Labels,
    first_level: u8,
    anchors: Anchors<'a>,
    levels: Levels,
    /// The HTML so far.
    out: String,
    rendered: Rendered,
    /// The level of the heading that is open.
    heading: u8,
    /// Whether the link that is open has an element: one that may not be followed has none.
    link: bool,
    /// Whether the paragraph that is open goes without an element.
    bare: bool,
    tables: Tables,
    footnotes: Footnotes,
}

impl<'a> Writer<'a> {
    /// A writer for a text that was read.
    pub(super) fn new(
        text: &'a str,
        links: &'a dyn Links,
        labels: &'a Labels,
        first_level: u8,
        document: &Document,
    ) -> Self {
        Self {
            text,
            links,
            labels,
            first_level: first_level.clamp(1, 6),
            anchors: Anchors::new(links, document.own_anchors()),
            levels: Levels::new(first_level),
            out: String::with_capacity(text.len() + text.len() / 2),
            rendered: Rendered::default(),
            heading: 0,
            link: false,
            bare: false,
            tables: Tables::default(),
            footnotes: Footnotes::default(),
        }
    }

    /// Writes the document.
    pub(super) fn write(mut self, document: &Document) -> Rendered {
        for span in &document.too_deep {
            let finding = tekst::te_diep_markdown::finding(self.line(span));
            self.note(finding);
        }
        self.pieces(&document.body);
        self.write_footnotes(document);
        let mut rendered = self.rendered;
        rendered.html = self.out;
        rendered.findings.sort_by_key(|finding| finding.span.as_ref().map_or(0, |span| span.start));
        rendered
    }

    /// Writes a list of pieces.
    fn pieces(&mut self, pieces: &[Piece]) {
        let shape = Shape::of(pieces);
        let mut index = 0;
        while let Some((event, span)) = pieces.get(index) {
            let rest = &pieces[index + 1..];
            // How many of the pieces that follow have been dealt with.
            let used = match event {
                Event::Start(Tag::Heading { level, id, .. }) => {
                    self.open_heading(*level as u8, id.as_deref(), rest, span)
                }
                Event::Start(Tag::Image { dest_url, title, .. }) => self.image(dest_url, title, rest, span),
                Event::Start(Tag::Paragraph) if shape.bare.contains(&index) => {
                    self.bare = true;
                    0
                }
                Event::Start(Tag::List(start)) => {
                    self.open_list(*start, shape.checklists.contains(&index));
                    0
                }
                Event::Start(tag) => {
                    self.open(tag, rest, span);
                    0
                }
                Event::End(tag) => {
                    self.close(*tag);
                    0
                }
                event => {
                    self.leaf(event, span);
                    0
                }
            };
            index += 1 + used;
        }
    }

    fn open(&mut self, tag: &Tag, rest: &[Piece], span: &Span) {
        match tag {
            Tag::Paragraph => self.out.push_str("<p>"),
            Tag::BlockQuote(kind) => self.open_quote(*kind),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => self.open_code(info),
            Tag::CodeBlock(CodeBlockKind::Indented) => self.open_code(""),
            Tag::Item => self.out.push_str("<li>"),
            Tag::DefinitionList => self.out.push_str("<dl>\n"),
            Tag::DefinitionListTitle => self.out.push_str("<dt>"),
            Tag::DefinitionListDefinition => self.out.push_str("<dd>"),
            Tag::Table(columns) => self.open_table(columns),
            Tag::TableHead => self.open_head(),
            Tag::TableRow => self.open_row(),
            Tag::TableCell => self.open_cell(rest),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Link { link_type, dest_url, title, .. } => self.open_link(*link_type, dest_url, title, rest, span),
            // Taken care of before, or not in what the parser is asked to look for.
            Tag::Heading { .. }
            | Tag::Image { .. }
            | Tag::List(_)
            | Tag::HtmlBlock
            | Tag::FootnoteDefinition(_)
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => {}
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph if self.bare => self.bare = false,
            TagEnd::Paragraph => self.out.push_str("</p>\n"),
            TagEnd::Heading(_) => self.close_heading(),
            TagEnd::BlockQuote(Some(_)) => self.out.push_str("</div>\n"),
            TagEnd::BlockQuote(None) => self.out.push_str("</blockquote>\n"),
            TagEnd::CodeBlock => self.out.push_str("</code></pre>\n"),
            TagEnd::List(true) => self.out.push_str("</ol>\n"),
            TagEnd::List(false) => self.out.push_str("</ul>\n"),
            TagEnd::Item => self.out.push_str("</li>\n"),
            TagEnd::DefinitionList => self.out.push_str("</dl>\n"),
            TagEnd::DefinitionListTitle => self.out.push_str("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.out.push_str("</dd>\n"),
            TagEnd::Table => self.close_table(),
            TagEnd::TableHead => self.close_head(),
            TagEnd::TableRow => self.out.push_str("</tr>\n"),
            TagEnd::TableCell => self.close_cell(),
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Link => self.close_link(),
            TagEnd::HtmlBlock
            | TagEnd::FootnoteDefinition
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Image
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn leaf(&mut self, event: &Event, span: &Span) {
        match event {
            Event::Text(text) | Event::InlineMath(text) | Event::DisplayMath(text) => self.text(text),
            Event::Code(text) => {
                self.out.push_str("<code>");
                self.text(text);
                self.out.push_str("</code>");
            }
            Event::Html(html) => self.html_block(html, span),
            Event::InlineHtml(html) => self.inline_html(html, span),
            Event::FootnoteReference(name) => self.footnote_reference(name),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::TaskListMarker(done) => self.checkbox(*done),
            Event::Start(_) | Event::End(_) => {}
        }
    }

    fn text(&mut self, text: &str) {
        escape::text(&mut self.out, text);
    }

    /// Adds ` name="value"` to a tag.
    fn attribute(&mut self, name: &str, value: &str) {
        self.out.extend([" ", name, "=\""]);
        escape::text(&mut self.out, value);
        self.out.push('"');
    }

    /// Whether no more findings are noted.
    fn is_full(&self) -> bool {
        self.rendered.findings.len() >= MAX_FINDINGS
    }

    fn note(&mut self, finding: Finding) {
        if !self.is_full() {
            self.rendered.findings.push(finding);
        }
    }

    /// The part of a place that is on its first line, without space around it.
    fn line(&self, span: &Span) -> Span {
        let text = self.text.get(span.clone()).unwrap_or_default();
        let start = span.start + text.len() - text.trim_start().len();
        let line = text.trim_start().lines().next().unwrap_or_default().trim_end();
        start..start + line.len()
    }

    /// The place of a word within another place, or that place when the word is not in it as such.
    fn word(&self, word: &str, span: &Span) -> Span {
        let text = self.text.get(span.clone()).unwrap_or_default();
        match text.rfind(word) {
            Some(at) if !word.is_empty() => span.start + at..span.start + at + word.len(),
            _ => span.clone(),
        }
    }
}
