//! Static files under names that change with their content, so that a browser may keep them for ever.

use std::collections::BTreeMap;

use super::Urls;

/// Static files: where each goes and by which address pages name it.
#[derive(Debug, Default, Clone)]
pub struct Assets {
    /// By the name in the theme: the path in the site and the bytes.
    files: BTreeMap<String, (String, Vec<u8>)>,
}

impl Assets {
    /// Names the files of a theme: `stijl.css` becomes `assets/stijl.0a1b2c3d4e.css`. Scripts and styles are made smaller.
    #[must_use]
    pub fn new(theme: BTreeMap<String, Vec<u8>>) -> Self {
        let files = theme.into_iter().map(|(name, bytes)| {
            let bytes = smaller(&name, bytes);
            let path = format!("assets/{}", hashed(&name, &bytes));
            (name, (path, bytes))
        });
        Self { files: files.collect() }
    }

    /// Adds a file that the program makes: a table that a script loads.
    pub fn add(&mut self, name: &str, bytes: Vec<u8>) {
        let path = format!("assets/{}", hashed(name, &bytes));
        self.files.insert(name.to_owned(), (path, bytes));
    }

    /// The address of a file, by its name in the theme.
    #[must_use]
    pub fn url(&self, name: &str, urls: &Urls) -> Option<String> {
        self.files.get(name).map(|(path, _)| urls.path(path))
    }

    /// The paths in the site, with the bytes.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.values().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }
}

/// A script or style in fewer bytes; any other file as it is.
#[cfg(feature = "minify")]
fn smaller(name: &str, bytes: Vec<u8>) -> Vec<u8> {
    match (name.rsplit_once('.'), std::str::from_utf8(&bytes)) {
        (Some((_, "js")), Ok(text)) => super::minify::script(text),
        (Some((_, "css")), Ok(text)) => super::minify::style(text),
        _ => bytes,
    }
}

#[cfg(not(feature = "minify"))]
fn smaller(_: &str, bytes: Vec<u8>) -> Vec<u8> {
    bytes
}

/// A file name with ten hexadecimal digits of the content's BLAKE3 hash before the extension.
#[must_use]
pub(super) fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{}.{extension}", &hash[..10]),
        None => format!("{name}.{}", &hash[..10]),
    }
}
