//! `wijkwijzer check --sinds`: only what a change is about.

use std::collections::HashSet;
use std::error::Error;
use std::path::Path;

use super::git::Since;
use crate::diagnostics::Diagnostics;
use crate::kaart::Datum;
use crate::{Timings, make_of, source};

/// Leaves of the findings those in files that were changed since a revision, and those elsewhere that
/// were not there then: a wijk that lost its coach by a change in another file.
pub(super) fn narrow(
    root: &Path,
    revision: &str,
    vandaag: Datum,
    found: &mut Diagnostics,
) -> Result<(), Box<dyn Error>> {
    let since = Since::new(root, revision)?;
    let changed = since.changed()?;
    let mut before = Diagnostics::new();
    let sources = source::from_bytes(since.files(&source::DIRS)?, &mut before);
    let before = make_of(&(), &sources, before, vandaag, false, &mut Timings::default(), &|_| ())?.diagnostics;
    let known: HashSet<(&str, &str, &str)> =
        before.all().iter().map(|d| (d.finding.rule.code, &*d.bestand, &*d.finding.bericht)).collect();
    found.retain(|d| {
        changed.contains(&*d.bestand) || !known.contains(&(d.finding.rule.code, &d.bestand, &d.finding.bericht))
    });
    Ok(())
}
