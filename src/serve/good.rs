//! A folder without faults that stop a site.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use super::maker::counts;
use crate::diagnostics::{Diagnostics, Format};
use crate::kaart::Datum;
use crate::output::{OutputError, Sink};
use crate::prepared::Prepared;
use crate::records::Known;
use crate::source::{self, Sources};
use crate::{Timings, make_all, prepare};

/// Whether the preview has folders on paper.
pub(super) const WITH_PAPERS: bool = cfg!(feature = "pdf");

/// A folder without faults that stop a site: all that its pages are made from.
pub(super) struct Good {
    pub(super) sources: Sources,
    pub(super) prepared: Prepared,
    found: Diagnostics,
    stopped: AtomicBool,
}

impl Good {
    /// Reads a folder; what is known of it from before is not read again.
    ///
    /// # Errors
    /// What is wrong with it, in Dutch.
    pub(super) fn read(root: &Path, vandaag: Datum, known: &mut Known, timings: &mut Timings) -> Result<Self, String> {
        let mut found = Diagnostics::new();
        let sources = timings
            .stage("load", || source::load(root, &mut found))
            .map_err(|error| format!("De map {} kan niet gelezen worden: {error}", root.display()))?;
        let prepared = prepare(&sources, known, vandaag, timings, &mut found);
        found.sort();
        match prepared {
            Some(prepared) => Ok(Self { sources, prepared, found, stopped: AtomicBool::new(false) }),
            None => Err(Format::Text.render(&found, false)),
        }
    }

    /// Makes the site as a whole, and drops it, to find what else is wrong: that in Dutch when it stops the site, and a line that
    /// counts what was found. Nothing when it is told to stop.
    pub(super) fn check(&self) -> Option<(String, String)> {
        let found = self.found.clone();
        let made =
            make_all(self, &self.sources, &self.prepared, WITH_PAPERS, found, &mut Timings::default(), &|_| ()).ok()?;
        let found = &made.diagnostics;
        let faults = if found.stops(false) { Format::Text.render(found, false) } else { String::new() };
        Some((faults, counts(found)))
    }

    /// Tells [`Self::check`] that nobody waits for it any more.
    pub(super) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }
}

/// Nowhere, until it is told to stop.
impl Sink for Good {
    fn same(&self, _: &str) -> Option<usize> {
        None
    }

    fn begin(&self) -> Result<(), OutputError> {
        Ok(())
    }

    fn reuse(&self, _: &str, _: &str) -> Result<Option<Vec<u8>>, OutputError> {
        Ok(None)
    }

    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    fn take(&self, _: &str, _: &[u8], _: Option<&str>) -> Result<(), OutputError> {
        if self.is_stopped() { Err(OutputError::Stopped) } else { Ok(()) }
    }
}
