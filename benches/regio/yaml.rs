//! Values as they stand in a record.

use std::fmt::Write;

/// Words that YAML or a reader may take for something else than text.
const OTHER: [&str; 8] = ["true", "false", "null", "yes", "no", "on", "off", "nan"];

/// A text as editors would write it: plain where that is safe, else in quotes.
pub(crate) fn text(value: &str) -> String {
    let plain = value.starts_with(char::is_alphabetic)
        && value.chars().all(|c| c.is_alphanumeric() || " -.'/?!".contains(c))
        && !value.ends_with(' ')
        && !OTHER.contains(&value.to_lowercase().as_str());
    if plain { value.to_owned() } else { format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\"")) }
}

/// A list on one line.
pub(crate) fn list<T: AsRef<str>>(values: &[T]) -> String {
    let values: Vec<String> = values.iter().map(|value| text(value.as_ref())).collect();
    format!("[{}]", values.join(", "))
}

/// A key with a text.
pub(crate) fn line(out: &mut String, key: &str, value: &str) {
    raw(out, key, &text(value));
}

/// A key with a value that is YAML already.
pub(crate) fn raw(out: &mut String, key: &str, value: &str) {
    // Writing to a text can not fail.
    let _ = writeln!(out, "{key}: {value}");
}

/// A key with a text of more lines.
pub(crate) fn block(out: &mut String, key: &str, value: &str) {
    let _ = writeln!(out, "{key}: |");
    for line in value.lines() {
        let _ = if line.is_empty() { writeln!(out) } else { writeln!(out, "  {line}") };
    }
}
