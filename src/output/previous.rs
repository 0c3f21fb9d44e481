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
    /// Of which input it was made as a whole.
    input: Option<String>,
}

impl Previous {
    /// Reads which files a folder of ours has: from its manifest, or else by looking.
    pub(super) fn read(dir: &Path) -> io::Result<Self> {
        let mut files = BTreeMap::new();
        let mut keys = BTreeMap::new();
        let mut input = None;
        if Condition::of(dir)? == Condition::Ours {
            match Manifest::read(dir)? {
                Some(manifest) => {
                    files.extend(manifest.files.into_iter().map(|(path, hash)| (path, Some(hash))));
                    keys = manifest.keys;
                    input = manifest.input;
                }
                None => list(dir, "", &mut files)?,
            }
        }
        Ok(Self { dir: dir.to_owned(), files, keys, input })
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

    /// Whether the site was made of this input as a whole, and has all its files as they were made, and no other.
    pub(super) fn is_made_of(&self, input: &str) -> bool {
        let mut there = BTreeMap::new();
        self.input.as_deref() == Some(input)
            && list(&self.dir, "", &mut there).is_ok()
            && there.keys().eq(self.files.keys())
            && self.files.par_iter().all(|(path, _)| self.whole(path).is_some())
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
