//! A disk that fails when it is told to.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::disk::Disk;
use super::real_disk::RealDisk;

/// How a disk fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// The change is left half done and none follows it any more: what a kill looks like.
    Die,
    /// The change fails, and those after it succeed.
    Once(io::ErrorKind),
}

/// A disk that fails at one of the changes that are made to it.
#[derive(Debug)]
pub(super) struct FaultyDisk {
    /// How it fails.
    pub(super) fault: Fault,
    /// Whether it can exchange two folders.
    pub(super) exchange: bool,
    /// Whether it can give a file a second name.
    pub(super) links: bool,
    /// How many changes come up to and including the one that fails; zero after it.
    pub(super) left: Arc<AtomicUsize>,
}

impl FaultyDisk {
    /// A disk with links, and with exchanges or without.
    pub(super) fn new(fault: Fault, exchange: bool, left: &Arc<AtomicUsize>) -> Self {
        Self { fault, exchange, links: true, left: Arc::clone(left) }
    }

    /// Does a change, or `half` of it when the fault is a death amid it.
    fn step(&self, whole: impl FnOnce() -> io::Result<()>, half: impl FnOnce()) -> io::Result<()> {
        let left = self.left.load(Ordering::Relaxed);
        self.left.store(left.saturating_sub(1), Ordering::Relaxed);
        match (self.fault, left) {
            (Fault::Die, 0) => Err(io::ErrorKind::Other.into()),
            (Fault::Die, 1) => {
                half();
                Err(io::ErrorKind::Other.into())
            }
            (Fault::Once(kind), 1) => Err(kind.into()),
            _ => whole(),
        }
    }
}

impl Disk for FaultyDisk {
    fn create_dirs(&self, dir: &Path) -> io::Result<()> {
        self.step(|| RealDisk.create_dirs(dir), || {})
    }

    fn create_dir(&self, dir: &Path) -> io::Result<()> {
        self.step(|| RealDisk.create_dir(dir), || {})
    }

    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let half = || drop(RealDisk.write_new(path, &bytes[..bytes.len() / 2]));
        self.step(|| RealDisk.write_new(path, bytes), half)
    }

    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let half = || drop(RealDisk.overwrite(path, &bytes[..bytes.len() / 2]));
        self.step(|| RealDisk.overwrite(path, bytes), half)
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        if !self.links {
            return Err(io::ErrorKind::Unsupported.into());
        }
        self.step(|| RealDisk.link(from, to), || {})
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step(|| RealDisk.rename(from, to), || {})
    }

    fn exchange(&self, a: &Path, b: &Path) -> io::Result<()> {
        if !self.exchange {
            return Err(io::ErrorKind::Unsupported.into());
        }
        self.step(|| RealDisk.exchange(a, b), || {})
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.step(|| RealDisk.remove_file(path), || {})
    }

    fn remove_dir(&self, dir: &Path) -> io::Result<()> {
        self.step(|| RealDisk.remove_dir(dir), || {})
    }

    fn remove_tree(&self, dir: &Path) -> io::Result<()> {
        let half = || {
            // An earlier death may have left nothing in it.
            if let Some(first) = fs::read_dir(dir).expect("is there").next() {
                fs::remove_file(first.expect("can be read").path()).expect("is a file");
            }
        };
        self.step(|| RealDisk.remove_tree(dir), half)
    }
}
