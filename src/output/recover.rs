//! What an earlier build left behind.

use std::fs;
use std::io;
use std::path::Path;

use super::condition::Condition;
use super::disk::Disk;
use super::place::Place;
use super::{MANIFEST, OutputError};

/// Puts back a site that a kill between two renames left under its hidden name, and removes what
/// else an earlier build left. Only to be called with the lock of the place.
pub(super) fn recover(disk: &dyn Disk, place: &Place) -> Result<(), OutputError> {
    let site = place.check()?;
    let no_site = matches!(site, Condition::Absent | Condition::Empty);
    if no_site && look(&place.old)? == Condition::Ours {
        let failed = |source| OutputError::switch(&place.out, source);
        onto(disk, &place.old, &place.site, site).map_err(failed)?;
    }
    for path in [&place.old, &place.staging] {
        look(path)?;
        clear(disk, path).map_err(|source| OutputError::Leftover { path: path.clone(), source })?;
    }
    Ok(())
}

/// Looks at a hidden folder, and refuses one that is not ours.
fn look(path: &Path) -> Result<Condition, OutputError> {
    match Condition::of(path) {
        Err(source) => Err(OutputError::Read { path: path.to_owned(), source }),
        Ok(Condition::Foreign | Condition::NoDir) => Err(OutputError::Obstacle { path: path.to_owned() }),
        Ok(condition) => Ok(condition),
    }
}

/// Gives a folder the name of one that is absent or empty.
pub(super) fn onto(disk: &dyn Disk, from: &Path, to: &Path, to_is: Condition) -> io::Result<()> {
    // Elsewhere a folder takes the place of an empty one in one step.
    if cfg!(windows) && to_is == Condition::Empty {
        disk.remove_dir(to)?;
    }
    disk.rename(from, to)
}

/// Removes a folder when it is ours or empty, its manifest last: a removal that is cut short leaves
/// a folder that can still be told to be ours. Removing what is not there is no error.
pub(super) fn clear(disk: &dyn Disk, dir: &Path) -> io::Result<()> {
    match Condition::of(dir)? {
        Condition::Empty => disk.remove_dir(dir),
        Condition::Ours => {
            for entry in fs::read_dir(dir)? {
                let entry = entry?;
                if entry.file_type()?.is_dir() {
                    disk.remove_tree(&entry.path())?;
                } else if entry.file_name() != MANIFEST {
                    disk.remove_file(&entry.path())?;
                }
            }
            disk.remove_file(&dir.join(MANIFEST))?;
            disk.remove_dir(dir)
        }
        Condition::Absent | Condition::Foreign | Condition::NoDir => Ok(()),
    }
}
