//! A site on its way to a folder.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use super::{OutputError, Published, Sink, Staging};

/// A site on its way to a folder, which is not touched before the first file comes, and not changed before
/// [`Publication::publish`].
#[derive(Debug)]
pub struct Publication {
    out: PathBuf,
    root: PathBuf,
    staging: OnceLock<Staging>,
    input: Mutex<Option<String>>,
    same: AtomicBool,
}

impl Publication {
    /// Of the site in `root` to the folder `out`.
    #[must_use]
    pub fn new(out: &Path, root: &Path) -> Self {
        let (out, root) = (out.to_owned(), root.to_owned());
        Self { out, root, staging: OnceLock::new(), input: Mutex::default(), same: AtomicBool::new(false) }
    }

    /// The build under way, once it has begun.
    #[must_use]
    pub fn staging(&self) -> Option<&Staging> {
        self.staging.get()
    }

    /// Publishes what came. `whole` says that nothing was found on the way since the begin: then the next build can tell by the
    /// input alone that there is nothing to do. Nothing is published when the published site is the same already.
    ///
    /// # Errors
    /// As those of [`Staging::publish`].
    pub fn publish(self, whole: bool) -> Result<Option<Published>, OutputError> {
        if self.same.into_inner() {
            return Ok(None);
        }
        let input = self.input.into_inner().unwrap_or_else(PoisonError::into_inner);
        self.staging.into_inner().map(|staging| staging.publish_of(input.filter(|_| whole))).transpose()
    }

    fn begun(&self) -> Result<&Staging, OutputError> {
        self.staging.get().ok_or_else(|| OutputError::Incomplete { path: self.out.display().to_string() })
    }
}

impl Sink for Publication {
    fn begin(&self, input: &str) -> Result<bool, OutputError> {
        let begun = Staging::begin(&self.out, &self.root)?;
        let staging = self.staging.get_or_init(|| begun);
        let same = staging.is_made_of(input);
        self.same.store(same, Ordering::Relaxed);
        *self.input.lock().unwrap_or_else(PoisonError::into_inner) = Some(input.to_owned());
        Ok(same)
    }

    fn reuse(&self, path: &str, key: &str) -> Result<Option<Vec<u8>>, OutputError> {
        self.begun()?.reuse(path, key)
    }

    fn take(&self, path: &str, bytes: &[u8], key: Option<&str>) -> Result<(), OutputError> {
        let staging = self.begun()?;
        match key {
            Some(key) => staging.write_keyed(path, bytes, key),
            None => staging.write(path, bytes),
        }
        .map(|_| ())
    }
}
