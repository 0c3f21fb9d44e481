//! From a [`Node`] tree to a record, with *all* faults of the file in one go.
//!
//! Serde stops at the first fault it meets. So the record is decoded again after each fault, with
//! the faulty value set aside: it is visited last and answered with a stand-in, so that everything
//! beside it is looked at. A record with a fault is never returned, so a stand-in never gets out.
//! Without faults, which is nearly always, the tree is walked once.

mod access;
mod choice;
mod error;
mod scalar;
mod stand_in;

use std::cell::RefCell;
use std::collections::HashSet;

use serde::de::DeserializeOwned;

use super::Node;
use crate::diagnostics::{Diagnostics, Finding};
use access::NodeDeserializer;
use error::{DecodeError, Kind};
pub(crate) use stand_in::waarde;

/// The most faults that are shown of one file.
const MAX_FAULTS: usize = Diagnostics::MOST;

/// What is known of a document while it is decoded over and over.
#[derive(Default)]
struct State {
    findings: RefCell<Vec<Finding>>,
    /// Maps whose keys were looked at. By address: the tree stands still while it is decoded.
    seen: RefCell<HashSet<*const Node>>,
    /// Values set aside because they, or something in them, is at fault.
    aside: RefCell<HashSet<*const Node>>,
    /// Keys that a map should have had: the map's address and the key.
    missing: RefCell<HashSet<(*const Node, &'static str)>>,
}

impl State {
    /// Notes a finding. It is only put in words while there is room.
    fn note(&self, finding: impl FnOnce() -> Finding) {
        let mut findings = self.findings.borrow_mut();
        // One more than is shown, so that the list can say that there are more.
        if findings.len() <= MAX_FAULTS {
            findings.push(finding());
        }
    }

    fn is_aside(&self, node: &Node) -> bool {
        self.aside.borrow().contains(&std::ptr::from_ref(node))
    }
}

/// Decodes a document into a record.
///
/// # Errors
/// All findings of the document: unknown, missing and double keys, wrong types, values that break
/// a rule. When there is one, there is no record.
pub fn decode<T: DeserializeOwned>(root: &Node) -> Result<T, Vec<Finding>> {
    let state = State::default();
    let mut whole = None;
    for _ in 0..=MAX_FAULTS {
        match T::deserialize(NodeDeserializer { node: root, state: &state }) {
            Ok(record) => {
                whole = Some(record);
                break;
            }
            Err(error) => {
                if !take_note(&state, root, error) {
                    break;
                }
            }
        }
    }
    let findings = state.findings.into_inner();
    match whole {
        Some(record) if findings.is_empty() => Ok(record),
        _ => Err(findings),
    }
}

/// Notes an error and sets its value aside. False when that brings nothing new.
fn take_note(state: &State, root: &Node, error: DecodeError) -> bool {
    // That a stand-in failed only says that the value around it has to be set aside too.
    if !error.stand_in {
        state.note(|| error.finding(root));
    }
    match (error.node, error.kind) {
        (Some(node), Kind::Missing(key)) if !error.stand_in => state.missing.borrow_mut().insert((node, key)),
        (Some(node), _) => !std::ptr::eq(node, root) && state.aside.borrow_mut().insert(node),
        (None, _) => false,
    }
}

#[cfg(test)]
mod tests;
