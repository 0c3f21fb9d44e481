//! JSON as the same tree as YAML, so that everything in it knows its place in the file.

use super::{Content, Entry, Node, Span};
use crate::check::vorm;
use crate::diagnostics::Finding;

/// The most lists and maps in each other: the same as for YAML. Outlines have eight.
const DEPTH: usize = 32;

/// Reads a JSON document. Source: RFC 8259.
///
/// # Errors
/// The first place where it is no JSON; after it nothing can be told about the rest.
pub fn parse_json(text: &str) -> Result<Node, Finding> {
    let mut reader = Reader { text, at: text.len() - text.trim_start_matches('\u{feff}').len() };
    let node = reader.value(0)?;
    reader.space();
    if reader.peek().is_some() { Err(reader.wrong("het einde van het bestand")) } else { Ok(node) }
}

/// Where in the text the reader is, in bytes.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        self.run(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'));
    }

    /// Passes over all bytes of a kind; gives where they stand. Only for bytes that are letters by themselves.
    fn run(&mut self, kind: impl Fn(u8) -> bool) -> Span {
        let start = self.at;
        while self.peek().is_some_and(&kind) {
            self.at += 1;
        }
        start..self.at
    }

    /// The finding for something else than what belongs here.
    fn wrong(&self, wanted: &str) -> Finding {
        let found = self.text[self.at..].chars().next();
        let end = self.at + found.map_or(0, char::len_utf8);
        vorm::json::finding(found, wanted, self.at..end)
    }

    /// Passes over spaces and one of two bytes; gives which.
    fn either(&mut self, one: u8, other: u8, wanted: &str) -> Result<u8, Finding> {
        self.space();
        let byte = self.peek().filter(|byte| *byte == one || *byte == other).ok_or_else(|| self.wrong(wanted))?;
        self.at += 1;
        Ok(byte)
    }

    fn value(&mut self, depth: usize) -> Result<Node, Finding> {
        self.space();
        let start = self.at;
        let content = match self.peek() {
            Some(b'{' | b'[') if depth == DEPTH => return Err(vorm::te_diep::lagen(start..start + 1)),
            Some(b'{') => self.map(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Content::Scalar { text: self.string()?, plain: false },
            _ => {
                let span = self.run(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
                let text = &self.text[span];
                let known = matches!(text, "true" | "false" | "null") || serde_json::from_str::<f64>(text).is_ok();
                if !known {
                    self.at = start;
                    return Err(self.wrong("een waarde"));
                }
                Content::Scalar { text: text.to_owned(), plain: true }
            }
        };
        Ok(Node { span: start..self.at, content })
    }

    fn list(&mut self, depth: usize) -> Result<Content, Finding> {
        self.at += 1;
        let mut items = Vec::new();
        self.space();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Content::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.either(b',', b']', "een komma of ']'")? == b']' {
                return Ok(Content::List(items));
            }
        }
    }

    fn map(&mut self, depth: usize) -> Result<Content, Finding> {
        self.at += 1;
        let mut entries = Vec::new();
        self.space();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Content::Map(entries));
        }
        loop {
            self.space();
            let start = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.wrong("een sleutel tussen aanhalingstekens"));
            }
            let key = self.string()?;
            let key_span = start..self.at;
            self.either(b':', b':', "een dubbele punt")?;
            entries.push(Entry { key, key_span, value: self.value(depth + 1)? });
            if self.either(b',', b'}', "een komma of '}'")? == b'}' {
                return Ok(Content::Map(entries));
            }
        }
    }

    /// A text between quotes, its escapes resolved.
    fn string(&mut self) -> Result<String, Finding> {
        let start = self.at;
        let mut escaped = true;
        let bytes = self.text.as_bytes().get(start..).unwrap_or_default().iter();
        let len = bytes.take_while(|byte| {
            let ends = !escaped && **byte == b'"';
            escaped = !escaped && **byte == b'\\';
            !ends
        });
        let end = start + len.count() + 1;
        let text = self.text.get(start..end).and_then(|text| serde_json::from_str(text).ok());
        self.at = end;
        text.ok_or_else(|| vorm::json::tekst(start..start + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn everything_knows_its_place() {
        let text = "\u{feff}{ \"a\": [1, -2.5e1], \"b\\u00e9\" : null }";
        let node = parse_json(text).expect("JSON");
        let Content::Map(entries) = &node.content else { panic!("{node:?}") };
        assert_eq!(
            (&text[entries[0].key_span.clone()], &text[entries[0].value.span.clone()]),
            ("\"a\"", "[1, -2.5e1]")
        );
        assert_eq!(entries[1].key, "b\u{e9}");
        assert!(entries[1].value.is_null());
    }

    #[test]
    fn the_first_fault_is_pointed_at() {
        let at = |text: &str| {
            let finding = parse_json(text).expect_err(text);
            (finding.span.map(|span| span.start), finding.bericht)
        };
        for (text, place) in [
            ("", 0),
            ("[1,]", 3),
            ("[1 2]", 3),
            ("{a: 1}", 1),
            ("{\"a\" 1}", 5),
            ("{\"a\": 1,}", 8),
            ("[01]", 1),
            ("[\"x]", 1),
            ("[] x", 3),
            ("[NaN]", 1),
        ] {
            assert_eq!(at(text).0, Some(place), "{text}: {}", at(text).1);
        }
        assert_eq!(at(&"[".repeat(100_000)).0, Some(DEPTH));
    }

    proptest! {
        #[test]
        fn the_same_texts_are_json_as_for_serde(text in "[\\[\\]{},:\"\\\\0-9eE.+a-u \\n-]{0,20}") {
            let theirs = serde_json::from_str::<serde_json::Value>(&text).is_ok();
            prop_assert_eq!(parse_json(&text).is_ok(), theirs, "{:?}", text);
        }

        #[test]
        fn any_text_is_an_answer(text in any::<String>()) {
            let _ = parse_json(&text);
        }
    }
}
