//! What typst sees while it makes one paper.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};

use super::Press;

/// What typst sees while it makes one paper: the files of the press, and some of its own. There is no disk, clock or network.
///
/// Every paper has the same paths. Typst never forgets a path, and can know 65,535 of them.
pub(super) struct Sheet<'a> {
    pub(super) press: &'a Press,
    /// The template.
    pub(super) main: FileId,
    /// `/data.json`.
    pub(super) data: Bytes,
    /// `/qr.svg`.
    pub(super) qr: Bytes,
    /// `/logo`.
    pub(super) logo: Option<Bytes>,
    /// `/foto`.
    pub(super) foto: Option<Bytes>,
}

impl World for Sheet<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.press.sources.get(id.get().vpath().get_without_slash()).cloned().ok_or(FileError::NotSource)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get().vpath().get_without_slash();
        let file = match path {
            "data.json" => Some(&self.data),
            "qr.svg" => Some(&self.qr),
            "logo" => self.logo.as_ref(),
            "foto" => self.foto.as_ref(),
            _ => self.press.files.get(path),
        };
        file.cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
