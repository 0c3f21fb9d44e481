//! One paper of the site.

use crate::folder::{Blad, Variant};

/// One paper of the site: which sheet, in which form, and where it goes.
#[derive(Debug, Clone)]
pub struct Paper {
    /// The path of the file in the site: `gemeenten/westerkwartier/leek/folder/tr/folder-leek-tr-a4.pdf`.
    pub path: String,
    /// The sheet.
    pub blad: Blad,
    /// The form.
    pub variant: Variant,
    /// The file with the text of the sheet, for findings: `content/folders/tr.md`.
    pub source: String,
}
