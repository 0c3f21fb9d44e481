//! What a region sets itself.

use std::collections::BTreeSet;

use super::Modus;
use super::sheet::Sheet;
use super::soort::Soort;
use crate::check::{tekst, vorm};
use crate::diagnostics::{Diagnostics, Finding, nearest};
use crate::source::{Content, Entry, Node, SourceFile, Span, parse};

/// A token that a region sets itself, in `tokens.yaml` of its theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Eigen {
    /// In which colours it holds.
    pub(super) modus: Modus,
    /// Its name.
    pub(super) naam: String,
    /// Its value.
    pub(super) waarde: String,
    /// Where the value stands.
    pub(super) span: Span,
}

impl Eigen {
    /// Reads `tokens.yaml`: the maps `licht` and `donker` of names and values. Names are those of the tokens of `sheet`. What
    /// is at fault is reported and left out.
    pub(super) fn read(file: &SourceFile, sheet: Option<&Sheet>, diagnostics: &mut Diagnostics) -> Vec<Self> {
        let mut out = Vec::new();
        let root = match parse(&file.text) {
            Ok(root) => root,
            Err(finding) => {
                diagnostics.add(file, *finding);
                return out;
            }
        };
        let known: BTreeSet<&str> = sheet.into_iter().flat_map(Sheet::names).collect();
        let mut add = |finding| diagnostics.add(file, finding);
        for entry in entries(&root, &mut add) {
            let Some(modus) = Modus::ALL.into_iter().find(|modus| modus.key() == entry.key) else {
                let keys = Modus::ALL.map(Modus::key);
                let meant = nearest(&entry.key, keys);
                add(vorm::onbekende_sleutel::finding(&entry.key, &keys, meant, entry.key_span.clone()));
                continue;
            };
            for token in entries(&entry.value, &mut add) {
                match Self::one(modus, token, &known) {
                    Ok(one) => out.push(one),
                    Err(finding) => add(finding),
                }
            }
        }
        out
    }

    fn one(modus: Modus, entry: &Entry, known: &BTreeSet<&str>) -> Result<Self, Finding> {
        let naam = entry.key.as_str();
        if !known.contains(naam) {
            let meant = nearest(naam, known.iter().copied());
            return Err(tekst::onbekend_token::finding(naam, meant, entry.key_span.clone()));
        }
        let Content::Scalar { text, .. } = &entry.value.content else {
            return Err(vorm::verkeerd_soort::finding("tekst", entry.value.span.clone()));
        };
        let (soort, waarde) = (Soort::of(naam), text.trim());
        if !soort.fits(waarde) {
            // What stands after a key without a value has no place of its own.
            let span = if waarde.is_empty() { entry.key_span.clone() } else { entry.value.span.clone() };
            return Err(tekst::token_waarde::finding(naam, waarde, soort, span));
        }
        Ok(Self { modus, naam: naam.to_owned(), waarde: waarde.to_owned(), span: entry.value.span.clone() })
    }
}

/// The entries of a map, each key once; none where nothing stands yet.
fn entries<'a>(node: &'a Node, add: &mut impl FnMut(Finding)) -> Vec<&'a Entry> {
    let Content::Map(entries) = &node.content else {
        if !node.is_null() {
            add(vorm::verkeerd_soort::finding("sleutels met waarden", node.span.clone()));
        }
        return Vec::new();
    };
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    for entry in entries {
        if seen.insert(entry.key.as_str()) {
            out.push(entry);
        } else {
            add(vorm::dubbele_sleutel::finding(&entry.key, entry.key_span.clone()));
        }
    }
    out
}
