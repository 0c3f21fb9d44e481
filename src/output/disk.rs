//! Every change that this module makes to a disk.

use std::fmt::Debug;
use std::io;
use std::path::Path;

/// Every change that this module makes to a disk, so that tests can have each of them fail.
pub(super) trait Disk: Debug + Send + Sync {
    /// Makes a folder and those above it that are not there.
    fn create_dirs(&self, dir: &Path) -> io::Result<()>;

    /// Makes a folder that is not there.
    fn create_dir(&self, dir: &Path) -> io::Result<()>;

    /// Writes a file that is not there.
    fn write_new(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;

    /// Writes a file anew.
    fn overwrite(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;

    /// Gives a file a second name.
    fn link(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Gives a folder another name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Exchanges two folders in one step that nothing can come between. The error is of the kind
    /// [`io::ErrorKind::Unsupported`] where the system or the disk does not have that.
    fn exchange(&self, a: &Path, b: &Path) -> io::Result<()>;

    /// Removes a file, or a symbolic link.
    fn remove_file(&self, path: &Path) -> io::Result<()>;

    /// Removes an empty folder.
    fn remove_dir(&self, dir: &Path) -> io::Result<()>;

    /// Removes a folder with all that is in it; symbolic links are not followed.
    fn remove_tree(&self, dir: &Path) -> io::Result<()>;
}
