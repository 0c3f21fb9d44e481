//! Whether a record that is there says the same as a row.

use std::str::FromStr;

use super::Soort;
use crate::kaart::{Bedrag, Postcode, Telefoon, Tijd, fold};
use crate::source::{Content, Node, parse};
use crate::yaml_out::{Updated, Value, update};

/// The file of a record with what the cells say put in it. Nothing when that can not be done without breaking it.
pub(super) fn bijgewerkt(text: &str, wanted: &[(String, Value)], order: &[&str]) -> Option<Updated> {
    let root = parse(text).ok()?;
    update(text, &root, wanted, order, &gelijk)
}

/// Whether two ways to write a value say the same: `0594-000012` and `0594 00 00 12`, `9.30` and `09:30`.
fn gelijk(a: &str, b: &str) -> bool {
    fn both<T: FromStr + PartialEq>(a: &str, b: &str) -> bool {
        matches!((a.parse::<T>(), b.parse::<T>()), (Ok(a), Ok(b)) if a == b)
    }
    let spaces = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    both::<Telefoon>(a, b)
        || both::<Tijd>(a, b)
        || both::<Bedrag>(a, b)
        || both::<Postcode>(a, b)
        || both::<f64>(a, b)
        || !a.contains('\n') && spaces(a) == spaces(b)
}

/// The town or village that a record is in.
pub(super) fn plaats(text: &str, soort: Soort) -> Option<String> {
    let [outer, inner] = soort.plaats()?;
    let root = parse(text).ok()?;
    let child = |node: &Node, key: &str| match &node.content {
        Content::Map(entries) => entries.iter().find(|entry| entry.key == key).map(|entry| entry.value.clone()),
        _ => None,
    };
    match child(&child(&root, outer)?, inner)?.content {
        Content::Scalar { text, .. } => Some(fold(&text)),
        _ => None,
    }
}

/// The same, of a record that is being made.
pub(super) fn plaats_van(entries: &[(String, Value)], soort: Soort) -> Option<String> {
    let [outer, inner] = soort.plaats()?;
    let (_, Value::Map(entries)) = entries.iter().find(|(key, _)| key == outer)? else { return None };
    entries.iter().find(|(key, _)| key == inner)?.1.as_text().map(str::to_owned)
}
