//! Changes in a YAML file that leave the rest of it as it is.

use super::document::{block_lines, entry as write_entry, flow, item as write_item};
use super::{Value, scalar};
use crate::source::{Content, Entry, Node, Span, parse};

/// A file with the changes made in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Updated {
    /// The text of the file.
    pub text: String,
    /// The keys that changed, such as `contact.telefoon`, in the order of the file that was asked for.
    pub changed: Vec<String>,
}

/// Gives a file the values that are wanted. Only what differs changes: comments, order, and keys that nothing is said of
/// stay. `root` is the tree of the file, `order` the order of the keys at the top, in which a new key gets its place, and
/// `same` whether two ways of writing say the same, such as `9:30` and `09.30`.
///
/// Nothing when the change can not be made without breaking the file; then a person has to make it.
#[must_use]
pub fn update(
    text: &str,
    root: &Node,
    wanted: &[(String, Value)],
    order: &[&str],
    same: &dyn Fn(&str, &str) -> bool,
) -> Option<Updated> {
    let mut edits = Edits { text, same, made: Vec::new(), changed: Vec::new() };
    let Content::Map(entries) = &root.content else { return None };
    edits.map(entries, root, wanted, order, "");
    let changed = std::mem::take(&mut edits.changed);
    let new = edits.apply();
    // What was written is read back: it must now say what was wanted.
    let read = parse(&new).ok()?;
    let good = wanted.iter().all(|(key, value)| child(&read, key).is_some_and(|node| says(node, value, same)));
    good.then_some(Updated { text: new, changed })
}

/// Whether a node says what a value does. Keys of a map that the value has nothing of do not count.
fn says(node: &Node, value: &Value, same: &dyn Fn(&str, &str) -> bool) -> bool {
    match (&node.content, value) {
        (Content::Scalar { text, .. }, Value::Text(_) | Value::Word(_) | Value::Block(_)) => {
            value.as_text().is_some_and(|wanted| text == wanted || same_lines(text, wanted) || same(text, wanted))
        }
        (Content::List(items), Value::List(wanted)) => {
            items.len() == wanted.len() && items.iter().zip(wanted).all(|(item, wanted)| says(item, wanted, same))
        }
        (Content::Map(_), Value::Map(wanted)) => {
            wanted.iter().all(|(key, value)| child(node, key).is_some_and(|node| says(node, value, same)))
        }
        _ => false,
    }
}

/// Whether two texts differ in space at the ends of their lines only.
fn same_lines(a: &str, b: &str) -> bool {
    let lines = |text: &str| text.trim_end().lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
    lines(a) == lines(b)
}

fn child<'a>(node: &'a Node, key: &str) -> Option<&'a Node> {
    match &node.content {
        Content::Map(entries) => entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value),
        _ => None,
    }
}

struct Edits<'a> {
    text: &'a str,
    same: &'a dyn Fn(&str, &str) -> bool,
    made: Vec<(Span, String)>,
    changed: Vec<String>,
}

impl Edits<'_> {
    fn map(&mut self, entries: &[Entry], node: &Node, wanted: &[(String, Value)], order: &[&str], path: &str) {
        let in_flow = self.is_flow(node);
        for (at, (key, value)) in wanted.iter().enumerate() {
            let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            if let Some(entry) = entries.iter().find(|entry| entry.key == *key) {
                self.entry(entry, value, in_flow, &path);
                continue;
            }
            // A new key comes after the last one that has its place before it.
            let before: Vec<&str> = match order.iter().position(|name| name == key) {
                Some(place) => order[..place].to_vec(),
                None => wanted[..at].iter().map(|(key, _)| key.as_str()).collect(),
            };
            let after = entries.iter().rev().find(|entry| before.contains(&entry.key.as_str()));
            self.insert(entries, after, node, key, value, in_flow);
            self.changed.push(path);
        }
    }

    fn entry(&mut self, entry: &Entry, value: &Value, in_flow: bool, path: &str) {
        if says(&entry.value, value, self.same) {
            return;
        }
        match (&entry.value.content, value) {
            (Content::Map(inner), Value::Map(wanted)) => self.map(inner, &entry.value, wanted, &[], path),
            (Content::List(items), Value::List(wanted)) if !in_flow && !self.is_flow(&entry.value) => {
                self.list(items, wanted);
                self.changed.push(path.to_owned());
            }
            _ => {
                self.replace(entry, value, in_flow);
                self.changed.push(path.to_owned());
            }
        }
    }

    /// A list with a dash on each line. Items are changed in their place; those too many go with their lines.
    fn list(&mut self, items: &[Node], wanted: &[Value]) {
        for (item, value) in items.iter().zip(wanted) {
            match (&item.content, value) {
                _ if says(item, value, self.same) => {}
                (Content::Map(inner), Value::Map(wanted)) if wanted.len() >= inner.len() => {
                    let mut changed = Vec::new();
                    std::mem::swap(&mut changed, &mut self.changed);
                    self.map(inner, item, wanted, &[], "");
                    self.changed = changed;
                }
                _ => self.made.push((item.span.clone(), flow(value))),
            }
        }
        let Some(last) = items.last() else { return };
        let indent = self.line_start(last.span.start);
        let indent = self.text[indent..].bytes().take_while(|byte| *byte == b' ').count();
        let end = self.line_end(last.span.end);
        for value in wanted.iter().skip(items.len()) {
            let mut line = String::new();
            write_item(&mut line, indent, value);
            self.insert_lines(end, line);
        }
        for item in items.iter().skip(wanted.len()) {
            let lines = self.line_start(item.span.start)..self.line_end(item.span.end);
            self.made.push((lines, String::new()));
        }
    }

    /// Another value for a key.
    fn replace(&mut self, entry: &Entry, value: &Value, in_flow: bool) {
        let span = entry.value.span.clone();
        if in_flow {
            return self.made.push((span, flow(value)));
        }
        let indent = entry.key_span.start - self.line_start(entry.key_span.start);
        let head = self.text[entry.key_span.end..span.start].trim_start_matches(':').trim_start();
        if head.starts_with(['|', '>']) && value.is_scalar() {
            // The lines of the block are replaced, its header stays with what is behind it.
            let folded = head.starts_with('>');
            let text = value.as_text().unwrap_or_default();
            if !folded && !text.trim().is_empty() && !text.starts_with(char::is_whitespace) {
                let start = self.line_start(span.start);
                let deep = self.text[start..].bytes().take_while(|byte| *byte == b' ').count();
                let end = self.block_end(span.end);
                return self.made.push((start..end, self.ends(block_lines(deep, text))));
            }
        }
        let rest = self.text[span.end..self.line_end(span.end)].trim();
        if value.is_scalar() && !head.starts_with(['|', '>']) && entry.value.is_scalar() {
            let one_line = match value {
                Value::Word(word) => scalar::word(word, false),
                other => scalar::text(other.as_text().unwrap_or_default().trim_end(), false),
            };
            // Behind several lines no remark can stand.
            if !one_line.contains("\\n") || !rest.is_empty() {
                return self.made.push((span, one_line));
            }
        }
        let mut lines = String::new();
        write_entry(&mut lines, indent, &entry.key, value);
        let one = lines.trim_end_matches('\n').matches('\n').count() == 0;
        if one && !rest.is_empty() && !head.starts_with(['|', '>']) {
            self.made.push((entry.key_span.start..span.end, lines.trim().to_owned()));
        } else {
            let start = self.line_start(entry.key_span.start);
            let end = if head.starts_with(['|', '>']) { self.block_end(span.end) } else { self.line_end(span.end) };
            self.made.push((start..end, self.ends(lines)));
        }
    }

    /// A new key.
    fn insert(
        &mut self,
        entries: &[Entry],
        after: Option<&Entry>,
        node: &Node,
        key: &str,
        value: &Value,
        in_flow: bool,
    ) {
        if in_flow {
            let pair = format!("{}: {}", scalar::word(key, true), flow(value));
            let edit = match (after, entries.first()) {
                (Some(after), _) => (after.value.span.end..after.value.span.end, format!(", {pair}")),
                (None, Some(first)) => (first.key_span.start..first.key_span.start, format!("{pair}, ")),
                (None, None) => (node.span.clone(), format!("{{ {pair} }}")),
            };
            return self.made.push(edit);
        }
        let Some(first) = entries.first() else { return };
        let indent = first.key_span.start - self.line_start(first.key_span.start);
        let dash = self.text[self.line_start(first.key_span.start)..].trim_start().starts_with("- ");
        let mut lines = String::new();
        write_entry(&mut lines, indent, key, value);
        match after {
            Some(after) => {
                let end = self.end_of(after);
                self.insert_lines(end, lines);
            }
            // Behind the dash of an item there is no line to put a key before.
            None if dash => {
                let end = self.end_of(first);
                self.insert_lines(end, lines);
            }
            None => self.insert_lines(self.line_start(first.key_span.start), lines),
        }
    }

    /// Where the last line of an entry ends.
    fn end_of(&self, entry: &Entry) -> usize {
        let head =
            self.text[entry.key_span.end..entry.value.span.start.max(entry.key_span.end)].trim_start_matches(':');
        let block = head.trim_start().starts_with(['|', '>']);
        if block { self.block_end(entry.value.span.end) } else { self.line_end(entry.value.span.end) }
    }

    fn insert_lines(&mut self, at: usize, lines: String) {
        let lines = self.ends(lines);
        // The last line of a file may lack its end.
        let open = at > 0 && !self.text[..at].ends_with('\n') && !self.made.iter().any(|(span, _)| span.start == at);
        self.made.push((at..at, if open { format!("\n{lines}") } else { lines }));
    }

    /// The lines with the ends of line that the file has.
    fn ends(&self, lines: String) -> String {
        if self.text.contains("\r\n") { lines.replace('\n', "\r\n") } else { lines }
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |newline| newline + 1)
    }

    /// The end of the line a byte is on, its end of line included; the byte itself when that is at the start of a line.
    fn line_end(&self, at: usize) -> usize {
        self.text[at..].find('\n').map_or(self.text.len(), |newline| at + newline + 1)
    }

    /// The end of the last line of a block that has text.
    fn block_end(&self, at: usize) -> usize {
        let text = self.text[..at].trim_end();
        self.line_end(text.len())
    }

    fn is_flow(&self, node: &Node) -> bool {
        self.text[node.span.start..].starts_with(['{', '['])
    }

    fn apply(mut self) -> String {
        self.made.sort_by_key(|(span, _)| span.start);
        let mut out = String::with_capacity(self.text.len() + 200);
        let mut at = 0;
        for (span, new) in &self.made {
            out.push_str(self.text.get(at..span.start).unwrap_or_default());
            out.push_str(new);
            at = span.end.max(at);
        }
        out.push_str(self.text.get(at..).unwrap_or_default());
        out
    }
}

#[cfg(test)]
mod tests;
