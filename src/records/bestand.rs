//! From one file to the record, the list or the text in it.

use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::{Grens, Sourced, Tekst, grens, negeer};
use crate::check::{taal, vorm};
use crate::diagnostics::{Finding, Stilte};
use crate::source::{Content, Node, SourceFile, Span, decode, parse_json, parse_part, split};

/// What else reading a file brought.
#[derive(Debug, Clone, Default)]
pub(super) struct Aside {
    pub(super) findings: Vec<Finding>,
    /// What was found in what is written, whatever it is: the record is none the worse for it.
    pub(super) written: Vec<Finding>,
    /// What its records ask to be silent about.
    pub(super) stiltes: Vec<Stilte>,
}

/// The tree of a YAML file or of the part of a file that is YAML, with the warnings that only the
/// text as written can give, and those of plain language. All places are those in the file.
fn tree(file: &SourceFile, part: Span, findings: &mut Vec<Finding>) -> Option<Node> {
    match parse_part(&file.text[part.clone()], part.start) {
        Ok(node) => {
            vorm::hekje::check(&node, &file.text, findings);
            vorm::krul::check(&node, findings);
            taal::teksten::check(&node, file, findings);
            Some(node)
        }
        Err(finding) => {
            findings.push(*finding);
            None
        }
    }
}

/// A file that is one record.
pub(super) fn one<T: DeserializeOwned>(
    file: &SourceFile,
    slug: String,
    gemeente: String,
    aside: &mut Aside,
) -> Option<Box<Sourced<T>>> {
    let mut node = tree(file, 0..file.text.len(), &mut aside.findings)?;
    aside.stiltes = negeer::take(&mut node, file, None, &mut aside.findings);
    match decode(&node) {
        Ok(record) => Some(Box::new(Sourced { slug, gemeente, file: file.clone(), record: Arc::new(record) })),
        Err(faults) => {
            aside.findings.extend(faults);
            None
        }
    }
}

/// A file with outlines; those without fault are kept.
pub(super) fn outlines(file: &SourceFile, gemeente: String, aside: &mut Aside) -> Option<Box<Sourced<Vec<Grens>>>> {
    let findings = &mut aside.findings;
    findings.extend(vorm::te_groot::grenzen(file.text.len()));
    match parse_json(&file.text) {
        Ok(node) => {
            let record = Arc::new(grens::read(&node, findings));
            Some(Box::new(Sourced { slug: file.stem().to_owned(), gemeente, file: file.clone(), record }))
        }
        Err(finding) => {
            findings.push(finding);
            None
        }
    }
}

/// A file that is a list of records; those without fault are kept.
pub(super) fn list<T: DeserializeOwned>(
    file: &SourceFile,
    aside: &mut Aside,
    id: impl Fn(&T) -> &str,
) -> Option<Vec<Sourced<T>>> {
    let findings = &mut aside.findings;
    let node = tree(file, 0..file.text.len(), findings)?;
    let Content::List(items) = node.content else {
        findings.push(vorm::verkeerd_soort::finding("een lijst", node.span.clone()));
        return None;
    };
    let mut out = Vec::with_capacity(items.len());
    for mut item in items {
        let deel = item.span.clone();
        aside.stiltes.extend(negeer::take(&mut item, file, Some(&deel), findings));
        match decode::<T>(&item) {
            Ok(record) => {
                let (slug, record) = (id(&record).to_owned(), Arc::new(record));
                out.push(Sourced { slug, gemeente: String::new(), file: file.clone(), record });
            }
            Err(faults) => findings.extend(faults),
        }
    }
    Some(out)
}

/// A Markdown file with front matter. The number in front of a chapter's name is not part of its slug.
pub(super) fn text<K: DeserializeOwned>(file: &SourceFile, aside: &mut Aside) -> Option<Box<Sourced<Tekst<K>>>> {
    let findings = &mut aside.findings;
    let parts = match split(&file.text) {
        Ok(parts) => parts,
        Err(finding) => {
            findings.push(finding);
            return None;
        }
    };
    let mut node = tree(file, parts.yaml_start..parts.yaml_start + parts.yaml.len(), findings)?;
    taal::teksten::body(file, parts.body, parts.body_start, findings);
    aside.stiltes = negeer::take(&mut node, file, None, findings);
    match decode(&node) {
        Ok(kop) => {
            let stem = file.stem();
            let slug = match stem.split_once('-') {
                Some((number, rest)) if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) => rest,
                _ => stem,
            };
            let record = Arc::new(Tekst { kop, body: parts.body.into(), body_start: parts.body_start });
            Some(Box::new(Sourced { slug: slug.to_owned(), gemeente: String::new(), file: file.clone(), record }))
        }
        Err(faults) => {
            findings.extend(faults);
            None
        }
    }
}
