//! Where the finished files of a site go.

use super::OutputError;

/// Where the finished files of a site go, from many threads: to a folder, to memory, or nowhere. A file is handed over as soon
/// as it is finished, so that no site is ever in memory as a whole.
pub trait Sink: Sync {
    /// When the site that is there was made of this very `input` as a whole, and is as it was made: how many pages it has. Then
    /// no file needs to come.
    fn same(&self, input: &str) -> Option<usize>;

    /// Begins, before any file.
    ///
    /// # Errors
    /// When no site can be made there.
    fn begin(&self) -> Result<(), OutputError>;

    /// The file that is there for a path, when it was made of the input `key` and is as it was made. It is taken over.
    ///
    /// # Errors
    /// As those of [`Sink::take`].
    fn reuse(&self, path: &str, key: &str) -> Result<Option<Vec<u8>>, OutputError>;

    /// Whether nobody waits for the site any more, so that what is not made yet need not be.
    fn is_stopped(&self) -> bool {
        false
    }

    /// Takes a finished file, each path once. `key` says of which input it was made, for those worth taking over.
    ///
    /// # Errors
    /// When the file has no place there.
    fn take(&self, path: &str, bytes: &[u8], key: Option<&str>) -> Result<(), OutputError>;
}

/// Nowhere: for who only wants to know what is wrong.
impl Sink for () {
    fn same(&self, _: &str) -> Option<usize> {
        None
    }

    fn begin(&self) -> Result<(), OutputError> {
        Ok(())
    }

    fn reuse(&self, _: &str, _: &str) -> Result<Option<Vec<u8>>, OutputError> {
        Ok(None)
    }

    fn take(&self, _: &str, _: &[u8], _: Option<&str>) -> Result<(), OutputError> {
        Ok(())
    }
}
