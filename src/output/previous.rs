//! The site that is there when a build begins.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use blake3::Hash;
use rayon::prelude::*;

use super::condition::Condition;
use super::{MANIFEST, Manifest};

/// The site that is there when a build begins, perhaps none.
#[derive(Debug, Default)]
pub(super) struct Previous {
    dir: PathBuf,
    /// The files by path, and their hashes when the manifest could be read.
    files: BTreeMap<String, Option<Hash>>,
    /// Of which input a file was made, for those that have a key.
    keys: BTreeMap<String, String>,
}

impl Previous {
    /// Reads which files a folder of ours has: from its manifest, or else by looking.
    pub(super) fn read(dir: &Path) -> io::Result<Self> {
        let mut files = BTreeMap::new();
        if Condition::of(dir)? == Condition::Ours {
            match Manifest::read(dir)? {
                Some(manifest) => return Ok(Self::of(dir, manifest)),
                None => list(dir, "", &mut files)?,
            }
        }
        Ok(Self { dir: dir.to_owned(), files, ..Self::default() })
    }

    /// The site that a manifest tells of.
    pub(super) fn of(dir: &Path, manifest: Manifest) -> Self {
        let files = manifest.files.into_iter().map(|(path, hash)| (path, Some(hash))).collect();
        Self { dir: dir.to_owned(), files, keys: manifest.keys }
    }

    /// The published file, when it has this path and this content.
    pub(super) fn same(&self, path: &str, hash: &Hash, bytes: &[u8]) -> Option<PathBuf> {
        let known = self.files.get(path)?;
        if known.is_some_and(|known| known != *hash) {
            return None;
        }
        let file = self.dir.join(path);
        let meta = fs::symlink_metadata(&file).ok()?;
        let same_size = meta.is_file() && usize::try_from(meta.len()).is_ok_and(|len| len == bytes.len());
        // The bytes have the last word: a file may have been edited or damaged since.
        (same_size && fs::read(&file).is_ok_and(|published| published == bytes)).then_some(file)
    }

    /// The published file that was made of this input, with its bytes and their hash.
    pub(super) fn keyed(&self, path: &str, key: &str) -> Option<(PathBuf, Vec<u8>, Hash)> {
        if self.keys.get(path)? != key {
            return None;
        }
        self.whole(path)
    }

    /// A published file as it was made, with its bytes and their hash.
    fn whole(&self, path: &str) -> Option<(PathBuf, Vec<u8>, Hash)> {
        let hash = self.files.get(path).copied().flatten()?;
        let file = self.dir.join(path);
        let regular = fs::symlink_metadata(&file).is_ok_and(|meta| meta.is_file());
        let bytes = regular.then(|| fs::read(&file).ok()).flatten()?;
        // It may have been edited or damaged since.
        (blake3::hash(&bytes) == hash).then_some((file, bytes, hash))
    }

    /// How many pages the site has, when it has all its files as they were made, and no other.
    pub(super) fn pages_when_whole(&self) -> Option<usize> {
        let mut there = BTreeMap::new();
        list(&self.dir, "", &mut there).ok()?;
        let whole =
            there.keys().eq(self.files.keys()) && self.files.par_iter().all(|(path, _)| self.whole(path).is_some());
        let is_page = |path: &&String| Path::new(path).extension().is_some_and(|extension| extension == "html");
        whole.then(|| self.keys.keys().filter(is_page).count())
    }

    /// How many files are not in the new site.
    pub(super) fn removed<V>(&self, new: &BTreeMap<String, V>) -> usize {
        self.files.keys().filter(|path| !new.contains_key(*path)).count()
    }
}

/// Lists the files below a folder.
fn list(dir: &Path, prefix: &str, files: &mut BTreeMap<String, Option<Hash>>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{path}/"), files)?;
        } else if path != MANIFEST {
            files.insert(path, None);
        }
    }
    Ok(())
}
