//! Quotes, and what stands between brackets and braces on one line.

use crate::schema::Vorm;
use crate::source::{Content, Node, Span};
use crate::yaml_out;

/// The text with quotes where these belong, and maps between braces in order.
pub(super) fn zet(text: &str, root: &Node, vorm: &Vorm) -> String {
    let mut edits = Vec::new();
    let writer = Schrijver { text };
    writer.look(root, Some(vorm), false, &mut edits);
    let mut out = String::with_capacity(text.len() + 64);
    let mut at = 0;
    for (span, new) in edits {
        out.push_str(text.get(at..span.start).unwrap_or_default());
        out.push_str(&new);
        at = span.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

struct Schrijver<'a> {
    text: &'a str,
}

impl Schrijver<'_> {
    fn slice(&self, span: &Span) -> &str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// Collects what changes, in the order of the text.
    fn look(&self, node: &Node, vorm: Option<&Vorm>, in_flow: bool, edits: &mut Vec<(Span, String)>) {
        let slice = self.slice(&node.span);
        let here = slice.starts_with(['{', '[']) && !node.is_scalar();
        if here && !slice.contains('\n') {
            edits.push((node.span.clone(), self.flow(node, vorm)));
            return;
        }
        match &node.content {
            Content::Scalar { .. } => {
                if let Some(new) = self.scalar(node, vorm, in_flow) {
                    edits.push((node.span.clone(), new));
                }
            }
            Content::List(items) => {
                let inner = vorm.and_then(Vorm::items);
                for item in items {
                    self.look(item, inner, in_flow || here, edits);
                }
            }
            Content::Map(entries) => {
                for entry in entries {
                    let inner = vorm.and_then(|vorm| vorm.veld(&entry.key)).map(|veld| &veld.vorm);
                    self.look(&entry.value, inner, in_flow || here, edits);
                }
            }
        }
    }

    /// A value on one line, between brackets or braces.
    fn flow(&self, node: &Node, vorm: Option<&Vorm>) -> String {
        match &node.content {
            Content::Scalar { .. } => {
                self.scalar(node, vorm, true).unwrap_or_else(|| self.slice(&node.span).to_owned())
            }
            Content::List(items) => {
                let inner = vorm.and_then(Vorm::items);
                format!("[{}]", items.iter().map(|item| self.flow(item, inner)).collect::<Vec<_>>().join(", "))
            }
            Content::Map(entries) if entries.is_empty() => "{}".to_owned(),
            Content::Map(entries) => {
                let velden = vorm.map(Vorm::velden).unwrap_or_default();
                let mut entries: Vec<_> = entries.iter().collect();
                entries.sort_by_key(|entry| super::volgorde::rang(velden, &entry.key));
                let pair = |entry: &&crate::source::Entry| {
                    let inner = velden.iter().find(|veld| veld.naam == entry.key).map(|veld| &veld.vorm);
                    let value = self.flow(&entry.value, inner);
                    let space = if value.is_empty() { "" } else { " " };
                    format!("{}:{space}{value}", self.slice(&entry.key_span))
                };
                format!("{{ {} }}", entries.iter().map(pair).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// A value that needs quotes, with these. What has quotes keeps them: they do no harm.
    fn scalar(&self, node: &Node, vorm: Option<&Vorm>, in_flow: bool) -> Option<String> {
        let Content::Scalar { text, plain: true } = &node.content else { return None };
        // A plain text over several lines, or a value that was left out.
        if node.is_null() || self.slice(&node.span) != text {
            return None;
        }
        let new = match vorm?.kern() {
            Vorm::Waarde("Datum") => return None,
            Vorm::Waarde("Postcode" | "PostcodeGebied") if text.bytes().all(|b| b.is_ascii_digit()) => return None,
            Vorm::Tekst | Vorm::Waarde(_) => yaml_out::text(text, in_flow),
            _ => return None,
        };
        (new != *text).then_some(new)
    }
}
