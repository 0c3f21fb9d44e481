//! One paper of the site.

use crate::folder::Drukwerk;

/// One paper of the site: what is on it, and where it goes.
#[derive(Debug, Clone)]
pub struct Paper {
    /// The path of the file in the site: `gemeenten/westerkwartier/leek/folder/tr/folder-leek-tr-a4.pdf`.
    pub path: String,
    /// What is on it.
    pub druk: Drukwerk,
    /// The file with its text, for findings: `content/folders/tr.md`.
    pub source: String,
}
