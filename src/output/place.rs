//! Where a site is published, and where it may not be.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::OutputError;
use super::condition::Condition;
use crate::source::DIRS;

/// Where a site is published: the folder itself and the hidden names beside it.
#[derive(Debug)]
pub(super) struct Place {
    /// The folder as it was asked for, for messages.
    pub(super) out: PathBuf,
    /// The folder itself: absolute, and with all symbolic links followed.
    pub(super) site: PathBuf,
    /// The folder that contains it.
    pub(super) parent: PathBuf,
    /// Where a new site is made.
    pub(super) staging: PathBuf,
    /// Where the old site waits between two renames.
    pub(super) old: PathBuf,
    /// The file of the lock.
    pub(super) lock: PathBuf,
}

impl Place {
    /// Finds the place of an output folder, and refuses one that is among the sources of the site
    /// in `root`. Nothing is made or changed.
    pub(super) fn find(out: &Path, root: &Path) -> Result<Self, OutputError> {
        let out = or_here(out);
        let site = resolve(out).map_err(|source| OutputError::Read { path: out.to_owned(), source })?;
        let root =
            fs::canonicalize(or_here(root)).map_err(|source| OutputError::Read { path: root.to_owned(), source })?;
        refuse_sources(out, &site, &root)?;
        if let Some(around) = site.ancestors().skip(1).find(|dir| Condition::has_manifest(dir)) {
            return Err(OutputError::InSite { out: out.to_owned(), site: around.to_owned() });
        }
        let (Some(parent), Some(name)) = (site.parent(), site.file_name()) else {
            // Only the top of a disk has neither, and it contains the root: it was refused above.
            return Err(OutputError::AroundSources { out: out.to_owned() });
        };
        let beside = |what: &str| {
            let mut hidden = OsString::from(".");
            hidden.push(name);
            hidden.push(".wijkwijzer-");
            hidden.push(what);
            parent.join(hidden)
        };
        Ok(Self {
            out: out.to_owned(),
            parent: parent.to_owned(),
            staging: beside("nieuw"),
            old: beside("oud"),
            lock: beside("slot"),
            site,
        })
    }

    /// Looks at the folder, and refuses one that a switch would do harm to.
    pub(super) fn check(&self) -> Result<Condition, OutputError> {
        let out = || self.out.clone();
        let condition = Condition::of(&self.site).map_err(|source| OutputError::Read { path: out(), source })?;
        match condition {
            Condition::NoDir => Err(OutputError::IsFile { out: out() }),
            Condition::Foreign => Err(OutputError::Foreign { out: out() }),
            Condition::Ours if fs::symlink_metadata(self.site.join(".git")).is_ok() => {
                Err(OutputError::Repository { out: out() })
            }
            Condition::Ours | Condition::Empty if is_mount(&self.site) => Err(OutputError::Mount { out: out() }),
            condition => Ok(condition),
        }
    }
}

/// An empty path means the folder that the program was started in.
fn or_here(path: &Path) -> &Path {
    if path.as_os_str().is_empty() { Path::new(".") } else { path }
}

/// Refuses an output folder that is, is in, or contains what the site is read from.
fn refuse_sources(out: &Path, site: &Path, root: &Path) -> Result<(), OutputError> {
    let out = out.to_owned();
    if site == root {
        return Err(OutputError::IsRoot { out });
    }
    if root.starts_with(site) {
        return Err(OutputError::AroundSources { out });
    }
    for dir in DIRS {
        // As it is named and as it is: a folder with sources may be a symbolic link.
        let named = root.join(dir);
        let real = fs::canonicalize(&named).unwrap_or_else(|_| named.clone());
        if site.starts_with(&named) || site.starts_with(&real) {
            return Err(OutputError::InSources { out, dir });
        }
        if real.starts_with(site) {
            return Err(OutputError::AroundSources { out });
        }
    }
    Ok(())
}

/// The absolute path with all symbolic links followed, also of a folder that is not there yet.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let missing = match fs::canonicalize(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => error,
        found => return found,
    };
    let parent = path.parent().map_or(Path::new("."), or_here);
    // A link whose folder is not there: a kill between two renames leaves that behind.
    if let Ok(target) = fs::read_link(path) {
        return resolve(&parent.join(target));
    }
    match path.file_name() {
        Some(name) => Ok(resolve(parent)?.join(name)),
        None => Err(missing),
    }
}

/// Whether a disk is mounted at this folder. Where that can not be asked, the switch fails instead.
#[cfg(target_os = "linux")]
fn is_mount(dir: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};

    statx(CWD, dir, AtFlags::empty(), StatxFlags::empty())
        .is_ok_and(|found| found.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
}

/// Whether a disk is mounted at this folder. Where that can not be asked, the switch fails instead.
#[cfg(not(target_os = "linux"))]
const fn is_mount(_: &Path) -> bool {
    false
}
