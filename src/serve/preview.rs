//! The site as it is shown now.

use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::watch;

use super::overlay;
use crate::diagnostics::{Diagnostics, Ernst, Format};
#[cfg(feature = "pdf")]
use crate::folder::pdf::Papers;
use crate::kaart::Datum;
use crate::output::{Files, Memory};
use crate::pictures::Pictures;
use crate::{Timings, make_into};

/// The site as it is shown now, and how to make it anew.
pub(super) struct Preview {
    root: PathBuf,
    vandaag: Datum,
    shown: RwLock<Arc<Shown>>,
    version: watch::Sender<u64>,
}

/// One state of the site.
#[derive(Default)]
pub(super) struct Shown {
    files: Arc<Files>,
    /// The findings that stop the site on disk from being shown; empty when what is shown is what is on disk.
    faults: String,
    /// The path below the host where the site begins, without slash at its end.
    prefix: String,
    pictures: Pictures,
    #[cfg(feature = "pdf")]
    papers: Option<Arc<Papers>>,
}

impl Preview {
    pub(super) fn new(root: PathBuf, vandaag: Datum) -> Self {
        Self { root, vandaag, shown: RwLock::default(), version: watch::Sender::new(0) }
    }

    /// Makes the site anew, and says in a Dutch line how that went.
    pub(super) fn refresh(&self) -> String {
        let mut timings = Timings::default();
        let last = self.shown();
        // What did not change is taken over from what is shown.
        let memory = Memory::after(Arc::clone(&last.files));
        let made = make_into(&memory, &self.root, self.vandaag, true, &mut timings, &|_| ());
        let (shown, line) = match made {
            Err(error) => {
                let line = format!("De map {} kan niet gelezen worden: {error}", self.root.display());
                (last.with_faults(line.clone()), line)
            }
            Ok(made) if made.diagnostics.stops(false) => {
                let text = Format::Text.render(&made.diagnostics, false);
                let line = format!("{text}{}: de laatste goede site blijft staan", faults(&made.diagnostics));
                (last.with_faults(text), line)
            }
            Ok(made) => {
                let seconds = timings.total().as_secs_f64();
                let warnings = made.diagnostics.count(Ernst::Waarschuwing);
                let line = format!("{} pagina's, {warnings} waarschuwingen, {seconds:.2} s", made.pages);
                let shown = Shown {
                    files: Arc::new(memory.into_files()),
                    faults: String::new(),
                    prefix: made.prefix,
                    pictures: made.pictures,
                    #[cfg(feature = "pdf")]
                    papers: made.papers.map(Arc::new),
                };
                (shown, line)
            }
        };
        *self.shown.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(shown);
        self.version.send_modify(|version| *version += 1);
        line
    }

    /// The state that is shown now.
    pub(super) fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.shown.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The path at which the site begins.
    pub(super) fn start(&self) -> String {
        format!("{}/", self.shown().prefix)
    }

    /// The number of the state, which goes up with each change.
    pub(super) fn version(&self) -> watch::Receiver<u64> {
        self.version.subscribe()
    }
}

impl Shown {
    /// The same pages with findings on top.
    fn with_faults(&self, faults: String) -> Self {
        Self {
            files: Arc::clone(&self.files),
            faults,
            prefix: self.prefix.clone(),
            pictures: self.pictures.clone(),
            #[cfg(feature = "pdf")]
            papers: self.papers.clone(),
        }
    }

    /// The file at a path below the host: its name in the site and its bytes, with what live reload needs.
    pub(super) fn file(&self, path: &str) -> Option<(String, Vec<u8>)> {
        let local = path.strip_prefix(self.prefix.as_str())?.trim_start_matches('/');
        let name =
            if local.is_empty() || local.ends_with('/') { format!("{local}index.html") } else { local.to_owned() };
        let bytes = &self.files.get(&name)?.bytes;
        let html = is_html(&name);
        let bytes = if html { overlay::inject(bytes, &self.faults) } else { bytes.to_vec() };
        Some((name, bytes))
    }

    /// Makes the picture at a path below the host; nothing when there is none. The error is a Dutch sentence.
    pub(super) fn picture(&self, path: &str) -> Option<Result<Vec<u8>, String>> {
        let local = path.strip_prefix(self.prefix.as_str())?.trim_start_matches('/');
        Some(self.pictures.make(local)?.map_err(|fault| format!("Deze afbeelding {fault}.")))
    }

    /// Makes the folder on paper at a path below the host; nothing when there is none. The error is a Dutch sentence.
    #[cfg(feature = "pdf")]
    pub(super) fn paper(&self, path: &str) -> Option<Result<Vec<u8>, String>> {
        let local = path.strip_prefix(self.prefix.as_str())?.trim_start_matches('/');
        let papers = self.papers.as_ref()?;
        let made = papers.make(papers.at(local)?);
        Some(made.map_err(|error| error.to_string()).and_then(|made| made.map_err(|fault| fault.to_string())))
    }

    /// Whether a path without slash at its end is a page when it has one.
    pub(super) fn is_dir(&self, path: &str) -> bool {
        !path.ends_with('/') && self.file(&format!("{path}/")).is_some()
    }

    /// The page for what is not there. Before a first good site there is only the list of findings.
    pub(super) fn missing(&self) -> Vec<u8> {
        match self.files.get("404.html") {
            Some(page) => overlay::inject(&page.bytes, &self.faults),
            None => overlay::inject(overlay::EMPTY, &self.faults),
        }
    }
}

fn is_html(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extension == "html")
}

fn faults(diagnostics: &Diagnostics) -> String {
    match diagnostics.count(Ernst::Fout) {
        1 => "1 fout".to_owned(),
        count => format!("{count} fouten"),
    }
}
