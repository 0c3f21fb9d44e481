//! The lock of an output folder.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::PathBuf;

use super::OutputError;
use super::place::Place;

/// The lock of an output folder, held from the begin of a build to its end. The system lets go of
/// it when a process ends in whatever way; that the file exists means nothing.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock, or fails at once when another build has it.
    pub(super) fn take(place: &Place) -> Result<Self, OutputError> {
        loop {
            let opened = OpenOptions::new().write(true).create(true).truncate(false).open(&place.lock);
            let file = opened.map_err(|source| OutputError::lock(&place.out, place.lock.clone(), source))?;
            if let Some(lock) = Self::of(file, place)? {
                return Ok(lock);
            }
        }
    }

    /// Takes the lock of a file that was opened. Nothing when a build that ended between our opening
    /// and our locking removed this very file: its lock keeps nobody out, and that of the file which
    /// has the name now has to be asked for.
    fn of(file: File, place: &Place) -> Result<Option<Self>, OutputError> {
        let path = place.lock.clone();
        let failed = |source| OutputError::lock(&place.out, path.clone(), source);
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(OutputError::Busy { out: place.out.clone() }),
            Err(TryLockError::Error(source)) => return Err(failed(source)),
        }
        let held = has_name(&file, &path).map_err(failed)?;
        // Made only when it is held: dropping a lock removes the file.
        Ok(held.then(|| Self { file, path }))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while it is locked, so that it can not be that of a later build. Elsewhere than on
        // Unix that can not be told, and the file stays.
        if cfg!(unix) {
            let _ = std::fs::remove_file(&self.path);
        }
        // Closing lets go of the lock too, but not while a process that is just being started has
        // a copy of the file.
        let _ = self.file.unlock();
    }
}

/// Whether this open file is the one that has this name.
#[cfg(unix)]
fn has_name(file: &File, path: &std::path::Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;

    let ours = file.metadata()?;
    match std::fs::metadata(path) {
        Ok(named) => Ok((named.dev(), named.ino()) == (ours.dev(), ours.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Whether this open file is the one that has this name: always, since none is ever removed here.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the form of the one for Unix")]
fn has_name(_: &File, _: &std::path::Path) -> io::Result<bool> {
    Ok(true)
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs::{self, File};

    use super::Lock;
    use crate::output::OutputError;
    use crate::output::place::Place;

    #[test]
    fn the_lock_of_a_removed_file_is_none() {
        let root = tempfile::TempDir::new().expect("a folder for the test");
        let place = Place::find(&root.path().join("public"), root.path()).expect("a place");
        let open = || File::create(&place.lock).expect("opened");

        let removed = open();
        fs::remove_file(&place.lock).expect("removed");
        assert!(Lock::of(removed, &place).expect("not busy").is_none());

        let replaced = open();
        fs::remove_file(&place.lock).expect("removed");
        let lock = Lock::of(open(), &place).expect("not busy").expect("has the name");
        assert!(Lock::of(replaced, &place).expect("not busy").is_none());
        assert!(matches!(Lock::take(&place), Err(OutputError::Busy { .. })));

        // Only who has the lock removes its file.
        assert!(place.lock.exists());
        drop(lock);
        assert!(!place.lock.exists());
    }
}
