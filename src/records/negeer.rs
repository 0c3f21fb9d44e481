//! `negeer` in a record or front matter: which warnings it asks to be left alone by, and why.

use std::sync::Arc;

use serde::Deserialize;

use crate::check::vorm::{negeer_code, negeer_reden};
use crate::diagnostics::{Finding, Stilte};
use crate::source::{Content, Located, Node, SourceFile, Span, decode};

/// One entry of `negeer`. Every record and front matter may have the list, so it is no field of
/// each: it is taken out of the tree before the record is decoded.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Negeer {
    /// The code of the rule: `K` and three digits.
    pub code: Located<String>,
    /// Why the warning does not hold here: ten letters or more, for who reads the record later.
    pub reden: Located<String>,
}

/// Takes `negeer` out of a record and gives what it silences. `deel` is the part of the file that
/// is the record, for a file with more than one.
pub(super) fn take(
    node: &mut Node,
    file: &SourceFile,
    deel: Option<&Span>,
    findings: &mut Vec<Finding>,
) -> Vec<Stilte> {
    let Content::Map(entries) = &mut node.content else { return Vec::new() };
    let Some(at) = entries.iter().position(|entry| entry.key == "negeer") else { return Vec::new() };
    let value = entries.remove(at).value;
    let list: Vec<Negeer> = match decode(&value) {
        Ok(list) => list,
        Err(faults) => {
            findings.extend(faults);
            return Vec::new();
        }
    };
    let good = |one: Negeer| match (negeer_code::check(&one.code), negeer_reden::check(&one.reden)) {
        (Ok(rule), Ok(())) => Some(Stilte {
            rule,
            reden: one.reden.value.trim().into(),
            bestand: Arc::clone(&file.path),
            deel: deel.cloned(),
            plaats: one.code.span,
        }),
        (code, reden) => {
            findings.extend(code.err());
            findings.extend(reden.err());
            None
        }
    };
    list.into_iter().filter_map(good).collect()
}
