//! A whole YAML file of values.

use super::{Value, scalar};

/// The most characters of a map between braces; a longer one is written with a key on each line.
const MOST: usize = 180;

/// A whole file: a key on each line, in the order given. Nothing when there are no entries.
#[must_use]
pub fn write(entries: &[(String, Value)]) -> String {
    let mut out = String::new();
    for (key, value) in entries {
        entry(&mut out, 0, key, value);
    }
    out
}

/// A value on one line, as it stands between brackets or braces. Line breaks become `\n` between quotes.
#[must_use]
pub fn flow(value: &Value) -> String {
    match value {
        Value::Text(text) => scalar::text(text, true),
        Value::Word(word) => scalar::word(word, true),
        Value::Block(text) => scalar::text(text.trim_end(), true),
        Value::List(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::Map(entries) if entries.is_empty() => "{}".to_owned(),
        Value::Map(entries) => {
            let inner: Vec<String> =
                entries.iter().map(|(key, value)| format!("{}: {}", scalar::word(key, true), flow(value))).collect();
            format!("{{ {} }}", inner.join(", "))
        }
    }
}

/// A key with its value, on one or more whole lines, indented by a number of spaces.
pub(super) fn entry(out: &mut String, indent: usize, key: &str, value: &Value) {
    out.push_str(&" ".repeat(indent));
    out.push_str(&scalar::word(key, false));
    out.push(':');
    after_key(out, indent, value);
}

/// A value after its key or dash, up to and including the end of its last line. What is inside it is indented by two more.
fn after_key(out: &mut String, indent: usize, value: &Value) {
    match value {
        Value::Block(text) => block(out, indent + 2, text, true),
        Value::Text(text) if text.contains('\n') => block(out, indent + 2, text, false),
        Value::Text(text) => line(out, &scalar::text(text, false)),
        Value::Word(word) => line(out, &scalar::word(word, false)),
        Value::List(items) if !items.iter().all(Value::is_scalar) || !fits(value) => {
            out.push('\n');
            for inner in items {
                item(out, indent + 2, inner);
            }
        }
        Value::Map(entries) if !fits(value) => {
            out.push('\n');
            for (key, value) in entries {
                entry(out, indent + 2, key, value);
            }
        }
        Value::List(_) | Value::Map(_) => line(out, &flow(value)),
    }
}

/// An item of a list, on one or more whole lines that begin with a dash.
pub(super) fn item(out: &mut String, indent: usize, value: &Value) {
    out.push_str(&" ".repeat(indent));
    out.push('-');
    match value {
        // The first key stands behind the dash, the others below it.
        Value::Map(entries) if !fits(value) => {
            let mut inner = String::new();
            for (key, value) in entries {
                entry(&mut inner, indent + 2, key, value);
            }
            out.push_str(inner.get(indent + 1..).unwrap_or_default());
        }
        _ => after_key(out, indent, value),
    }
}

/// Whether a value can stand on one line: without line breaks, and without maps in lists.
fn fits(value: &Value) -> bool {
    let one_line = match value {
        Value::Text(text) | Value::Word(text) => !text.contains('\n'),
        Value::Block(_) => false,
        Value::List(items) => items.iter().all(|item| item.is_scalar() && fits(item)),
        Value::Map(entries) => entries.iter().all(|(_, value)| fits(value)),
    };
    one_line && (!matches!(value, Value::Map(_)) || flow(value).chars().count() <= MOST)
}

fn line(out: &mut String, text: &str) {
    out.push(' ');
    out.push_str(text);
    out.push('\n');
}

/// A block with `|`: its lines as they are. A text that a block can not hold goes between quotes.
fn block(out: &mut String, indent: usize, text: &str, ends_line: bool) {
    let text = text.trim_end();
    let odd = |c: char| c.is_control() && c != '\n' || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}');
    if text.is_empty() || text.starts_with(char::is_whitespace) || text.contains(odd) {
        return line(out, &scalar::text(text, false));
    }
    line(out, if ends_line { "|" } else { "|-" });
    out.push_str(&block_lines(indent, text));
}

/// The lines of a block, each with its indentation and its end.
pub(super) fn block_lines(indent: usize, text: &str) -> String {
    let mut out = String::new();
    for line in text.trim_end().lines() {
        let line = line.trim_end();
        if !line.is_empty() {
            out.push_str(&" ".repeat(indent));
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::source::parse;
    use crate::yaml_out::Value;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    fn map(entries: Vec<(&str, Value)>) -> Vec<(String, Value)> {
        entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
    }

    #[test]
    fn the_form_is_that_of_the_records() {
        let wanneer = map(vec![("dag", Value::Word("di".into())), ("van", text("9:30"))]);
        let record = map(vec![
            ("naam", text("Wandelgroep")),
            ("themas", Value::List(vec![Value::Word("bewegen".into()), Value::Word("natuur".into())])),
            ("beschrijving", Value::Block("We lopen.\n\nDaarna koffie.".into())),
            ("wanneer", Value::List(vec![Value::Map(wanneer)])),
            ("kosten", Value::Map(map(vec![("gratis", Value::Word("false".into())), ("bedrag", text("2,50"))]))),
            ("wijken", Value::List(Vec::new())),
        ]);
        let written = write(&record);
        assert_eq!(
            written,
            "naam: Wandelgroep\nthemas: [bewegen, natuur]\nbeschrijving: |\n  We lopen.\n\n  Daarna koffie.\n\
             wanneer:\n  - { dag: di, van: \"9:30\" }\nkosten: { gratis: false, bedrag: \"2,50\" }\nwijken: []\n"
        );
        assert!(parse(&written).is_ok());
    }

    #[test]
    fn long_maps_and_maps_with_lists_of_maps_have_a_key_on_each_line() {
        let route =
            map(vec![("soort", Value::Word("telefoon".into())), ("toelichting", text("woord ".repeat(40).trim()))]);
        let record = map(vec![("verwijzing", Value::Map(map(vec![("routes", Value::List(vec![Value::Map(route)]))])))]);
        let written = write(&record);
        assert!(
            written.starts_with("verwijzing:\n  routes:\n    - soort: telefoon\n      toelichting: woord"),
            "{written}"
        );
        assert!(parse(&written).is_ok());
    }
}
