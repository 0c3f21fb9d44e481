//! A site on its way to a folder.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::place::Place;
use super::previous::Previous;
use super::{Manifest, OutputError, Published, Sink, Staging};

/// A site on its way to a folder, which is not touched before the first file comes, and not changed before
/// [`Publication::publish`].
#[derive(Debug)]
pub struct Publication {
    out: PathBuf,
    root: PathBuf,
    staging: OnceLock<Staging>,
}

impl Publication {
    /// Of the site in `root` to the folder `out`.
    #[must_use]
    pub fn new(out: &Path, root: &Path) -> Self {
        Self { out: out.to_owned(), root: root.to_owned(), staging: OnceLock::new() }
    }

    /// The build under way; nothing when it did not begin.
    #[must_use]
    pub fn staging(&self) -> Option<&Staging> {
        self.staging.get()
    }

    /// Publishes what came, and writes down of which `input` it was made as a whole when the next build may go by that alone:
    /// see [`Sink::same`]. Nothing is published when nothing began, since the site that is there is the same.
    ///
    /// # Errors
    /// As those of [`Staging::publish`].
    pub fn publish(self, input: Option<String>) -> Result<Option<Published>, OutputError> {
        self.staging.into_inner().map(|staging| staging.publish_of(input)).transpose()
    }

    fn begun(&self) -> Result<&Staging, OutputError> {
        self.staging.get().ok_or_else(|| OutputError::Incomplete { path: self.out.display().to_string() })
    }
}

impl Sink for Publication {
    fn same(&self, input: &str) -> Option<usize> {
        // Whatever is wrong here, the build that follows meets it too and says so.
        let place = Place::find(&self.out, &self.root).ok()?;
        let manifest = Manifest::read(&place.site).ok()??;
        let same = manifest.input.as_ref() == Some(&manifest.seal(input).ok()?);
        same.then(|| Previous::of(&place.site, manifest).pages_when_whole())?
    }

    fn begin(&self) -> Result<(), OutputError> {
        let begun = Staging::begin(&self.out, &self.root)?;
        self.staging.get_or_init(|| begun);
        Ok(())
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
