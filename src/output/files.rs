//! Single files of a site's sources, such as records that a spreadsheet became.

use std::path::{Path, PathBuf};

use super::OutputError;
use super::disk::Disk;
use super::real_disk::RealDisk;

/// Writes a file below a folder, with the folders it needs. The file is never half there: its text is written beside it
/// under a hidden name, which then takes its place in one step.
///
/// # Errors
/// When the path can not be one below the folder, and when the disk does not allow it. What was there is then there still.
pub fn write_file(root: &Path, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
    super::site_path::check(path)?;
    let whole = root.join(path);
    replace(&RealDisk, &whole, bytes)
}

/// As [`write_file`], for a file anywhere that a person named.
///
/// # Errors
/// When the disk does not allow it.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    replace(&RealDisk, path, bytes)
}

fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    let failed = |source| OutputError::File { path: path.to_owned(), source };
    let dir = path.parent().map_or_else(PathBuf::new, Path::to_path_buf);
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = dir.join(format!(".{name}.wijkwijzer-nieuw"));
    if !dir.as_os_str().is_empty() {
        disk.create_dirs(&dir).map_err(failed)?;
    }
    if let Err(source) = disk.overwrite(&beside, bytes).and_then(|()| disk.rename(&beside, path)) {
        // What can not be removed is hidden, and the next write takes its place.
        let _ = disk.remove_file(&beside);
        return Err(failed(source));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{replace_file, write_file};

    #[test]
    fn a_file_takes_the_place_of_another_and_leaves_nothing_beside_it() {
        let dir = tempfile::tempdir().expect("a folder");
        write_file(dir.path(), "data/organisaties/a.yaml", b"naam: A\n").expect("written");
        write_file(dir.path(), "data/organisaties/a.yaml", b"naam: B\n").expect("written");
        let folder = dir.path().join("data/organisaties");
        let names: Vec<_> = std::fs::read_dir(&folder).expect("a folder").flatten().map(|e| e.file_name()).collect();
        assert_eq!(names, ["a.yaml"]);
        assert_eq!(std::fs::read_to_string(folder.join("a.yaml")).expect("a file"), "naam: B\n");
    }

    #[test]
    fn what_can_not_be_written_leaves_what_was_there() {
        let dir = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(dir.path().join("a.yaml")).expect("a folder in the way");
        assert!(replace_file(&dir.path().join("a.yaml"), b"naam: B\n").is_err());
        let names: Vec<_> = std::fs::read_dir(dir.path()).expect("a folder").flatten().map(|e| e.file_name()).collect();
        assert_eq!(names, ["a.yaml"]);
        assert!(write_file(dir.path(), "../weg.yaml", b"").is_err());
    }
}
