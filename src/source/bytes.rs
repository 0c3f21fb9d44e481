//! A file that an editor names, such as a spreadsheet.

use std::fs;
use std::io;
use std::path::Path;

/// The most bytes such a file may have.
const MOST: u64 = 50_000_000;

/// The bytes of a file that an editor names.
///
/// # Errors
/// When it can not be read, or is larger than 50 MB.
#[allow(clippy::disallowed_methods)] // The module reads the disk.
pub fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    if fs::metadata(path)?.len() > MOST {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "meer dan 50 MB"));
    }
    fs::read(path)
}
