//! The sentences of a text, for rules of language: words alone, each with its place.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::reader::Reader;
use super::tame;
use crate::source::Span;

/// The words of one paragraph, heading, item or cell. Code, HTML and what is behind links is not
/// in it; a piece of code within a sentence counts as one word.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Prose {
    /// The words.
    pub text: String,
    /// Where parts of the words stand in the Markdown: byte in `text`, byte there.
    places: Vec<(usize, usize)>,
}

impl Prose {
    /// Where a part of the words stands in the Markdown, in bytes.
    #[must_use]
    pub fn place(&self, part: &Range<usize>) -> Span {
        let at = |byte: usize| {
            let before = self.places.iter().rev().find(|(from, _)| *from <= byte);
            before.map_or(0, |(from, source)| source + byte - from)
        };
        let start = at(part.start);
        // The last letter, not what comes after it: that may stand behind a link.
        let end = part.end.checked_sub(1).filter(|last| *last >= part.start).map_or(start, |last| at(last) + 1);
        start..end.max(start)
    }

    fn push(&mut self, words: &str, source: usize) {
        self.places.push((self.text.len(), source));
        self.text.push_str(words);
    }
}

/// The paragraphs of a Markdown text as words.
#[must_use]
pub fn prose(text: &str) -> Vec<Prose> {
    let (tamed, far) = tame::tame(text);
    let document = Reader::read(&tamed, far);
    let mut out = Vec::new();
    let mut now = Prose::default();
    let mut code = false;
    let notes = document.notes.values().flatten();
    for (event, span) in document.body.iter().chain(notes) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => code = true,
            Event::End(TagEnd::CodeBlock) => code = false,
            Event::Text(words) if !code => now.push(words, span.start),
            Event::Code(_) if !code => now.push("code", span.start + 1),
            Event::SoftBreak | Event::HardBreak => now.push(" ", span.start),
            Event::Start(tag) if !is_inline(tag) => end(&mut now, &mut out),
            Event::End(tag) if !is_inline_end(*tag) => end(&mut now, &mut out),
            _ => {}
        }
    }
    end(&mut now, &mut out);
    // Footnotes come in no order of their own.
    out.sort_by_key(|prose| prose.place(&(0..1)).start);
    out
}

fn end(now: &mut Prose, out: &mut Vec<Prose>) {
    let done = std::mem::take(now);
    if !done.text.trim().is_empty() {
        out.push(done);
    }
}

fn is_inline(tag: &Tag) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn is_inline_end(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

#[cfg(test)]
mod tests {
    use super::prose;

    #[test]
    fn words_know_their_place_and_code_is_one_word() {
        let text = "# Kop\n\nGa [naar **de** site](https://a.example) met `x y`,\nvandaag.\n\n```\ncode\n```\n\n- een\n- twee\n";
        let all = prose(text);
        let words: Vec<&str> = all.iter().map(|prose| prose.text.as_str()).collect();
        assert_eq!(words, ["Kop", "Ga naar de site met code, vandaag.", "een", "twee"]);
        let at = all[1].text.find("vandaag").unwrap();
        assert_eq!(&text[all[1].place(&(at..at + 7))], "vandaag");
        let at = all[1].text.find("site").unwrap();
        assert_eq!(&text[all[1].place(&(at..at + 4))], "site");
    }
}
