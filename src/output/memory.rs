//! A site in memory.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::{OutputError, Sink};

/// A file in memory.
#[derive(Debug, Clone)]
pub struct InMemory {
    /// What is in it.
    pub bytes: Arc<[u8]>,
    /// Of which input it was made, where that is known.
    pub key: Option<String>,
}

/// The files of a site by path.
pub type Files = HashMap<String, InMemory>;

/// A site in memory, made after another one of which files can be taken over.
#[derive(Debug, Default)]
pub struct Memory {
    before: Arc<Files>,
    now: Mutex<Files>,
}

impl Memory {
    /// A site that is made after this one.
    #[must_use]
    pub fn after(before: Arc<Files>) -> Self {
        Self { before, now: Mutex::default() }
    }

    /// The site as it was made.
    #[must_use]
    pub fn into_files(self) -> Files {
        self.now.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, path: &str, file: InMemory) -> Result<(), OutputError> {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        match now.insert(path.to_owned(), file) {
            None => Ok(()),
            Some(_) => Err(OutputError::Twice { path: path.to_owned() }),
        }
    }
}

impl Sink for Memory {
    fn same(&self, _: &str) -> Option<usize> {
        None
    }

    fn begin(&self) -> Result<(), OutputError> {
        Ok(())
    }

    fn reuse(&self, path: &str, key: &str) -> Result<Option<Vec<u8>>, OutputError> {
        let known = self.before.get(path).filter(|known| known.key.as_deref() == Some(key));
        let Some(known) = known else { return Ok(None) };
        self.add(path, known.clone())?;
        Ok(Some(known.bytes.to_vec()))
    }

    fn take(&self, path: &str, bytes: &[u8], key: Option<&str>) -> Result<(), OutputError> {
        self.add(path, InMemory { bytes: bytes.into(), key: key.map(str::to_owned) })
    }
}
