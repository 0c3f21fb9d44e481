//! A build on its way to be published.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use blake3::Hash;

use super::disk::Disk;
use super::lock::Lock;
use super::place::Place;
use super::previous::Previous;
use super::real_disk::RealDisk;
use super::recover::{clear, recover};
use super::switch::switch;
use super::{MANIFEST, Manifest, Outcome, OutputError, Published, site_path};

/// How far a build is.
#[derive(Debug, Default)]
struct Progress {
    /// The files by path: what became of each, or nothing while it is not done.
    files: BTreeMap<String, Option<(Hash, Outcome)>>,
    /// The paths that failed.
    failed: BTreeSet<String>,
    /// Of which input a file was made, for those that have a key.
    keys: BTreeMap<String, String>,
}

/// A build on its way to be published. It has the lock of its output folder and a staging folder
/// beside it, which takes the place of the site at [`Staging::publish`]. When it is dropped before
/// that, the staging folder goes and the site stays as it is.
#[derive(Debug)]
pub struct Staging {
    disk: Box<dyn Disk>,
    place: Place,
    previous: Previous,
    progress: Mutex<Progress>,
    /// Declared last, since fields are dropped in order: nothing of ours is left without its lock.
    _lock: Lock,
}

impl Staging {
    /// Begins a build of the site in `root` to the folder `out`: takes its lock, tidies up what an
    /// earlier build that was killed left behind, and makes the staging folder. When `out` is a
    /// symbolic link, the folder it points to is the one that is replaced; the link stays.
    ///
    /// # Errors
    /// When another build is busy in the folder, when the folder is not ours to replace or lies
    /// amid the sources of the site, and when the disk does not allow it.
    pub fn begin(out: &Path, root: &Path) -> Result<Self, OutputError> {
        Self::begin_on(Box::new(RealDisk), out, root)
    }

    pub(super) fn begin_on(disk: Box<dyn Disk>, out: &Path, root: &Path) -> Result<Self, OutputError> {
        let place = Place::find(out, root)?;
        disk.create_dirs(&place.parent)
            .map_err(|source| OutputError::write(&place.out, place.parent.clone(), source))?;
        let lock = Lock::take(&place)?;
        recover(&*disk, &place)?;
        let previous =
            Previous::read(&place.site).map_err(|source| OutputError::Read { path: place.out.clone(), source })?;
        let marker = Manifest::default().to_json();
        let failed = |source| OutputError::write(&place.out, place.staging.clone(), source);
        disk.create_dir(&place.staging).map_err(failed)?;
        if let Err(source) = marker.and_then(|json| disk.write_new(&place.staging.join(MANIFEST), &json)) {
            // The next build would do the same; a failure here says nothing new.
            let _ = clear(&*disk, &place.staging);
            return Err(failed(source));
        }
        Ok(Self { disk, place, previous, progress: Mutex::default(), _lock: lock })
    }

    /// Puts one file into the new site, from any thread. The path is relative to the site, with
    /// forward slashes. A file that the published site has too, with the same content, is linked.
    ///
    /// # Errors
    /// When the path can not be one in the site or is taken, and when the disk does not allow it.
    /// After an error the build can no longer be published, since a file is missing from it.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<Outcome, OutputError> {
        let hash = blake3::hash(bytes);
        self.add(path, hash, || self.put(path, bytes, &hash))
    }

    /// As [`Staging::write`], for a file that is dear to make. `key` says of which input it was made: the next build takes
    /// the file over by [`Staging::reuse`] when it would make it of the same input.
    ///
    /// # Errors
    /// As those of [`Staging::write`].
    pub fn write_keyed(&self, path: &str, bytes: &[u8], key: &str) -> Result<Outcome, OutputError> {
        let outcome = self.write(path, bytes)?;
        self.progress().keys.insert(path.to_owned(), key.to_owned());
        Ok(outcome)
    }

    /// Takes over the published file of a path when it was made of the input `key` and is still as it was made. Gives its
    /// bytes; without any the file is to be made and given to [`Staging::write_keyed`].
    ///
    /// # Errors
    /// As those of [`Staging::write`].
    pub fn reuse(&self, path: &str, key: &str) -> Result<Option<Vec<u8>>, OutputError> {
        let Some((from, bytes, hash)) = self.previous.keyed(path, key) else { return Ok(None) };
        self.add(path, hash, || {
            let to = self.place.staging.join(path);
            if self.with_dirs(&to, || self.disk.link(&from, &to)).is_err() {
                self.with_dirs(&to, || self.disk.write_new(&to, &bytes))?;
            }
            Ok(Outcome::Unchanged)
        })?;
        self.progress().keys.insert(path.to_owned(), key.to_owned());
        Ok(Some(bytes))
    }

    /// Puts one file into the new site, and writes down what became of it.
    fn add(&self, path: &str, hash: Hash, put: impl Fn() -> io::Result<Outcome>) -> Result<Outcome, OutputError> {
        let result = site_path::check(path).and_then(|()| self.claim(path)).and_then(|()| {
            let failed = |source| OutputError::write(&self.place.out, self.place.out.join(path), source);
            put().map_err(failed)
        });
        let mut progress = self.progress();
        match &result {
            Ok(outcome) => {
                progress.files.insert(path.to_owned(), Some((hash, *outcome)));
            }
            Err(_) => {
                progress.failed.insert(path.to_owned());
            }
        }
        result
    }

    /// Puts the new site in the place of the old one, and removes the old one. When it can not be
    /// removed, the next build does.
    ///
    /// # Errors
    /// When a file failed, and when the disk does not allow it.
    pub fn publish(self) -> Result<Published, OutputError> {
        self.publish_of(None)
    }

    /// As [`Staging::publish`], and writes down of which `input` the site was made as a whole: see [`Sink::same`].
    ///
    /// [`Sink::same`]: super::Sink::same
    ///
    /// # Errors
    /// As those of [`Staging::publish`].
    pub fn publish_of(self, input: Option<String>) -> Result<Published, OutputError> {
        let (manifest, published) = self.finish()?;
        let failed = |source| OutputError::write(&self.place.out, self.place.out.join(MANIFEST), source);
        let input = input.map(|input| manifest.seal(&input)).transpose().map_err(failed)?;
        let manifest = Manifest { input, ..manifest };
        manifest
            .to_json()
            .and_then(|json| self.disk.overwrite(&self.place.staging.join(MANIFEST), &json))
            .map_err(failed)?;
        switch(&*self.disk, &self.place)?;
        // Where the old site went depends on the disk: the drop removes the folder of staging, which
        // it was exchanged with, and this where it was renamed to. The new site is up already, so
        // that a failure does not matter.
        let _ = clear(&*self.disk, &self.place.old);
        Ok(published)
    }

    /// What the new site holds, when all of it is there.
    fn finish(&self) -> Result<(Manifest, Published), OutputError> {
        let progress = self.progress();
        if let Some(path) = progress.failed.first() {
            return Err(OutputError::Incomplete { path: path.clone() });
        }
        let mut manifest = Manifest { keys: progress.keys.clone(), ..Manifest::default() };
        let mut published = Published { written: 0, unchanged: 0, removed: self.previous.removed(&progress.files) };
        for (path, done) in &progress.files {
            let Some((hash, outcome)) = done else {
                return Err(OutputError::Incomplete { path: path.clone() });
            };
            match outcome {
                Outcome::Written => published.written += 1,
                Outcome::Unchanged => published.unchanged += 1,
            }
            manifest.files.insert(path.clone(), *hash);
        }
        Ok((manifest, published))
    }

    /// Takes a path for one file, so that what two threads write never depends on which was first.
    fn claim(&self, path: &str) -> Result<(), OutputError> {
        let files = &mut self.progress().files;
        if files.contains_key(path) {
            return Err(OutputError::Twice { path: path.to_owned() });
        }
        let clash = |file: &str, below: &str| OutputError::Clash { file: file.to_owned(), below: below.to_owned() };
        if let Some(dir) = path.match_indices('/').map(|(at, _)| &path[..at]).find(|dir| files.contains_key(*dir)) {
            return Err(clash(dir, path));
        }
        let as_dir = format!("{path}/");
        if let Some((below, _)) = files.range(as_dir.clone()..).next()
            && below.starts_with(&as_dir)
        {
            return Err(clash(path, below));
        }
        files.insert(path.to_owned(), None);
        Ok(())
    }

    /// Links or writes a file, and makes the folders it needs.
    fn put(&self, path: &str, bytes: &[u8], hash: &Hash) -> io::Result<Outcome> {
        let to = self.place.staging.join(path);
        let published = self.previous.same(path, hash, bytes);
        if let Some(from) = &published
            && self.with_dirs(&to, || self.disk.link(from, &to)).is_ok()
        {
            return Ok(Outcome::Unchanged);
        }
        // Not every disk has hard links; then the same content is written.
        self.with_dirs(&to, || self.disk.write_new(&to, bytes))?;
        Ok(if published.is_some() { Outcome::Unchanged } else { Outcome::Written })
    }

    /// Does something to a file, and once more when the folder for it was not there: cheaper than
    /// asking for the folder each time.
    fn with_dirs(&self, file: &Path, act: impl Fn() -> io::Result<()>) -> io::Result<()> {
        match (act(), file.parent()) {
            (Err(error), Some(dir)) if error.kind() == io::ErrorKind::NotFound => {
                self.disk.create_dirs(dir)?;
                act()
            }
            (result, _) => result,
        }
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        // A thread that panicked left its file undone, and that stops the publish.
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // What can not be removed now, the next build removes.
        let _ = clear(&*self.disk, &self.place.staging);
    }
}
